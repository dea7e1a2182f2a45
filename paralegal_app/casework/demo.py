"""The guide's three examples walked through in a throw-away vault: for training, for trying out, and for tests.

The stories follow EHRA (2021), "Help impossible to ignore", examples 1 to 3; surnames and details are invented.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from paralegal_app import paths
from paralegal_app.casefile import KdfParameters, Vault
from paralegal_app.casework.desk import Desk
from paralegal_app.casework.interviews import Interview
from paralegal_app.casework.papers import MadePaper
from paralegal_app.i18n import fill
from paralegal_app.packs.conditions import Verdict
from paralegal_app.packs.reading import read_yaml

PASSPHRASE = "training only, nothing real"  # noqa: S105  printed for everybody: this vault holds invented people
_DAY = re.compile(r"^day([+-]\d+)?(T\d\d:\d\d)?$")
_QUICK = KdfParameters(64, 3, 1)


@dataclass(frozen=True, slots=True)
class DemoCase:
    """One example as walked: its case, how many questions were asked, and the papers made."""

    name: str
    title: str
    case_id: str
    asked: int
    papers: tuple[MadePaper, ...]


def examples() -> list[Path]:
    """The example files, in the guide's order."""
    return sorted((paths.resources() / "demo").glob("example-*.yaml"))


def make_demo(vault_folder: Path, out: Path, on: date) -> tuple[DemoCase, ...]:
    """Create the training vault, walk the examples and write their papers below `out`; the vault is closed again."""
    with Vault.create(vault_folder, PASSPHRASE, worker="Training", parameters=_QUICK) as vault:
        vault.settings.set("training", True)
        desk = Desk(vault, lambda: on)
        return tuple(walk_example(desk, path, out, on) for path in examples())


def name_training(vault: Vault, worker: str, example: str) -> None:
    """Call the worker and the cases of a training vault by these words, in which `example` has a place for `{number}`.

    No other vault is touched. What somebody renamed keeps its name, and the cases keep their order in the list.
    """
    wanted = [worker, example]
    before = vault.settings.get("training_words", ["Training", "Example {number}"])
    if before == wanted or not vault.settings.get("training", False):
        return
    labels = {
        fill(before[1], {"number": number}): fill(example, {"number": number})
        for number in range(1, len(examples()) + 1)
    }
    with vault.together():
        for case in reversed(vault.cases.page(0, 100, status=None)):
            if case.label in labels:
                vault.cases.change(case.id, label=labels[case.label])
        for item in vault.workers.all():
            if item.name == before[0]:
                vault.workers.change(item.id, name=worker)
        vault.settings.set("training_words", wanted)


def walk_example(desk: Desk, path: Path, out: Path, on: date) -> DemoCase:
    """One example: its case, its procedures walked question by question, its papers written and registered."""
    data = read_yaml(path).data
    answers = _on_the_day(data["answers"], on)
    case_id = desk.open_case(data["label"], country=data["pack"]).case_id or ""
    for consent in data.get("consents", ()):
        desk.vault.consents.decide(
            case_id, consent["purpose"], consent["recipient"], "given", how="spoken", covers=consent["covers"]
        )
    for event in _on_the_day(data.get("events", []), on):
        desk.vault.events.add(case_id, **event)
    asked, papers = 0, list[MadePaper]()
    for step in data["procedures"]:
        started = desk.start(case_id, data["pack"], step["procedure"])
        walked = desk.interview(started.record_id or "")
        now = _on_the_day(step.get("answers", {}), on)
        for question in now.keys() & set(walked.state.asked):  # what has changed since the procedure before
            walked.answer(question, now[question])
        asked += answer_all(walked, {**answers, **now})
        wanted = [
            walked.paper(paper.id, paper.languages[0]) for paper in walked.state.documents
            if paper.verdict is Verdict.YES and (not step.get("papers") or paper.id in step["papers"])
        ]  # fmt: skip
        folder = out / path.stem / step["procedure"]
        papers += desk.hand_out(walked, wanted, folder, override_reason="Training: nobody real is named.")
        walked.leave()
    return DemoCase(path.stem, data["title"], case_id, asked, tuple(papers))


def answer_all(walked: Interview, answers: Mapping[str, Any]) -> int:
    """Answer question after question as the interview asks them; what the story does not tell is "not known yet"."""
    count = 0
    while walked.state.next is not None:
        question = walked.state.next
        walked.answer(question, answers.get(question))
        count += 1
    return count


def _on_the_day(value: Any, on: date) -> Any:
    """`day-2T21:30` in an example means two days before the day it is walked."""
    if isinstance(value, Mapping):
        return {key: _on_the_day(item, on) for key, item in value.items()}
    if isinstance(value, list):
        return [_on_the_day(item, on) for item in value]
    match = _DAY.match(value) if isinstance(value, str) else None
    if match is None:
        return value
    return (on + timedelta(days=int(match[1] or 0))).isoformat() + (match[2] or "")
