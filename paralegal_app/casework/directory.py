"""The directory as a table that goes out and comes in: CSV or XLSX, good rows in, bad rows listed with their reason."""

from __future__ import annotations

import csv
import io
import re
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
    "accepts_active_use",
    "accepts_children",
    "accepts_without_id",
    "women_only",
    "needs_test",
    "longest_stay_days",
    "languages",
)
"""Facts about being taken in, kept under `conditions`."""
INTERNAL = "internal"
"""How they treat the women who come, kept under `conditions`: for us alone, it never stands in a table."""
COLUMNS = (*FIELDS, *ADMISSION, "checked_on")
MAX_ROWS = 20_000
_YES = frozenset({"yes", "true", "1", "x", "+", "так", "да", "da", "კი", "დიახ", "иә", "ооба"})
_NO = frozenset({"no", "false", "0", "-", "ні", "нет", "nu", "არა", "жоқ", "жок"})
_LONGEST = {"name": 300, "kind": 100, "country": 10, "person": 300, "phone": 300}
"""Letters that fit into the lines of a contact."""
_DAY = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")
Headings = Mapping[str, str]
"""Column of `COLUMNS` -> its words over the table."""


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that was left out: its row in the table (the heading is row 1) and why, without its contents.

    `kind` and `column` let the window say `reason` in its own words.
    """

    line: int
    reason: str
    kind: str = ""
    column: str = ""
    limit: int = 0


@dataclass(frozen=True, slots=True)
class Imported:
    """What came in: how many contacts were added, changed (same name and kind), and which rows were left out."""

    added: int
    changed: int
    left_out: tuple[BadRow, ...]


def export_directory(contacts: Sequence[Contact], path: Path, headings: Headings | None = None) -> Path:
    """Write the contacts as .csv or .xlsx, by the ending of `path`; internal notes stay in. Raises DocumentError.

    `headings` are the words over the columns; an import takes them back.
    """
    top = [(headings or {}).get(name, name) for name in COLUMNS]
    rows = [top, *([_cell(contact, name) for name in COLUMNS] for contact in contacts)]
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
        raise DocumentError(
            f"The directory cannot be written ({error.strerror}); choose another place.", kind="folder_not_writable"
        ) from error
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


def import_directory(vault: Vault, path: Path, headings: Iterable[Headings] = ()) -> Imported:
    """Take in a table with the columns of `COLUMNS` (any order, `name` needed, others may be absent), named as there
    or in the words of one of `headings`.

    Good rows come in together or, if the vault cannot be written, not at all. Raises BadInput: no table, odd column.
    """
    typed, rows = _table(path)
    heading = _columns(typed, headings)
    good: list[tuple[dict[str, Any], date | None]] = []
    bad: list[BadRow] = []
    for line, row in rows:
        try:
            found = _read(dict(zip(heading, row, strict=False)))
            if found is not None:
                good.append(found)
        except BadInput as error:
            limit = error.facts.get("limit", 0)
            bad.append(BadRow(line, str(error), error.kind, str(error.facts.get("column", "")), int(str(limit))))
    added, changed = _take_in(vault, good)
    return Imported(added, changed, tuple(bad))


def _columns(typed: Sequence[str], headings: Iterable[Headings]) -> list[str]:
    """The column each heading means. Raises BadInput: one is unknown, or nothing says which column holds the name."""
    meant = {name: name for name in COLUMNS}
    for words in headings:
        meant |= {said.casefold(): name for name, said in words.items()}
    columns = ", ".join(COLUMNS)
    for number, said in enumerate(typed, 1):
        if said and said.casefold() not in meant:
            raise BadInput(
                f"The table was not taken in: the heading of column {number} is unknown; its first row names columns "
                f"out of {columns}.",
                kind="column_unknown", number=number,
            )  # fmt: skip
    found = [meant.get(said.casefold(), "") for said in typed]
    if "name" not in found:
        raise BadInput(
            f"The table was not taken in: the column `name` is missing; its first row names columns out of {columns}.",
            kind="column_name_missing",
        )
    return found


def _table(path: Path) -> tuple[list[str], Iterable[tuple[int, list[str]]]]:
    try:
        rows = _xlsx(path) if path.suffix.lower() == ".xlsx" else _csv(path)
    except OSError as error:
        raise BadInput(
            f"The table cannot be read ({error.strerror}); check the file.", kind="file_unreadable"
        ) from error
    except UnicodeDecodeError as error:
        raise BadInput(
            "The table is not in UTF-8, so its letters cannot be read; save it as CSV UTF-8 or as .xlsx.",
            kind="table_not_utf8",
        ) from error
    except Exception as error:  # openpyxl raises a dozen kinds for files that are no workbook
        raise BadInput(
            "The file is no table this program can read; save it as .csv (UTF-8) or .xlsx.", kind="no_table"
        ) from error
    if not rows:
        raise BadInput("The table is empty; its first row must name the columns.", kind="table_empty")
    if len(rows) > MAX_ROWS:
        raise BadInput(f"The table has more than {MAX_ROWS} rows; split it.", kind="table_too_long", limit=MAX_ROWS)
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
        raise BadInput("the name is empty; fill it in", kind="row_no_name")
    for name, longest in _LONGEST.items():
        if len(cells.get(name, "")) > longest:
            raise BadInput(
                f"{name} is longer than {longest} letters; shorten it", kind="row_too_long", column=name, limit=longest
            )
    facts: dict[str, Any] = {name: cells[name] for name in FIELDS if name in cells}
    facts["conditions"] = {name: _admission(name, cells[name]) for name in ADMISSION if cells.get(name)}
    return facts, _checked(cells.get("checked_on", ""))


def _admission(name: str, text: str) -> Any:
    if name == "languages":
        return text
    if name == "longest_stay_days":
        if not text.isdecimal() or not 1 <= int(text) <= 3660:
            raise BadInput(
                "longest_stay_days is no number of days; write 30, for instance", kind="row_no_days", column=name
            )
        return int(text)
    if text.lower() in _YES | _NO:
        return text.lower() in _YES
    raise BadInput(
        f"{name} is neither yes nor no; write one of them or leave it empty", kind="row_no_yes_no", column=name
    )


def _checked(text: str) -> date | None:
    """A day as 2026-03-31 or, as one writes it here, 31.03.2026."""
    local = _DAY.fullmatch(text)
    try:
        if local is not None:
            return date(int(local[3]), int(local[2]), int(local[1]))
        return date.fromisoformat(text[:10]) if text else None
    except ValueError:
        raise BadInput("checked_on is no date; write it as 2026-03-31", kind="row_no_date") from None


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
