"""Help without a network: the documents that come with the program, searchable."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QLineEdit, QListWidgetItem, QTextBrowser, QWidget

from paralegal_app.paths import resources
from paralegal_app.ui.pages.help_languages import OtherLanguages, versions
from paralegal_app.ui.pages.page import Page
from paralegal_app.ui.pages.protection import not_protected, protected
from paralegal_app.ui.surroundings import Route, Surroundings
from paralegal_app.ui.theme import theme
from paralegal_app.ui.widgets.layouts import column
from paralegal_app.ui.widgets.panes import Panes
from paralegal_app.ui.widgets.plain_label import PlainLabel
from paralegal_app.ui.widgets.tall_list import TallList
from paralegal_app.ui.words import filled, speech, translate


@dataclass(frozen=True, slots=True)
class Topic:
    """One document."""

    key: str
    title: str
    text: str


GUIDE = "user-guide"
ORDER = (
    "security", "administrators", "templates", "pack-tutorial", "pack-format", "vault-format", "licences",
    "architecture", "performance", "releasing",
)  # fmt: skip
"""The documents from those a worker may want to those for whoever maintains the program."""


def topics(second: str = "") -> list[Topic]:
    """What the window itself says, the help and guide of its language, the documents, the guides in other languages.

    `second` is the language of the guide where there is none in the window's.
    """
    place = resources() / "docs"
    paths = [*_first_steps(place), *sorted(place.glob("*.md"), key=partial(_rank, second))]
    return [_protection(), _keys(), *(_read(path, place) for path in paths if path.name != "README.md")]


def _first_steps(place: Path) -> list[Path]:
    chosen = place / "help" / speech.language
    return sorted((chosen if chosen.is_dir() else place / "help" / "en").glob("*.md"))


def _rank(second: str, path: Path) -> tuple[int, str]:
    if path.name == guide_name(second):
        return -1, ""
    if path.stem.startswith(GUIDE):
        return len(ORDER) + 1, path.name
    return (ORDER.index(path.stem) if path.stem in ORDER else len(ORDER)), path.name


def guide_name(second: str = "") -> str:
    """The user guide in the language of the window, else in the one a worker chose instead, else the English one."""
    wanted = (f"{GUIDE}.{code}.md" for code in (speech.language, second) if code)
    return next((name for name in wanted if (resources() / "docs" / name).is_file()), f"{GUIDE}.md")


def _read(path: Path, place: Path) -> Topic:
    text = path.read_text(encoding="utf-8")
    title = next((line.lstrip("# ") for line in text.splitlines() if line.startswith("#")), path.stem)
    return Topic(str(path.relative_to(place)), title, text)


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
        ("Ctrl+Z", translate("Help", "undo what the message at the foot of the window offers to undo")),
        ("F1", translate("Help", "this help")),
        ("Ctrl++, Ctrl+-, Ctrl+0", translate("Help", "larger text, smaller text, the usual size")),
        ("Ctrl+1 … Ctrl+6", translate("Help", "the places at the left")),
    ]
    return Topic("keys", title, f"# {title}\n\n" + "\n\n".join(f"**{keys}** — {what}" for keys, what in rows))


LINE = 860
"""A text is read with ease up to about this width, in pixels at 100 %."""


def set_apart(document: QTextDocument) -> None:
    """Air between the lines and paragraphs of a text, and above its headings."""
    document.setDocumentMargin(theme.space(24))
    block = document.begin()
    while block.isValid():
        form, heading = block.blockFormat(), block.blockFormat().headingLevel() > 0
        form.setLineHeight(130.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        above = theme.space(24) if heading and block.position() else 0
        form.setTopMargin(above)
        form.setBottomMargin(theme.space(4 if block.textList() is not None else 12))
        QTextCursor(block).setBlockFormat(form)
        block = block.next()


class HelpPage(Page):
    """List and text. Links to other documents open here; addresses on the network are shown, never opened."""

    def __init__(self, around: Surroundings, route: Route) -> None:
        super().__init__(around, translate("Help", "Help"))
        self._topics = topics(around.preferences.now.guide_language)
        side = QWidget()
        body = column(side, margin=12)
        self.search = QLineEdit()
        self.search.setObjectName("help_search")
        self.search.setPlaceholderText(translate("Help", "Search the help…"))
        self.search.setAccessibleName(translate("Help", "Search the help"))
        self.search.textChanged.connect(self._filter)
        self.list = TallList(translate("Help", "Topics"))
        self.list.currentItemChanged.connect(lambda item, _before: self._open(item))
        said = translate("Help", "Nothing in the help has all of these words. Try one word, or its beginning.")
        self._none = PlainLabel(said, "second")
        body.addWidget(self.search)
        body.addWidget(self._none)
        body.addWidget(self.list, 1)
        self.view = QTextBrowser()
        self.view.setOpenLinks(False)
        self.view.setSearchPaths([str(resources() / "docs")])
        self.view.setAccessibleName(translate("Help", "Text"))
        self.view.setMaximumWidth(theme.px(LINE))
        self.view.anchorClicked.connect(self._on_link)
        self._others = OtherLanguages(self._read_in)
        sheet = QWidget()
        text = column(sheet, margin=16)
        text.addWidget(self._others)
        text.addWidget(self.view, 1)
        self._panes = Panes(
            [
                ("list", translate("Help", "Topics"), side, 300, "side"),
                ("text", translate("Help", "Text"), sheet, None, "plain"),
            ],
            first="text" if route.topic else "list",
        )
        for opened in (self.list.itemClicked, self.list.itemActivated):
            opened.connect(lambda _item: self._panes.show_pane("text"))
        self.add_body(self._panes)
        self._filter("")
        self.show_topic(route.topic)

    def _filter(self, typed: str) -> None:
        words = typed.casefold().split()
        self.list.clear()
        for topic in self._topics:
            if all(word in topic.text.casefold() for word in words):
                item = QListWidgetItem(topic.title)
                item.setData(Qt.ItemDataRole.UserRole, topic.key)
                self.list.addItem(item)
                self.list.measure(item)
        self._none.setVisible(not self.list.count())
        self.list.setCurrentRow(0)

    def _open(self, item: QListWidgetItem | None) -> None:
        key = item.data(Qt.ItemDataRole.UserRole) if item is not None else ""
        topic = next((topic for topic in self._topics if topic.key == key), None)
        if topic is None:
            return
        self._others.show_for(topic.key, versions(topic.key, [item.key for item in self._topics]))
        colours = theme.colours
        self.view.document().setDefaultStyleSheet(f"a {{ color: {colours.primary}; }} body {{ color: {colours.ink}; }}")
        self.view.setMarkdown(topic.text)
        set_apart(self.view.document())
        typed = self.search.text().strip()
        if typed:
            self.view.find(typed.split()[0])

    def _read_in(self, code: str) -> None:
        """Read the text that is open in another language, and the guide from now on."""
        item = self.list.currentItem()
        if item is None:
            return
        self.around.preferences.change(guide_language=code)
        key = versions(item.data(Qt.ItemDataRole.UserRole), [topic.key for topic in self._topics])[code]
        self.search.clear()
        self._topics = topics(code)
        self._filter("")
        self.show_topic(key)
        self.view.setFocus()

    def show_topic(self, key: str) -> None:
        """Open a document by its key; the first where there is none."""
        keys = [topic.key for topic in self._topics]
        self.list.setCurrentRow(keys.index(key) if key in keys else 0)

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
