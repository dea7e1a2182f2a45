"""`pack map`: a procedure as a flow that a lawyer can read, as a Word file and as a drawing."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from textwrap import wrap

from paralegal_app.documents.drafting import build_letter
from paralegal_app.language.arithmetic import period
from paralegal_app.packs.models import Cited, Deadline, Procedure, Question
from paralegal_app.packs.pack import Pack
from paralegal_app.packs.texts import Texts

_WIDTH, _LINE, _PAD = 780, 18, 10


@dataclass(frozen=True, slots=True)
class Block:
    """One box of the flow: a heading and its lines."""

    heading: str
    lines: tuple[str, ...]


def flow(pack: Pack, procedure: Procedure, lang: str) -> tuple[Block, ...]:
    """The procedure in reading order: questions by section, findings, risks, steps, deadlines, papers."""
    texts = pack.texts(lang)
    base = ("procedures", procedure.id)
    blocks = [
        Block(
            texts.get(*base, "sections", section),
            tuple(_question(texts, q) for q in procedure.questions if q.section == section),
        )
        for section in procedure.sections
    ]
    for finding in procedure.findings:
        lines = [
            f"{texts.get(*base, 'grounds', ground.id)} [{ground.when}] ({_law(texts, ground.cite, ground.status)})"
            for ground in finding.grounds
        ]
        blocks.append(Block(f"{finding.id}: {finding.combine or 'all of'}", tuple(lines)))
    for name in ("risks", "steps", "deadlines", "checklist", "documents"):
        items = getattr(procedure, name)
        lines = [_line(texts, procedure, name, item) for item in items]
        if lines:
            blocks.append(Block(name.capitalize(), tuple(lines)))
    return tuple(blocks)


def _question(texts: Texts, question: Question) -> str:
    asked = f" (if {question.ask_if})" if question.ask_if else ""
    kept = " [never kept]" if question.keep == "never" else ""
    return f"{texts.question(question.id)}{asked}{kept}"


def _law(texts: Texts, cite: str, status: str) -> str:
    return f"{texts.cite(cite) or '-'}; {status}"


def _line(texts: Texts, procedure: Procedure, name: str, item: object) -> str:
    words = texts.get("procedures", procedure.id, name, item.id)  # type: ignore[attr-defined]
    when = getattr(item, "when", None)
    condition = f" [{when}]" if when and when != "true" else ""
    if isinstance(item, Deadline):
        within = item.within
        length = (
            period(within.amount, within.unit, texts.lang) if within.amount is not None else within.parameter or "?"
        )
        return f"{words}: {length} ({item.starts}){condition} ({_law(texts, item.cite, item.status)})"
    law = f" ({_law(texts, item.cite, item.status)})" if isinstance(item, Cited) else ""
    return f"{words}{condition}{law}"


def as_docx(pack: Pack, procedure: Procedure, lang: str) -> bytes:
    """The flow as a Word file with numbered lines, for notes in the margin."""
    body: list[object] = []
    for block in flow(pack, procedure, lang):
        body.append({"heading": _plain(block.heading)})
        body.append({"numbered": [_plain(line) for line in block.lines] or ["-"]})
    title = pack.texts(lang).get("procedures", procedure.id, "name")
    return build_letter(
        {"lang": lang, "title": _plain(title), "subtitle": f"{pack.id} {pack.version}", "body": body, "footer": "pages"}
    )


def _plain(text: str) -> str:
    """Braces would be read as a template's tags."""
    return text.replace("{", "(").replace("}", ")").replace("**", "*")


def as_svg(pack: Pack, procedure: Procedure, lang: str) -> str:
    """The flow as boxes from top to bottom, joined by arrows."""
    shapes: list[str] = []
    top = _PAD
    for block in flow(pack, procedure, lang):
        lines = [part for line in block.lines for part in _wrapped(line)]
        height = _LINE * (len(lines) + 1) + 2 * _PAD
        shapes.append(
            f'<rect x="{_PAD}" y="{top}" width="{_WIDTH}" height="{height}" rx="8" fill="#FFFFFF" stroke="#1E6B66"/>'
        )
        shapes.append(f'<text x="{2 * _PAD}" y="{top + _LINE + 2}" font-weight="600">{escape(block.heading)}</text>')
        for number, line in enumerate(lines, 2):
            shapes.append(f'<text x="{2 * _PAD}" y="{top + _LINE * number + 4}">{escape(line)}</text>')
        top += height
        shapes.append(f'<path d="M {_WIDTH // 2} {top} v 18 m -5 -6 l 5 6 l 5 -6" fill="none" stroke="#55626E"/>')
        top += 22
    size = f'width="{_WIDTH + 2 * _PAD}" height="{top}" viewBox="0 0 {_WIDTH + 2 * _PAD} {top}"'
    style = 'font-family="sans-serif" font-size="12.5" fill="#1F2A33"'
    paper = '<rect width="100%" height="100%" fill="#F7F6F2"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size} {style}>{paper}{"".join(shapes[:-1])}</svg>\n'


def _wrapped(line: str) -> list[str]:
    first, *rest = wrap(line, 112) or [""]
    return [f"• {first}", *(f"   {part}" for part in rest)]
