"""`pack new`: a country's pack begun from another one, with everything that must be made anew marked so."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import docx
import phonenumbers
from babel import Locale
from babel.core import get_global
from babel.numbers import get_territory_currencies
from holidays import list_supported_countries
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from yaml import safe_dump

from paralegal_app.casework.workshop.blank_law import ADAPT, TRANSLATE, blank, mark, without_comments
from paralegal_app.casework.workshop.editors import support, wired
from paralegal_app.casework.workshop.selection import Selection
from paralegal_app.errors import BadInput
from paralegal_app.packs.loader import nearest
from paralegal_app.packs.pack import Pack
from paralegal_app.packs.reading import read_yaml

__all__ = ["ADAPT", "TRANSLATE", "Plan", "new_pack"]

_CODE = re.compile(r"^[a-z]{2}$")
_POINTS = {
    "law_unknown": "Ask a local lawyer: which laws, articles and figures hold here? No law in this pack has been "
    "checked.",
    "conditions_copied": "Ask a local lawyer: do the conditions, their order and the numbers inside them fit this "
    "country? They were copied from another one.",
    "offices_unknown": "Ask a local lawyer or organisation: which offices and help lines are there, and how are they "
    "reached?",
    "counting_unknown": "Ask a local lawyer: how are periods counted, and on which days are offices closed?",
    "papers_foreign": "Ask a local lawyer: which form and wording does each office want? The letters follow another "
    "country.",
    "risks_local": "Ask people who do this work here: what could harm her at each step?",
    "texts_foreign": "Have two speakers of each language read every text aloud; what is marked TRANSLATE speaks of "
    "another country.",
}


@dataclass(frozen=True, slots=True)
class Plan:
    """What the new pack is to hold: procedure ids, languages of the texts, languages of the papers; empty: all."""

    procedures: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    filing: tuple[str, ...] = ()


def new_pack(code: str, source: Pack, out: Path, on: date, plan: Plan | None = None) -> Path:
    """Write the skeleton of pack `code` below `out` and return its folder.

    Texts are marked to translate and their figures taken out; figures, citations, fees and telephone numbers become
    unknown; templates get a visible line "adapt me"; ids, order and conditions are kept. Raises BadInput.
    """
    code = code.lower()
    if not _CODE.match(code):
        raise BadInput(f"`{code[:20]}` is no country code; write two letters, such as `am`.", kind="no_country")
    folder = out / code
    if folder.exists():
        words = f"There is already a folder `{code}` here; remove it or choose another --out."
        raise BadInput(words, kind="folder_not_empty")
    _Skeleton(code, source, folder, on, plan or Plan()).write()
    return folder


class _Skeleton:
    def __init__(self, code: str, source: Pack, folder: Path, on: date, plan: Plan) -> None:
        for name in plan.procedures:
            if name not in source.procedures:
                words = f"The pack {source.id} has no procedure `{name}`{nearest(name, source.procedures)}."
                raise BadInput(words, kind="no_procedure")
        self.code, self.source, self.folder, self.on = code, source, folder, on
        self.ui = plan.languages or source.manifest.languages.ui
        self.filing = plan.filing or (source.manifest.languages.filing if not plan.languages else plan.languages[:1])
        self.selection = Selection(source, plan.procedures)
        self._yaml = YAML(typ="rt")
        self._yaml.preserve_quotes = True
        self._yaml.width = 4096  # never wrapped: a long plain text in a one-line mapping must stay one line
        self._yaml.allow_unicode = True

    def write(self) -> None:
        for name in ("pack.yaml", "law.yaml", "offices.yaml"):
            if (self.source.path / name).is_file():
                self._file(name)
        for name in sorted(self.selection.procedures):
            self._file(f"procedures/{name}.yaml")
        for lang in self.ui:
            self._texts(lang)
        self._templates()
        begun = f"- Begun on {self.on} from {self.source.id} {self.source.version}; nothing checked yet."
        self._text("CHANGES.md", f"# Changes of the pack {self.code}\n\n## 0.1.0\n\n{begun}\n")
        (self.folder / "cases").mkdir(exist_ok=True)
        support(self.folder)

    def _text(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(wired(name, text) if path.suffix == ".yaml" else text, "utf-8")

    def _file(self, name: str) -> None:
        data = self._yaml.load((self.source.path / name).read_text("utf-8"))
        without_comments(data)
        if name == "pack.yaml":
            self._manifest(data)
        elif name.startswith("procedures/"):
            self.selection.procedure(data)
            self._languages(data)
        else:
            self.selection.law(data)
        blank(data, self.on.year)
        written = io.StringIO()
        self._yaml.dump(data, written)
        self._text(name, written.getvalue())

    def _manifest(self, data: Any) -> None:
        """Nothing of another country's money, clock, calendar, names or open points."""
        land = self.code.upper()
        zones = sorted(zone for zone, territory in get_global("zone_territories").items() if territory == land)
        known = land in list_supported_countries()
        data.update({
            "id": self.code, "version": "0.1.0", "country": land,
            "languages": _line({"ui": list(self.ui), "filing": list(self.filing)}),
            "currency": next(iter(get_territory_currencies(land)), None), "timezone": zones[0] if zones else "UTC",
            "calendar": _line({"holidays": land if known else None}),
            "phone_region": land if land in phonenumbers.SUPPORTED_REGIONS else None,
            "maintainers": ["nobody yet: write the name of your organisation"],
            "review": {"status": "draft", "review_by": (self.on + timedelta(days=183)).isoformat()},
            "naming": _line({"patronymic": "optional"}), "proofread": _line(list(_POINTS)),
        })  # fmt: skip
        for name in ("identity_number", "emergencies"):
            data.pop(name, None)

    def _languages(self, data: Any) -> None:
        ours, theirs = self.source.manifest.languages, set(self.source.manifest.languages.ui)
        for paper in data.get("documents") or []:
            shown = set(paper["languages"]) >= theirs and len(ours.ui) > len(ours.filing)
            paper["languages"] = _line(list(dict.fromkeys((*self.filing, *self.ui)) if shown else self.filing))

    def _base(self, lang: str) -> str:
        """The language of the source from which texts in `lang` are to be translated."""
        own = self.source.manifest.languages.ui
        return lang if lang in own else "en" if "en" in own else own[0]

    def _texts(self, lang: str) -> None:
        base = self.source.path / "texts"
        rooms = sorted((base / self._base(lang)).glob("*.yaml"))
        for path in rooms or [base / f"{self._base(lang)}.yaml"]:
            if path.stem in ("cites", "pack") or not path.is_file():
                continue
            data = self.selection.texts(path.stem, read_yaml(path).data or {})
            for name in ("emergencies", "cite_words"):
                data.pop(name, None)
            mark(data)
            if data:
                self._text(f"texts/{lang}/{path.name}", _dumped(data))
        names = Locale("en").territories
        words = {"name": names.get(self.code.upper(), self.code.upper()), "proofread": dict(_POINTS)}
        if lang != "en":
            mark(words)
        self._text(f"texts/{lang}/pack.yaml", _dumped(words))

    def _templates(self) -> None:
        (self.folder / "templates").mkdir(parents=True)
        for name in sorted(self.selection.procedures):
            for paper in self.source.procedures[name].documents:
                if (paper.template or "").startswith("shared/"):
                    continue
                for lang in dict.fromkeys((*self.filing, *self.ui)):
                    self._template(paper.template or paper.id, paper.languages, lang)

    def _template(self, name: str, languages: Sequence[str], lang: str) -> None:
        path = self.source.templates / f"{name}.{lang if lang in languages else languages[0]}.docx"
        if not path.is_file():
            return
        document = docx.Document(io.BytesIO(path.read_bytes()))
        if document.paragraphs:
            for run in document.paragraphs[0].insert_paragraph_before(ADAPT).runs:
                run.bold = True
        document.save(str(self.folder / "templates" / f"{name}.{lang}.docx"))


def _line(data: Any) -> Any:
    """The same, to be written on one line."""
    found = CommentedMap(data) if isinstance(data, dict) else CommentedSeq(data)
    found.fa.set_flow_style()
    return found


def _dumped(data: Any) -> str:
    return str(safe_dump(data, allow_unicode=True, sort_keys=False, width=120))
