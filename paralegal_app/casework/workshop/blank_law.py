"""What of another country's law goes out of a skeleton: citations, figures, numbers, people to call, figures in words.

Nothing of another country may look as if it had been checked here: a telephone number left standing would be called.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, get_args

from paralegal_app.packs.checks.plainness import TRANSLATE
from paralegal_app.packs.models import Status

__all__ = ["ADAPT", "HOLE", "TRANSLATE", "blank", "mark", "without_comments"]

ADAPT = "ADAPT ME: this letter follows the law and form of another country. Remove this line when it is done."
_CITED = ("cite", "sources", "last_checked_on", "note", "last_known_amendment", "in_force", "url", "phone", "address",
          "email")  # fmt: skip
_FIGURE = re.compile(r"\+?\d(?:[\d .,:/–-]*\d)?")
HOLE = "…"


def blank(data: Any, year: int) -> None:
    """Make every citation, figure, fee, period and telephone number in `data` (one file of a pack) unknown.

    A figure keeps one value, unknown since the first day of `year`: since when it holds is law as well.
    """
    for parameter in data.get("parameters") or []:
        parameter["unit"] = ""
        del parameter["values"][1:]
        parameter["values"][0].update({"from": f"{year}-01-01", "value": None})
    for holder in _mappings(data):
        if holder.get("status") in get_args(Status):
            _uncite(holder)
        if "value" in holder and "from" in holder:
            for key in ("min", "max", "plan_with"):
                holder.pop(key, None)
        if isinstance(holder.get("within"), dict) and "parameter" not in holder["within"]:
            holder["within"]["amount"] = None
        if "amount" in holder and "unit" not in holder:  # a fee: that it costs nothing is law as well
            holder["amount"] = None
    for line in data.get("hotlines") or []:
        line.update({"number": "unknown", "hours": ""})


def _uncite(holder: dict[str, Any]) -> None:
    for key in _CITED:
        holder.pop(key, None)
    holder["status"] = "unknown"
    if "date" in holder:  # a statute
        holder.update({"number": "", "date": ""})


def mark(data: Any) -> None:
    """Mark every text to be translated; the figures in it, which were another country's, leave a hole."""
    for key, value in list(data.items() if isinstance(data, dict) else enumerate(data)):
        if isinstance(value, str):
            data[key] = TRANSLATE + _FIGURE.sub(HOLE, value)
        elif isinstance(value, dict | list):
            mark(value)


def without_comments(data: Any) -> None:
    """Comments speak of the country the file came from."""
    if hasattr(data, "ca"):
        data.ca.items.clear()
        data.ca.comment = None
        data.ca.end = []
    for value in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        without_comments(value)


def _mappings(data: Any) -> Iterator[dict[str, Any]]:
    if isinstance(data, dict):
        yield data
        for value in list(data.values()):
            yield from _mappings(value)
    elif isinstance(data, list):
        for value in data:
            yield from _mappings(value)
