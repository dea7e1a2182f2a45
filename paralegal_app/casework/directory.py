"""The directory as a table that goes out and comes in: CSV or XLSX, good rows in, bad rows listed with their reason."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from paralegal_app.casefile import Contact, Vault
from paralegal_app.errors import BadInput, DocumentError

FIELDS = ("name", "kind", "country", "person", "phone", "address", "hours", "note")
ADMISSION = (
    "accepts_treatment",
    "accepts_children",
    "accepts_without_id",
    "needs_test",
    "longest_stay_days",
    "languages",
)
"""Facts about being taken in, kept under `conditions`."""
INTERNAL = "internal"
"""How they treat the women who come, kept under `conditions`: for us alone, it never stands in a table."""
COLUMNS = (*FIELDS, *ADMISSION, "checked_on")
MAX_ROWS = 20_000
_YES = frozenset({"yes", "true", "1", "x", "так", "да", "da", "კი", "иә", "ооба"})
_NO = frozenset({"no", "false", "0", "ні", "нет", "nu", "არა", "жоқ", "жок"})


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that was left out: its line in the file (the heading is line 1) and why, without its contents."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Imported:
    """What came in: how many contacts were added, changed (same name and kind), and which rows were left out."""

    added: int
    changed: int
    left_out: tuple[BadRow, ...]


def export_directory(contacts: Sequence[Contact], path: Path) -> Path:
    """Write the contacts as .csv or .xlsx, by the ending of `path`; internal notes stay in. Raises DocumentError."""
    rows = [list(COLUMNS), *([_cell(contact, name) for name in COLUMNS] for contact in contacts)]
    try:
        if path.suffix.lower() == ".xlsx":
            import openpyxl  # a table needs it, a list of contacts does not

            book = openpyxl.Workbook()
            for row in rows:
                book.active.append(row)
            book.save(path)
        else:
            with path.open("w", encoding="utf-8-sig", newline="") as file:
                csv.writer(file).writerows(rows)
    except OSError as error:
        raise DocumentError(f"The directory cannot be written ({error.strerror}); choose another place.") from error
    return path


def _cell(contact: Contact, name: str) -> str:
    if name in FIELDS:
        text = str(getattr(contact, name))
    elif name == "checked_on":
        text = contact.checked_on.isoformat() if contact.checked_on else ""
    else:
        value = contact.conditions.get(name, "")
        text = {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(value)
    return f"'{text}" if text[:1] in ("=", "+", "-", "@") and name != "phone" else text  # no formulas in spreadsheets


def import_directory(vault: Vault, path: Path) -> Imported:
    """Take in a table with the columns of `COLUMNS` (any order, `name` needed, others may be absent).

    Good rows come in together or, if the vault cannot be written, not at all. Raises BadInput: no table, odd column.
    """
    heading, rows = _table(path)
    unknown = [name for name in heading if name and name not in COLUMNS]
    if "name" not in heading or unknown:
        wrong = f"the column {unknown[0][:40]!r} is unknown" if unknown else "the column `name` is missing"
        columns = ", ".join(COLUMNS)
        raise BadInput(f"The table was not taken in: {wrong}; its first row names columns out of {columns}.")
    good: list[tuple[dict[str, Any], date | None]] = []
    bad: list[BadRow] = []
    for line, row in rows:
        try:
            found = _read(dict(zip(heading, row, strict=False)))
            if found is not None:
                good.append(found)
        except BadInput as error:
            bad.append(BadRow(line, str(error)))
    added, changed = _take_in(vault, good)
    return Imported(added, changed, tuple(bad))


def _table(path: Path) -> tuple[list[str], Iterable[tuple[int, list[str]]]]:
    try:
        rows = _xlsx(path) if path.suffix.lower() == ".xlsx" else _csv(path)
    except OSError as error:
        raise BadInput(f"The table cannot be read ({error.strerror}); check the file.") from error
    except Exception as error:  # openpyxl raises a dozen kinds for files that are no workbook
        raise BadInput("The file is no table this program can read; save it as .csv (UTF-8) or .xlsx.") from error
    if not rows:
        raise BadInput("The table is empty; its first row must name the columns.")
    if len(rows) > MAX_ROWS:
        raise BadInput(f"The table has more than {MAX_ROWS} rows; split it.")
    return [cell.strip().lower() for cell in rows[0]], enumerate(rows[1:], 2)


def _csv(path: Path) -> list[list[str]]:
    text = path.read_bytes().decode("utf-8-sig")
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    return list(csv.reader(io.StringIO(text), delimiter=delimiter))


def _xlsx(path: Path) -> list[list[str]]:
    import openpyxl

    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    try:
        return [
            [_text(cell) for cell in row]
            for row in book.worksheets[0].iter_rows(values_only=True, max_row=MAX_ROWS + 2)
        ]
    finally:
        book.close()


def _text(cell: Any) -> str:
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell)


def _read(row: Mapping[str, str]) -> tuple[dict[str, Any], date | None] | None:
    cells = {name: str(value).strip().removeprefix("'") for name, value in row.items() if name}
    if not any(cells.values()):
        return None
    if not cells.get("name"):
        raise BadInput("the name is empty; fill it in")
    facts: dict[str, Any] = {name: cells[name] for name in FIELDS if name in cells}
    facts["conditions"] = {name: _admission(name, cells[name]) for name in ADMISSION if cells.get(name)}
    return facts, _checked(cells.get("checked_on", ""))


def _admission(name: str, text: str) -> Any:
    if name == "languages":
        return text
    if name == "longest_stay_days":
        if not text.isdigit():
            raise BadInput("longest_stay_days is no number of days; write 30, for instance")
        return int(text)
    if text.lower() in _YES | _NO:
        return text.lower() in _YES
    raise BadInput(f"{name} is neither yes nor no; write one of them or leave it empty")


def _checked(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise BadInput("checked_on is no date; write it as 2026-03-31") from None


def _take_in(vault: Vault, rows: Iterable[tuple[dict[str, Any], date | None]]) -> tuple[int, int]:
    known = {
        (contact.name.casefold(), contact.kind.casefold()): contact
        for contact in vault.contacts.all(also_inactive=True)
    }
    added = changed = 0
    with vault.together():
        for facts, checked_on in rows:
            key = (facts["name"].casefold(), facts.get("kind", "").casefold())
            found = known.get(key)
            if found is not None:
                conditions = {**found.conditions, **facts["conditions"]}
                vault.contacts.change(found.id, {**facts, "conditions": conditions})
                changed += 1
            else:
                found = known[key] = vault.contacts.get(vault.contacts.add(facts).record_id or "")
                added += 1
            if checked_on is not None:
                vault.contacts.checked(found.id, checked_on)
    return added, changed


def fitting(contacts: Iterable[Contact], needs: Iterable[str]) -> list[Contact]:
    """Contacts that do not refuse any of the `needs` (names out of `ADMISSION`); those that say yes come first."""
    wanted = [need for need in needs if need.startswith("accepts_")]
    open_ = [contact for contact in contacts if not any(contact.conditions.get(need) is False for need in wanted)]
    return sorted(open_, key=lambda contact: -sum(contact.conditions.get(need) is True for need in wanted))
