"""Invented people and facts for papers in every language."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from xml.sax.saxutils import escape

from paralegal_app.documents.drafting import build_letter

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT / "templates_docs" / "shared"
GOLDEN = Path(__file__).parent / "golden"
LANGUAGES = ("uk", "ru", "ro", "ka", "kk", "ky", "en")
PAPERS = (
    "checklist", "deadline_sheet", "cover_sheet", "consent", "referral_letter", "authority", "medical_record_request",
    "complaint", "chronology",
)  # fmt: skip
ON = date(2026, 11, 22)
CURRENCY = {"uk": "UAH", "ru": "KGS", "ro": "MDL", "ka": "GEL", "kk": "KZT", "ky": "KGS", "en": "UAH"}

_PEOPLE = {
    "uk": (("Яворницька", "Марія", "Петрівна"), ("Гринчук", "Андрій", "Ігорович")),
    "ru": (("Калыева", "Айгуль", "Маратовна"), ("Тереньтев", "Андрей", "Сергеевич")),
    "ro": (("Codreanca", "Maria", ""), ("Lupușor", "Ion", "")),
    "ka": (("მთისძე", "ნინო", ""), ("ველაშვილი", "დავით", "")),
    "kk": (("Жайлаубаева", "Айгүл", "Серікқызы"), ("Көктөбеев", "Ерлан", "Бекұлы")),
    "ky": (("Талаева", "Айжан", "Марат кызы"), ("Суусамыров", "Улан", "Бакыт уулу")),
    "en": (("Willowby", "Mary", ""), ("Thornfield", "Andrew", "")),
}


def people(lang: str) -> tuple[dict[str, str], dict[str, str]]:
    """Her and the one who helps her."""
    hers, helper = _PEOPLE[lang]
    return (
        {"family": hers[0], "given": hers[1], "patronymic": hers[2], "gender": "female", "birth_date": "1990-03-12"},
        {"family": helper[0], "given": helper[1], "patronymic": helper[2], "gender": "male"},
    )


def sample(lang: str) -> dict[str, object]:
    """A value for every field of the shared templates; words of lists are Latin so that they stand out."""
    client, helper = people(lang)
    return {
        "client": client,
        "representative": helper,
        "client_phone": "+380501234567",
        "client_identity_number": "1234567890",
        "client_address_for_papers": {"postcode": "36000", "settlement": "Verbivka", "street": "Lypova", "house": "5"},
        "office_name": "Office No. 7",
        "office": "Office No. 7",
        "incident_at": "2026-11-20",
        "refusal_at": "2026-11-21",
        "children": [{"family": client["family"], "given": "A"}],
        "procedure": {"name": "Procedure"},
        "emergencies": [{"text": "Quarantine", "changes": [{"text": "Ring before you go."}]}],
        "checklist": [
            {"text": "identity document", "required": True, "how": "at home"},
            {"text": "photographs", "required": False, "how": ""},
        ],
        "fees": [
            {"text": "fee one", "amount": Decimal("605.60"), "free": False, "exemption": "pensioners"},
            {"text": "fee two", "amount": None, "free": True, "exemption": ""},
            {"text": "fee three", "amount": None, "free": False, "exemption": ""},
        ],
        "steps": [{"text": "first step", "who": "client", "done": False}, {"text": "second step"}],
        "deadline_list": [
            {
                "text": "appeal", "due": date(2026, 12, 7), "post": date(2026, 12, 4), "cite": "Article 5",
                "why": ["starts 22.11.2026", "15 days", "6.12 skipped"], "missed": "ask for renewal",
            },
            {"text": "hearing", "due": date(2026, 12, 9), "post": None, "why": [], "cite": "", "missed": ""},
        ],
        "grounds": ("child_cat",),
        "hotlines": [{"text": "Line", "number": "1547", "hours": "24/7"}, {"text": "Other", "number": "102", "hours": ""}],
        "packet": {"papers": [{"name": "Application", "reader": "office", "pages": 2}, {"name": "Copy", "reader": ""}]},
        "consent": {"purpose": "referral", "shares": ["name", "phone"], "to": "Centre", "until": "2027-01-01"},
        "referral": {"to": "Centre", "need": "shelter", "wishes": "a quiet room", "contact": "SMS", "sender": "NGO"},
        "event_list": [
            {"when": "20.11.2026, 21:30", "place": "at home", "what": "He hit me.\nHe took my phone.", "done": "police",
             "outcome": "–"},
            {"when": "21.11.2026", "place": "", "what": "They sent me away.", "done": "–", "outcome": "–"},
        ],
        "complaint": {"to": "The prosecutor", "what": "They wrote nothing down.\nThey sent me away.", "cite": "Article 9"},
    }  # fmt: skip


BASE = build_letter({"lang": "uk", "footer": "none"})


def paragraph(pieces: list[str]) -> str:
    """A paragraph of one run a piece, as an editor leaves it."""
    runs = "".join(
        f'<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">{escape(piece)}</w:t></w:r>' for piece in pieces
    )
    return f"<w:p>{runs}</w:p>"


def word_file(paragraphs: list[list[str]], rows: list[list[list[str]]] | None = None) -> bytes:
    """A document as an editor holds it: each paragraph of several runs, and a table of such cells."""
    body = "".join(paragraph(pieces) for pieces in paragraphs)
    if rows:
        lines = "".join(f"<w:tr>{''.join(f'<w:tc>{paragraph(cell)}</w:tc>' for cell in row)}</w:tr>" for row in rows)
        body += (
            f'<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="99"/><w:gridCol w:w="99"/></w:tblGrid>{lines}</w:tbl><w:p/>'
        )
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(BASE)) as source, zipfile.ZipFile(stream, "w") as target:
        for name in source.namelist():
            text = source.read(name).decode()
            target.writestr(name, text.replace("<w:body>", f"<w:body>{body}") if name == "word/document.xml" else text)
    return stream.getvalue()


def parts_of(data: bytes) -> dict[str, bytes]:
    """The parts of a .docx."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: Mapping[str, bytes | str]) -> bytes:
    """A .docx of these parts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, blob in parts.items():
            archive.writestr(name, blob)
    return stream.getvalue()
