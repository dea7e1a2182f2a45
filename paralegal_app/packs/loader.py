"""From a folder of YAML to a `Pack`, with every fault named by file, line and path."""

from __future__ import annotations

import difflib
import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Literal, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from paralegal_app import paths
from paralegal_app.errors import Fault, PackError
from paralegal_app.packs.models import Document, Law, Manifest, Model, Offices, PackCase, PackCases, Procedure, Question
from paralegal_app.packs.pack import Pack
from paralegal_app.packs.reading import KeyPath, Source, parse_yaml, read_yaml
from paralegal_app.packs.requirement import refuse_newer
from paralegal_app.packs.texts import Flat, Texts, flatten

SHARED = "shared"
MAX_FILES = 400
MAX_BYTES = 8_000_000
"""Of the files of one pack together: half a minute of reading. The largest pack of ours has one million."""
M = TypeVar("M", bound=BaseModel)

# Families of texts that are not found under the name of their own file.
_ROOT_ROOMS = frozenset({"law", "cites"})
_SHARED_PAPERS: tuple[tuple[str, Literal["checklist", "sheet"]], ...] = (
    ("checklist", "checklist"),
    ("deadline_sheet", "sheet"),
)
"""Papers every procedure has: document id (and name of the shared template), kind."""
_NAMED_ROOMS = frozenset({"pack", "questions", "every_procedure"})


class Vocabulary(Model):
    """`shared/vocabulary.yaml`: the questions every pack may use."""

    questions: tuple[Question, ...]


def load_pack(folder: Path, *, shared: Path | None = None) -> Pack:
    """The pack in `folder`; texts are read later, per language.

    Raises:
        PackError: every fault found, not only the first.
    """
    reader = _Reader(folder)
    shared = shared or paths.jurisdictions() / SHARED
    manifest = reader.model("pack.yaml", Manifest)
    refuse_newer(reader.sources.get("pack.yaml"))
    law = reader.model("law.yaml", Law, optional=True) or Law()
    offices = reader.model("offices.yaml", Offices, optional=True) or Offices()
    procedures = [reader.model(name, Procedure) for name in reader.names("procedures/*.yaml")]
    known = vocabulary(shared)
    if reader.faults or manifest is None:
        raise PackError(reader.faults)
    resolver = _Resolver(reader, known, manifest)
    resolved = {item.id: resolver.procedure(item) for item in procedures if item is not None}
    if reader.faults:
        raise PackError(reader.faults)
    renamed = {old: question.id for question in resolver.questions.values() for old in question.renamed}
    return Pack(
        manifest=manifest, law=law, offices=offices, procedures=resolved, questions=resolver.questions, renamed=renamed,
        path=folder, templates=_templates(folder), digest=reader.digest(),
        read_texts=lambda lang: Texts(lang, tuple(_texts(place, lang) for place in dict.fromkeys((folder, shared)))),
    )  # fmt: skip


def load_cases(folder: Path) -> list[PackCase]:
    """The pack's own tests, in file order. Raises PackError."""
    reader = _Reader(folder)
    found = [reader.model(name, PackCases) for name in reader.names("cases/*.yaml")]
    if reader.faults:
        raise PackError(reader.faults)
    return [case for group in found if group for case in group.cases]


def vocabulary(shared: Path | None = None) -> dict[str, Question]:
    """The questions every pack may use, by id. Raises PackError."""
    reader = _Reader(shared or paths.jurisdictions() / SHARED)
    found = reader.model("vocabulary.yaml", Vocabulary)
    if found is None:
        raise PackError(reader.faults)
    return {question.id: question for question in found.questions}


def _templates(folder: Path) -> Path:
    """Packs inside the program keep templates in `templates_docs/<cc>`, others in their own `templates/`."""
    inside = folder.parent.resolve() == paths.jurisdictions().resolve()
    return paths.templates() / folder.name if inside else folder / "templates"


def _texts(folder: Path, lang: str) -> Flat:
    """All texts of a language: `texts/<lang>.yaml` or the files of `texts/<lang>/`."""
    flat: Flat = {}
    for file in sorted([folder / "texts" / f"{lang}.yaml", *(folder / "texts" / lang).glob("*.yaml")]):
        if not file.is_file():
            continue
        room = file.stem
        source = read_yaml(file, f"{folder.name}/texts/{lang}/{file.name}")
        flat.update(flatten(source.data or {}, _prefix(room, lang)))
    return flat


def _prefix(room: str, lang: str) -> str:
    if room in _ROOT_ROOMS or room == lang:
        return ""
    return room if room in _NAMED_ROOMS else f"procedures.{room}"


class _Reader:
    """Reads the files of one pack and gathers faults."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.faults: list[Fault] = []
        self.sources: dict[str, Source] = {}
        self._hash = hashlib.sha256()
        self._read = 0
        if not folder.is_dir():
            raise PackError(
                [Fault(folder.name, 0, "", "there is no such pack folder; `paralegal pack list` shows the packs")]
            )

    def names(self, pattern: str) -> list[str]:
        found = sorted(str(path.relative_to(self.folder)).replace("\\", "/") for path in self.folder.glob(pattern))
        if len(found) > MAX_FILES:
            raise PackError([Fault(self.folder.name, 0, pattern, f"more than {MAX_FILES} files")])
        return found

    def source(self, name: str) -> Source | None:
        file = self.folder / name
        if not file.resolve().is_relative_to(self.folder.resolve()) or file.is_symlink():
            self.faults.append(Fault(name, 0, "", "points outside the pack folder; packs may hold plain files only"))
            return None
        label = f"{self.folder.name}/{name}"
        try:
            raw = file.read_bytes()
            self._read += len(raw)
            if self._read > MAX_BYTES:
                words = f"holds more than {MAX_BYTES // 1_000_000} MB of text in its YAML files; no pack needs so much"
                raise PackError([Fault(self.folder.name, 0, "", words)])
            self._hash.update(name.encode() + b"\0" + raw + b"\0")
            self.sources[name] = parse_yaml(raw, label)
        except OSError as error:
            self.faults.append(Fault(label, 0, "", f"cannot be read ({error.strerror}); add the file"))
        except PackError as error:
            if self._read > MAX_BYTES:
                raise
            self.faults += error.faults
        return self.sources.get(name)

    def model(self, name: str, model: type[M], *, optional: bool = False) -> M | None:
        if optional and not (self.folder / name).exists():
            return None
        source = self.source(name)
        if source is None:
            return None
        try:
            return model.model_validate(source.data if source.data is not None else {})
        except ValidationError as error:
            self.faults += [fault_of(source, model, item) for item in error.errors()]
            return None

    def digest(self) -> str:
        return self._hash.hexdigest()


class _Resolver:
    """Fills each procedure's questions from the vocabulary and from the procedure that defines them."""

    def __init__(self, reader: _Reader, vocabulary: Mapping[str, Question], manifest: Manifest) -> None:
        self.reader, self.vocabulary, self.manifest = reader, vocabulary, manifest
        self.questions: dict[str, Question] = {}
        self._own: dict[str, Question] = {}
        for name, source in reader.sources.items():
            if name.startswith("procedures/") and isinstance(source.data, dict):
                self._collect(source)

    def _collect(self, source: Source) -> None:
        for index, raw in enumerate(source.data.get("questions") or []):
            if raw.get("type") and raw["id"] not in self.vocabulary:
                if raw["id"] in self._own:
                    self.reader.faults.append(
                        source.fault(
                            ("questions", index, "id"),
                            f"the question `{raw['id']}` is defined twice; keep one, use the id alone elsewhere",
                        )
                    )
                self._own[raw["id"]] = Question.model_validate(raw)

    def procedure(self, procedure: Procedure) -> Procedure:
        source = self.reader.sources.get(f"procedures/{procedure.id}.yaml")
        questions = []
        for index, use in enumerate(procedure.questions):
            base = self.vocabulary.get(use.id) or self._own.get(use.id)
            if base is None:
                self._unknown(source, index, use.id)
                continue
            merged = _merge(base, use)
            if merged.id == "measures_wanted" and not merged.choices:
                merged = merged.model_copy(update={"choices": tuple(measure.id for measure in procedure.measures)})
            questions.append(merged)
            known = self.questions.get(merged.id)
            if known and known.choices and merged.choices:
                choices = tuple(dict.fromkeys((*known.choices, *merged.choices)))
                self.questions[merged.id] = known.model_copy(update={"choices": choices})
            else:
                self.questions.setdefault(merged.id, merged)
        papers = (*procedure.documents, *self._shared_papers(procedure))
        return procedure.model_copy(update={"questions": tuple(questions), "documents": papers})

    def _shared_papers(self, procedure: Procedure) -> list[Document]:
        if self.manifest.country is None:
            return []
        own = {document.id for document in procedure.documents}
        languages = tuple(dict.fromkeys((*self.manifest.languages.filing, *self.manifest.languages.ui)))
        return [
            Document(
                id=name, template=f"{SHARED}/{name}", kind=kind, languages=languages, read_by=("client", "paralegal")
            )
            for name, kind in _SHARED_PAPERS if name not in own
        ]  # fmt: skip

    def _unknown(self, source: Source | None, index: int, question_id: str) -> None:
        hint = nearest(question_id, [*self.vocabulary, *self._own])
        message = (
            f"no question `{question_id}` in the vocabulary or in this pack{hint}; give it a type to define it here"
        )
        self.reader.faults.append(
            source.fault(("questions", index, "id"), message) if source else Fault("", 0, question_id, message)
        )


def _merge(base: Question, use: Question) -> Question:
    given = {
        name: getattr(use, name) for name in use.model_fields_set if name != "id" and getattr(use, name) is not None
    }
    filled = base.model_copy(update=given)
    defaults = {"keep": filled.keep or "case", "reveals": filled.reveals or (), "choices": filled.choices or ()}
    return filled.model_copy(update=defaults)


def nearest(name: str, names: Iterable[str]) -> str:
    """` (did you mean `x`?)`, or nothing when no name is near."""
    found = difflib.get_close_matches(name, list(names), n=1, cutoff=0.6)
    return f" (did you mean `{found[0]}`?)" if found else ""


def fault_of(source: Source, model: type[BaseModel], error: Any) -> Fault:
    """What pydantic found wrong at one place, as a fault with its line and the nearest valid name."""
    path: KeyPath = tuple(part for part in error["loc"] if isinstance(part, str | int))
    given = str(error["input"])[:60]
    if error["type"] == "extra_forbidden":
        hint = nearest(str(path[-1]), _keys_at(model, path[:-1]))
        message = f"unknown key `{path[-1]}`{hint}; remove it or correct its name"
    elif error["type"] == "missing":
        message = f"`{path[-1]}` is missing; add it"
    elif error["type"] == "literal_error":
        expected = error["ctx"]["expected"]
        known = expected.replace("'", "").replace(" or ", ", ").split(", ")
        message = f"`{given}` is not one of {expected}{nearest(given, known)}"
    elif error["type"] == "string_pattern_mismatch" and not given.isascii():
        odd = ", ".join(f"U+{ord(letter):04X}" for letter in dict.fromkeys(given) if not letter.isascii())
        message = f"`{given}` holds letters that only look like plain ones ({odd}); type it anew with a to z, 0 to 9, _"
    else:
        said = error["msg"].removeprefix("Value error, ")
        message = f"{said[0].lower()}{said[1:]} (got `{given}`)"
    kind = {"missing": "value_missing", "extra_forbidden": ""}.get(error["type"], "value_wrong")
    return source.fault(path, message, kind, name=str(path[-1]) if path else "", given=given)


def _keys_at(model: type[BaseModel], path: KeyPath) -> list[str]:
    """The keys allowed at `path` of `model`, aliases as written in YAML."""
    current: type[BaseModel] | None = model
    for part in path:
        if current is None or not isinstance(part, str):
            continue
        field = next((f for name, f in current.model_fields.items() if (f.alias or name) == part), None)
        current = _inner_model(field.annotation) if field else current
    return [field.alias or name for name, field in (current or model).model_fields.items()]


def _inner_model(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for arg in get_args(annotation) if (found := _inner_model(arg))), None)
