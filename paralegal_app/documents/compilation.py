"""A template made ready once: opened, checked, cleaned of its author's traces, compiled, and kept by its hash.

The tag syntax is docxtpl's (`{{ x }}`, `{% if %}`, `{%p if %}`, `{%tr for %}`) and so is the rewriting of a part into
Jinja source; the costly part of docxtpl, doing it again for every paper, is not.
"""

from __future__ import annotations

import hashlib
import re
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Lock

import jinja2
from jinja2 import pass_context
from jinja2.runtime import Context, LoopContext
from jinja2.sandbox import SandboxedEnvironment
from lxml import etree
from markupsafe import Markup, escape

from paralegal_app.documents import properties
from paralegal_app.documents.fields import question_path
from paralegal_app.documents.filters import FUNCTIONS, GAP_MARK, JOB, PARAGRAPH_MARK, Job, Marked, text_of
from paralegal_app.documents.grammar import LOOP_FACTS
from paralegal_app.documents.package import Package, open_package, parse_xml
from paralegal_app.documents.page_breaks import keep_together
from paralegal_app.documents.structure import FieldUse, Reading, TemplateFault, read_part
from paralegal_app.documents.tags import trace_fields
from paralegal_app.documents.values import Gap, Group
from paralegal_app.errors import DocumentError, TemplateError

RULE = "_" * 16
"""The ruled line of a gap: long enough to write on, one word, so that it stays whole on its line."""
KEPT = 64

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff\ue000-\ue002]")
_MARK = Markup(PARAGRAPH_MARK)  # noqa: S704 - our own constants, not anybody's words
_RULED = Markup(RULE)  # noqa: S704
_BREAK = Markup('</w:t><w:br/><w:t xml:space="preserve">')
_TAB = Markup('</w:t><w:tab/><w:t xml:space="preserve">')
HEADER = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


class PaperEnvironment(SandboxedEnvironment):
    """Jinja that reaches nothing but the named members of wrapped values."""

    def getattr(self, obj: object, attribute: str) -> object:
        if isinstance(obj, (Group, Gap)):
            return obj.member(attribute)
        if isinstance(obj, LoopContext) and attribute in LOOP_FACTS:
            return getattr(obj, attribute)
        raise DocumentError(f"The template asks for `{attribute}` of something that has no members.")

    def getitem(self, obj: object, argument: object) -> object:
        if isinstance(argument, Gap):
            return argument
        return self.getattr(obj, str(argument))

    def call(self, *args: object, **kwargs: object) -> object:
        raise DocumentError("A template may not call anything.")


def clean(text: str) -> str:
    """Text without control characters, lone surrogates and non-characters; line ends made one."""
    return _CONTROL.sub(
        "", text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    )


@pass_context
def _printed(context: Context, value: object) -> Markup:
    """What a field prints: its text escaped, line ends as Word breaks, a gap as a ruled line."""
    job: Job = context.parent[JOB]
    text = text_of(value, job)
    if isinstance(text, Gap):
        return _ruled(text, job)
    if not isinstance(text, Marked):
        return _escaped(text)
    return _MARK.join(_with_gaps(piece, job) for piece in text.split(PARAGRAPH_MARK))


def _with_gaps(text: str, job: Job) -> Markup:
    """Every second piece between gap marks is the path of a gap."""
    pieces = text.split(GAP_MARK)
    if len(pieces) % 2 == 0:
        return _escaped(text)
    return Markup("").join(
        _ruled(Gap(path=piece), job) if place % 2 else _escaped(piece) for place, piece in enumerate(pieces)
    )


def _escaped(text: str) -> Markup:
    safe = escape(clean(text))
    if "\n" in safe:
        safe = _BREAK.join(Markup(line) for line in safe.split("\n"))  # noqa: S704 - escaped above
    if "\t" in safe:
        safe = _TAB.join(Markup(piece) for piece in safe.split("\t"))  # noqa: S704 - escaped above
    return safe


def _ruled(gap: Gap, job: Job) -> Markup:
    path = question_path(gap.path)
    job.gaps.setdefault(path)
    label = job.gap_labels.get(path, "")
    return _RULED + (Markup(" (") + escape(clean(label).replace("\n", " ")) + Markup(")") if label else Markup(""))


def _environment() -> PaperEnvironment:
    environment = PaperEnvironment(autoescape=True, undefined=Gap, finalize=_printed, cache_size=0)
    environment.globals.clear()
    environment.filters = dict(FUNCTIONS)
    environment.tests.clear()
    return environment


_ENVIRONMENT = _environment()


@dataclass(frozen=True, slots=True)
class Compiled:
    """A template ready to fill: its hash, its compiled parts, the parts that stay as they are, and what it uses."""

    name: str
    sha256: str
    main: str
    filled: Mapping[str, jinja2.Template]
    fixed: Mapping[str, bytes]
    order: tuple[str, ...]
    uses: tuple[FieldUse, ...]
    names: frozenset[str]


_cache: OrderedDict[tuple[str, bool], Compiled] = OrderedDict()
_lock = Lock()


def compiled(source: Path | bytes, name: str | None = None, *, traced: bool = False) -> Compiled:
    """The template, from memory when these very bytes were met before. Raises TemplateError.

    A `traced` one marks every field it prints (see `tags.trace_fields`)."""
    if isinstance(source, Path):
        try:
            data = source.read_bytes() if source.stat().st_size <= 2**24 else source
        except OSError as error:
            raise TemplateError(
                f"{source.name} cannot be read; check that the file is there and may be opened.",
                kind="template_unreadable",
                file=source.name,
            ) from error
        name = name or source.name
    else:
        data = source
    key = (hashlib.sha256(data).hexdigest() if isinstance(data, bytes) else "", traced)
    with _lock:
        if key in _cache:
            _cache.move_to_end(key)
            return _cache[key]
    ready = _compile(open_package(data, name), key[0], traced=traced)
    with _lock:
        _cache[key] = ready
        while len(_cache) > KEPT:
            _cache.popitem(last=False)
    return ready


def read_parts(package: Package) -> tuple[dict[str, etree._Element], list[Reading]]:
    """The trees of the fillable parts (split tags repaired) and what reading them and the properties found."""
    trees = {part: parse_xml(package.parts[part], part) for part in package.fillable}
    readings = [read_part(tree, part.removeprefix("word/").removesuffix(".xml")) for part, tree in trees.items()]
    readings.append(properties.read_properties(package.parts))
    return trees, readings


def _compile(package: Package, key: str, *, traced: bool) -> Compiled:
    trees, readings = read_parts(package)
    refuse_faults(package.name, [fault for reading in readings for fault in reading.faults])
    uses = tuple(use for reading in readings for use in reading.uses)
    if traced:
        for reading in readings:
            trace_fields(reading.printed)
    filled: dict[str, jinja2.Template] = {}
    fixed = properties.cleaned(package.parts)
    for part, tree in trees.items():
        properties.forget_author(tree)
        source = etree.tostring(tree, encoding="unicode")
        if "{{" in source or "{%" in source or "{#" in source:
            filled[part] = _template(source, package.name)
            fixed.pop(part)
        else:
            fixed[part] = _document_bytes(keep_together(source))
    if properties.CORE in fixed:
        filled[properties.CORE] = _ENVIRONMENT.from_string(fixed.pop(properties.CORE).decode())
    _prove(filled, package.name)
    order = tuple(part for part in package.parts if part in fixed or part in filled)
    tops = frozenset(use.path.split(".")[0] for use in uses)
    return Compiled(package.name, key, package.main, filled, fixed, order, uses, tops)


def _prove(filled: Mapping[str, jinja2.Template], name: str) -> None:
    """A template filled with nothing must be whole XML: what passes here opens in Word with any answers."""
    job = Job("en", date(2000, 1, 1), "family_first", "", "", {}, {})
    for part, template in filled.items():
        try:
            etree.fromstring(template.render({JOB: job}).encode())
        except (etree.XMLSyntaxError, jinja2.TemplateError, DocumentError) as error:
            raise TemplateError(
                f"{name}: {part} would be damaged when filled; move its tags into plain text."
            ) from error


def _template(source: str, name: str) -> jinja2.Template:
    from docxtpl import DocxTemplate  # imported here: a fifth of the start of a command that makes no paper

    try:
        return _ENVIRONMENT.from_string(DocxTemplate.patch_xml(None, source))
    except (jinja2.TemplateError, RecursionError) as error:
        raise TemplateError(
            f"{name} cannot be read as a template; build it anew from the last good copy.",
            kind="template_unreadable",
            file=name,
        ) from error


def refuse_faults(name: str, faults: list[TemplateFault]) -> None:
    """Raise TemplateError for the first fault, saying how many there are."""
    if faults:
        more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
        raise TemplateError(f"{name}: {faults[0]}{more}")


def _document_bytes(source: str) -> bytes:
    return HEADER + source.encode("utf-8")
