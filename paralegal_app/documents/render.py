"""Filling a template: answers in, one clean Word file out, with every gap and every inflected name listed."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import jinja2
from markupsafe import escape

from paralegal_app.documents.compilation import HEADER, Compiled, clean, compiled
from paralegal_app.documents.fields import PROVIDED
from paralegal_app.documents.filters import JOB, PARAGRAPH_MARK, Inflected, Job
from paralegal_app.documents.page_breaks import keep_together
from paralegal_app.documents.properties import CORE
from paralegal_app.documents.tags import FIELD_CLOSE, FIELD_MIDDLE, FIELD_OPEN
from paralegal_app.documents.values import view
from paralegal_app.documents.zips import EPOCH
from paralegal_app.errors import DocumentError
from paralegal_app.language import names
from paralegal_app.language.ties import tied

_COMPRESSION = 4
_PARAGRAPH = re.compile(r"<w:p(?: [^>]*)?>")
_RUN = re.compile(r"<w:r(?: [^>]*)?>")
_PROPERTIES = re.compile(r"<w:pPr(?: [^>]*)?>.*?</w:pPr>|<w:pPr/>", re.DOTALL)
_RUN_PROPERTIES = re.compile(r"<w:rPr(?: [^>]*)?>.*?</w:rPr>|<w:rPr/>", re.DOTALL)
_SIGN_TWICE = re.compile(rf"(№[ \u00a0]*(?:{FIELD_OPEN}[^<>]*?{FIELD_MIDDLE})?)№[ \u00a0]*")
"""The number sign of a template before a number that was typed with its own."""
_STOP_TWICE = re.compile(rf"(?<!\.)\.({FIELD_CLOSE}?)\.(?!\.)")
"""The full stop of an answer or an abbreviation before the template's own; three are an ellipsis."""
_SECTION = re.compile(r"<w:sectPr.*?</w:sectPr>|<w:sectPr[^>]*/>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Rendered:
    """A filled paper: the bytes of the .docx, the field paths of its gaps in order of appearance, and every name
    form that was inflected. `traced` is the same paper with each field marked (`tags.FIELD_OPEN`), for the screen only;
    empty unless asked for."""

    docx: bytes
    gaps: tuple[str, ...]
    inflected: tuple[Inflected, ...]
    traced: bytes = b""


def render(
    template: Path | bytes,
    values: Mapping[str, object],
    *,
    lang: str,
    on: date,
    name_forms: Mapping[str, Mapping[str, str]] | None = None,
    gap_labels: Mapping[str, str] | None = None,
    currency: str = "",
    country: str = "",
    order: names.Order | None = None,
    traced: bool = False,
) -> Rendered:
    """Fill a template with plain values (texts, numbers, Decimal, dates, mappings, lists; `None` for unknown).

    `lang` is the paper's language, `on` the day written as `today`. `name_forms` holds confirmed forms: person path
    (`client`, `children.1`, `client.family`) -> case -> form; its key `of` may hold the nominative the forms belong
    to, and stale forms are then left aside. `gap_labels` prints words in brackets behind the gap of a path.
    `currency` (ISO 4217) and `country` (ISO 3166, lower case) serve `money` and `latin`. `traced` makes the marked
    paper too.

    The same input gives the same bytes. Raises TemplateError for a template that is refused, DocumentError for a
    value that does not fit the field's filter.
    """
    ready = compiled(template)
    job = Job(
        lang=lang,
        on=on,
        order=order or names.default_order(lang),
        currency=currency,
        country=country,
        name_forms=name_forms or {},
        gap_labels=gap_labels or {},
    )
    docx = _packed(ready, fill(ready, values, job))
    gaps, inflected = tuple(job.gaps), tuple(job.inflected.values())
    if not traced:
        return Rendered(docx, gaps, inflected)
    marked = compiled(template, traced=True)
    return Rendered(docx, gaps, inflected, _packed(marked, fill(marked, values, job)))


def fill(ready: Compiled, values: Mapping[str, object], job: Job) -> dict[str, str]:
    """The filled parts as XML text. Raises DocumentError."""
    context: dict[str, object] = {
        name: view(values[name], name, provided=name in PROVIDED) for name in ready.names if name in values
    }
    if "today" in ready.names and "today" not in values:
        context["today"] = job.on
    context[JOB] = job
    filled = {}
    for part, template in ready.filled.items():
        try:
            text = template.render(context)
        except DocumentError as error:
            raise DocumentError(f"{ready.name}: {error}") from error
        except (ValueError, TypeError, ArithmeticError, KeyError, RecursionError, jinja2.TemplateError) as error:
            raise DocumentError(
                f"{ready.name}: a value does not fit its place in the template ({type(error).__name__}); "
                "check the answer."
            ) from error
        text = _STOP_TWICE.sub(r".\1", _SIGN_TWICE.sub(r"\1", text))
        filled[part] = _flat(text) if part == CORE else keep_together(tied(_paragraphs(text)))
    return filled


def _flat(text: str) -> str:
    """A property has no lines."""
    return re.sub(r"</w:t><w:(?:br|tab)/><w:t xml:space=\"preserve\">", " ", text).replace(PARAGRAPH_MARK, " ")


def _paragraphs(text: str) -> str:
    """Turn each paragraph mark into a new paragraph with the look of the one it stands in."""
    position = text.find(PARAGRAPH_MARK)
    while position >= 0:
        paragraph = _last(_PARAGRAPH, text, position)
        run = _last(_RUN, text, position)
        paragraph_look = _match_at(_PROPERTIES, text, paragraph)
        run_look = _match_at(_RUN_PROPERTIES, text, run)
        split = f'</w:t></w:r></w:p><w:p>{_SECTION.sub("", paragraph_look)}<w:r>{run_look}<w:t xml:space="preserve">'
        text = text[:position] + split + text[position + 1 :]
        position = text.find(PARAGRAPH_MARK, position + len(split))
    return text


def _last(pattern: re.Pattern[str], text: str, before: int) -> int:
    """The end of the last opening tag before a position."""
    start = text.rfind("<w:p" if pattern is _PARAGRAPH else "<w:r", 0, before)
    while start >= 0:
        match = pattern.match(text, start)
        if match:
            return match.end()
        start = text.rfind("<w:p" if pattern is _PARAGRAPH else "<w:r", 0, start)
    raise DocumentError("The filter `lines` stands where a paragraph cannot be split; put it into plain text.")


def _match_at(pattern: re.Pattern[str], text: str, position: int) -> str:
    match = pattern.match(text, position)
    return match.group() if match else ""


def _packed(ready: Compiled, filled: Mapping[str, str]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=_COMPRESSION) as archive:
        for name in ready.order:
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, _bytes(name, filled[name]) if name in filled else ready.fixed[name])
    return stream.getvalue()


def _bytes(name: str, text: str) -> bytes:
    data = text.encode("utf-8")
    return data if data.startswith(b"<?xml") else HEADER + data


def plain(text: str) -> str:
    """A text cleaned and escaped as a paper would print it; for callers that show the same words."""
    return str(escape(clean(text)))
