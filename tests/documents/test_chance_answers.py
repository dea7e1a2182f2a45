"""Papers from answers nobody planned: no empty bracket, no stop printed twice, no inner word on any of them."""

from __future__ import annotations

import re
from random import Random
from typing import Any
from zlib import crc32

import pytest
from paper_samples import ON

from paralegal_app import paths
from paralegal_app.casework.papers import make_paper
from paralegal_app.documents import reading
from paralegal_app.interview.answers import Answers
from paralegal_app.interview.flow import interview
from paralegal_app.interview.sampling import sample_answer
from paralegal_app.packs.loader import load_pack
from paralegal_app.packs.models import Question
from paralegal_app.packs.pack import Pack

PACKS = {
    folder.name: load_pack(folder)
    for folder in sorted(paths.jurisdictions().glob("*"))
    if (folder / "pack.yaml").is_file()
}
FLAWS = {
    "an inner word": re.compile(r"\b(None(?! known)|True|False|[a-z]{2,}_[a-z_]{2,})\b|\{\{|\}\}|\{%|⟨"),
    "a space before a sign": re.compile(r"\w [,;:.!?)](?=\s|$)"),
    "two signs": re.compile(r",,|;\.|:\.|,\.|;,|(?<!\.)\.\.(?!\.)|::|: ;|, ,|\. \."),
    "an empty bracket": re.compile(r"\(\s*\)|«\s*»|„\s*”"),
    "a sign at the beginning": re.compile(r"^[,;.:)]", re.MULTILINE),
}
WORDS = {
    "long_text": ("Він прийшов увечері {0}.\nПотім {0} пішов.", "прийшов {0}"),
    "phone": ("+38050{}",),
    "text": ("зразок {}",),
}


def telling(question: Question, rng: Random) -> Any:
    """A made-up answer; every text is another, so that none repeats what is sealed."""
    value = sample_answer(question, rng, ON)
    number = f"{crc32(question.id.encode()) % 10**7:07}"
    return (
        rng.choice(WORDS[question.type]).format(number) if question.type in WORDS and isinstance(value, str) else value
    )


def flaws(pack: Pack, procedure: str, seed: int) -> list[str]:
    rng, answers = Random(f"{pack.id}{procedure}{seed}"), Answers()
    while (state := interview(pack, procedure, answers, ON)).next is not None:
        answers = answers.with_answer(state.next, telling(state.questions[state.next], rng))
    found = []
    for document in state.documents:
        for lang in document.languages:
            words = reading.text(make_paper(pack, state, answers, document.id, lang).docx).split("[title]")[0]
            for flaw, pattern in FLAWS.items():
                for place in pattern.finditer(words):
                    near = words[max(0, place.start() - 30) : place.end() + 20]
                    found.append(f"{pack.id} {document.id}.{lang}: {flaw}: {near!r}")
    return found


@pytest.mark.parametrize(
    ("pack", "procedure"), [(name, item) for name, pack in PACKS.items() for item in pack.procedures]
)
def test_papers_from_chance_answers_read_clean(pack: str, procedure: str) -> None:
    found = flaws(PACKS[pack], procedure, 1)
    assert not found, "\n".join(found)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2, 12))
@pytest.mark.parametrize(
    ("pack", "procedure"), [(name, item) for name, pack in PACKS.items() for item in pack.procedures]
)
def test_many_papers_from_chance_answers_read_clean(pack: str, procedure: str, seed: int) -> None:
    found = flaws(PACKS[pack], procedure, seed)
    assert not found, "\n".join(found)
