"""Help without a network: the documents that come with the program, searchable."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QTextBrowser, QWidget

from paralegal_app.paths import resources
from paralegal_app.ui.pages.page import Page
from paralegal_app.ui.pages.protection import not_protected, protected
from paralegal_app.ui.surroundings import Route, Surroundings
from paralegal_app.ui.theme import theme
from paralegal_app.ui.widgets.layouts import column
from paralegal_app.ui.widgets.panes import Panes
from paralegal_app.ui.words import filled, speech, translate


@dataclass(frozen=True, slots=True)
class Topic:
    """One document."""

    key: str
    title: str
    text: str


def topics() -> list[Topic]:
    """What the window itself says first, then the help of this language, then the documents, English where no other."""
    found = [_protection(), _keys()]
    place = resources() / "docs"
    chosen = place / "help" / speech.language
    for folder in (chosen if chosen.is_dir() else place / "help" / "en", place):
        for path in sorted(folder.glob("*.md")) if folder.is_dir() else ():
            if path.name == "README.md":
                continue
            text = path.read_text(encoding="utf-8")
            title = next((line.lstrip("# ") for line in text.splitlines() if line.startswith("#")), path.stem)
            found.append(Topic(str(path.relative_to(place)), title, text))
    return found


def _protection() -> Topic:
    title = translate("Help", "What is protected and what is not")
    lines = [f"# {title}", f"## {translate('Protection', 'What is protected')}", *(f"- {item}" for item in protected())]
    lines += [f"## {translate('Protection', 'What is not')}", *(f"- {item}" for item in not_protected())]
    return Topic("protection", title, "\n\n".join(lines))


def _keys() -> Topic:
    title = translate("Help", "Keys")
    rows = [
        ("Ctrl+L", translate("Help", "lock at once")),
        ("Esc Esc", translate("Help", "hide the window and lock")),
        ("Enter", translate("Help", "continue; in long text Ctrl+Enter")),
        ("Alt+←", translate("Help", "the question before")),
        ("1 … 9", translate("Help", "choose an answer")),
        ("Ctrl+F", translate("Help", "search")),
        ("F1", translate("Help", "this help")),
        ("Ctrl+1 … Ctrl+6", translate("Help", "the places at the left")),
    ]
    return Topic("keys", title, f"# {title}\n\n" + "\n\n".join(f"**{keys}** — {what}" for keys, what in rows))


class HelpPage(Page):
    """List and text. Links to other documents open here; addresses on the network are shown, never opened."""

    def __init__(self, around: Surroundings, route: Route) -> None:
        super().__init__(around, translate("Help", "Help"))
        self._topics = topics()
        side = QWidget()
        body = column(side, margin=12)
        self.search = QLineEdit()
        self.search.setObjectName("help_search")
        self.search.setPlaceholderText(translate("Help", "Search the help…"))
        self.search.setAccessibleName(translate("Help", "Search the help"))
        self.search.textChanged.connect(self._filter)
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Help", "Topics"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(lambda item, _before: self._open(item))
        body.addWidget(self.search)
        body.addWidget(self.list, 1)
        self.view = QTextBrowser()
        self.view.setOpenLinks(False)
        self.view.setSearchPaths([str(resources() / "docs")])
        self.view.setAccessibleName(translate("Help", "Text"))
        self.view.anchorClicked.connect(self._on_link)
        sheet = QWidget()
        column(sheet, margin=16).addWidget(self.view)
        self._panes = Panes(
            [
                ("list", translate("Help", "Topics"), side, 300, "side"),
                ("text", translate("Help", "Text"), sheet, None, "plain"),
            ],
            first="text",
        )
        self.outer.addWidget(self._panes, 1)
        self._filter("")
        keys = [topic.key for topic in self._topics]
        self.list.setCurrentRow(keys.index(route.topic) if route.topic in keys else 0)

    def _filter(self, typed: str) -> None:
        words = typed.casefold().split()
        self.list.clear()
        for topic in self._topics:
            if all(word in topic.text.casefold() for word in words):
                item = QListWidgetItem(topic.title)
                item.setData(Qt.ItemDataRole.UserRole, topic.key)
                self.list.addItem(item)

    def _open(self, item: QListWidgetItem | None) -> None:
        key = item.data(Qt.ItemDataRole.UserRole) if item is not None else ""
        topic = next((topic for topic in self._topics if topic.key == key), None)
        if topic is None:
            return
        colours = theme.colours
        self.view.document().setDefaultStyleSheet(f"a {{ color: {colours.primary}; }} body {{ color: {colours.ink}; }}")
        self.view.setMarkdown(topic.text)
        typed = self.search.text().strip()
        if typed:
            self.view.find(typed.split()[0])

    def _on_link(self, link: QUrl) -> None:
        name = Path(link.path()).name
        for row in range(self.list.count()):
            if str(self.list.item(row).data(Qt.ItemDataRole.UserRole)).endswith(name) and name:
                self.list.setCurrentRow(row)
                return
        words = filled(
            translate("Help", "This program opens nothing on the network. The address: {address}"),
            address=link.toString(),
        )
        self.around.toasts.show(words)

    def begin(self) -> None:
        self.search.setFocus()
