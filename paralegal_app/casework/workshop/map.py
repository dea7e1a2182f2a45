"""`pack map`: a procedure as a flow that a lawyer can read, as a Word file and as a drawing."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from textwrap import wrap

from paralegal_app.casework.workshop.map_words import Speaker
from paralegal_app.documents.drafting import build_letter
from paralegal_app.language.arithmetic import period
from paralegal_app.packs.models import Cited, Deadline, Finding, Procedure, Question
from paralegal_app.packs.pack import Pack

_WIDTH, _LINE, _PAD = 780, 18, 10


@dataclass(frozen=True, slots=True)
class Block:
    """One box of the flow: a heading and its lines."""

    heading: str
    lines: tuple[str, ...]


def flow(pack: Pack, procedure: Procedure, lang: str) -> tuple[Block, ...]:
    """The procedure in reading order: questions by section, findings, risks, steps, deadlines, papers."""
    texts = pack.texts(lang)
    speaker = Speaker(texts, procedure)
    base = ("procedures", procedure.id)
    blocks = [
        Block(
            texts.get(*base, "sections", section),
            tuple(_question(speaker, q) for q in procedure.questions if q.section == section),
        )
        for section in procedure.sections
    ]
    blocks += [_finding(speaker, procedure, finding) for finding in procedure.findings]
    for name in ("risks", "steps", "deadlines", "checklist", "documents"):
        lines = [_line(speaker, procedure, name, item) for item in getattr(procedure, name)]
        if lines:
            blocks.append(Block(getattr(speaker.words, name), tuple(lines)))
    return tuple(blocks)


def _question(speaker: Speaker, question: Question) -> str:
    kept = f" [{speaker.words.never_kept}]" if question.keep == "never" else ""
    return f"{speaker.texts.question(question.id)}{_if(speaker, question.ask_if)}{kept}"


def _if(speaker: Speaker, when: str | None) -> str:
    return f" ({speaker.words.when} {speaker.condition(when)})" if when and when != "true" else ""


def _finding(speaker: Speaker, procedure: Procedure, finding: Finding) -> Block:
    """How the conditions stand together, then each with what it reads and what it rests on."""
    texts, base = speaker.texts, ("procedures", procedure.id)
    grounds = {ground.id: texts.get(*base, "grounds", ground.id) for ground in finding.grounds}
    head = texts.find(*base, "findings", finding.id, "text") or texts.get(*base, "findings", finding.id, "yes")
    together = speaker.combined(finding.combine or {"all": list(grounds)}, grounds)
    lines = [
        f"{grounds[ground.id]}{_if(speaker, ground.when)} ({_law(speaker, ground.cite, ground.status)})"
        for ground in finding.grounds
    ]
    return Block(head, (together, *lines) if len(lines) > 1 else tuple(lines))


def _law(speaker: Speaker, cite: str, status: str) -> str:
    return f"{speaker.texts.cite(cite) or '-'}; {speaker.sure(status)}"


def _line(speaker: Speaker, procedure: Procedure, name: str, item: object) -> str:
    texts, base = speaker.texts, ("procedures", procedure.id)
    words = texts.get(*base, name, item.id)  # type: ignore[attr-defined]
    condition = _if(speaker, getattr(item, "when", None))
    if isinstance(item, Deadline):
        length = _length(speaker, item)
        start = speaker.question(item.starts)
        if start == item.starts:  # counted from another deadline
            start = f"«{texts.get(*base, 'deadlines', item.starts)}»"
        side = speaker.words.before if item.direction == "before" else speaker.words.since
        return f"{words}: {length}, {side} {start}{condition} ({_law(speaker, item.cite, item.status)})"
    law = f" ({_law(speaker, item.cite, item.status)})" if isinstance(item, Cited) else ""
    return f"{words}{condition}{law}"


def _length(speaker: Speaker, deadline: Deadline) -> str:
    within = deadline.within
    if within.parameter:
        return f"«{speaker.texts.get('parameters', within.parameter)}»"
    return speaker.words.unknown if within.amount is None else period(within.amount, within.unit, speaker.texts.lang)


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
            left = 2 * _PAD + (0 if line.startswith("•") else _PAD)
            shapes.append(f'<text x="{left}" y="{top + _LINE * number + 4}">{escape(line)}</text>')
        top += height
        shapes.append(f'<path d="M {_WIDTH // 2} {top} v 18 m -5 -6 l 5 6 l 5 -6" fill="none" stroke="#55626E"/>')
        top += 22
    size = f'width="{_WIDTH + 2 * _PAD}" height="{top}" viewBox="0 0 {_WIDTH + 2 * _PAD} {top}"'
    style = 'font-family="sans-serif" font-size="12.5" fill="#1F2A33"'
    paper = f'<rect width="{_WIDTH + 2 * _PAD}" height="{top}" fill="#F7F6F2"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size} {style}>{paper}{"".join(shapes[:-1])}</svg>\n'


def _wrapped(line: str) -> list[str]:
    first, *rest = wrap(line, 112) or [""]
    return [f"• {first}", *rest]
