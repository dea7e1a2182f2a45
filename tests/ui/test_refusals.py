"""What a person is told when something is refused: in her language, by kind, and never with what she typed."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

import paralegal_app
from paralegal_app import errors
from paralegal_app.casework.pack_check import check
from paralegal_app.i18n import LANGUAGES, placeholders
from paralegal_app.interview.answers import parse_answer
from paralegal_app.packs.models import Question
from paralegal_app.paths import resources
from paralegal_app.ui.refusals import refusal_words, words_by_class, words_by_kind
from paralegal_app.ui.refused import pack_faults
from paralegal_app.ui.refused.pack_faults import fault_line, fault_words
from paralegal_app.ui.show_error import words_of
from paralegal_app.ui.words import speech
from tests.builders import write_pack

BEHIND_THE_WINDOW = ("language", "casefile", "documents", "casework")
MADE_FOR_PEOPLE = {
    name for name, made in vars(errors).items() if isinstance(made, type) and issubclass(made, errors.ParalegalError)
} - {"PackError", "ParalegalError"}
LATER: tuple[str, ...] = ()
TYPED = "Qwertzenko"
TRANSLATED = [code for code in LANGUAGES if code != "en"]


def raised_kinds() -> set[str]:
    """Every kind named in the program where an error is made."""
    found = set()
    for path in Path(paralegal_app.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            if node.func.id in dir(errors):
                found |= {item.value.value for item in node.keywords
                          if item.arg == "kind" and isinstance(item.value, ast.Constant)}  # fmt: skip
            if node.func.id == "_fail" and len(node.args) == 3 and isinstance(node.args[2], ast.Constant):
                found.add(node.args[2].value)
    return found


def speechless() -> list[str]:
    """Places of the layers behind the window where a refusal has neither a kind nor a class with words of its own."""
    told = {name.__name__ for name in words_by_class()}
    found = []
    for layer in BEHIND_THE_WINDOW:
        for path in (Path(paralegal_app.__file__).parent / layer).rglob("*.py"):
            if any(word in path.parts for word in LATER):
                continue
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                made = node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""
                if made in MADE_FOR_PEOPLE - told:
                    assert isinstance(node, ast.Call)
                    if not any(item.arg == "kind" for item in node.keywords):
                        found.append(f"{path.name}:{node.lineno}")
    return found


@pytest.fixture(params=list(LANGUAGES))
def language(request: pytest.FixtureRequest, qapp: object) -> Iterator[str]:
    speech.speak(request.param)
    yield request.param
    speech.speak("en")


def test_every_kind_that_is_raised_has_words_and_no_words_are_idle(qapp: object) -> None:
    assert raised_kinds() == set(words_by_kind())


def test_every_kind_of_fault_in_a_pack_has_words_and_no_words_are_idle(qapp: object, tmp_path: Path) -> None:
    root = Path(paralegal_app.__file__).parent
    source = "".join(path.read_text("utf-8") for layer in ("packs", "casework") for path in (root / layer).rglob("*.py"))
    named = {node.value for node in ast.walk(ast.parse(source.replace("from __future__ import annotations", ""))) if isinstance(node, ast.Constant)}
    assert set(pack_faults.words_by_kind()) <= named
    for fault in check(write_pack(tmp_path / "faulty", procedure=("statutes: [code]", "statutes: [nowhere]")), date(2026, 3, 2)).faults:
        assert fault_words(fault) == "Something that is not in the pack is still named here: nowhere"
        assert fault_line(fault).endswith("(faulty/procedures/restraining_order.yaml:2: statutes)")


def test_nothing_behind_the_window_refuses_without_words(qapp: object) -> None:
    assert speechless() == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_each_kind_and_class_has_its_own_words_in_every_language(code: str, qapp: object) -> None:
    english = {**words_by_kind(), **words_by_class(), **pack_faults.words_by_kind()}
    translator = QTranslator()
    assert translator.load(str(resources() / "locale" / f"paralegal_{code}.qm"))
    with speech.in_language(code):
        told = {**words_by_kind(), **words_by_class(), **pack_faults.words_by_kind()}
    for kind, words in told.items():
        assert words != english[kind], kind
        assert placeholders(words) == placeholders(english[kind]), kind


BAD = [
    ("date", f"31.02. {TYPED}"), ("date", "1066-10-14"), ("datetime", TYPED), ("yes_no", TYPED), ("choice", TYPED),
    ("choices", 7), ("money", TYPED), ("money", "-5"), ("number", "9" * 20), ("person", {TYPED: "x"}),
    ("person", {"gender": TYPED}), ("people", {"family": TYPED}), ("text", [TYPED]),
    ("long_text", TYPED * 20_000), ("identity_number", f"{TYPED}<>"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "raw"), BAD)
def test_an_answer_that_does_not_fit_is_refused_in_the_language_of_the_window(
    kind: str, raw: object, language: str
) -> None:
    more = {"choices": ["lost", "stolen"]} if kind.startswith("choice") else {}
    question = Question.model_validate({"id": "q", "type": kind, "section": "s", **more})
    with pytest.raises(errors.AnswersError) as caught:
        parse_answer(question, raw)
    words = words_of(caught.value)
    assert TYPED not in words
    assert "{" not in words, "a place was left unfilled"
    assert "`" not in words, "no names of the pack's own"
    assert TYPED not in "".join(map(str, caught.value.facts.values()))
    if language != "en":
        with speech.in_language("en"):
            assert words != words_of(caught.value)


def test_readers_and_what_is_told_are_said_in_words(qapp: object) -> None:
    error = errors.ConsentMissing("…", kind="paper_tells", readers=("court",), missing=("hiv", "safe_address"))
    words = refusal_words(error)
    assert "the court" in words
    assert "HIV status, where she is" in words


def test_what_has_no_kind_keeps_its_own_sentence(qapp: object) -> None:
    assert refusal_words(errors.BadInput("The table was not taken in.")) == "The table was not taken in."
    assert refusal_words(errors.BadInput("Something else.", kind="unheard_of")) == "Something else."
    assert "Caps Lock" in refusal_words(errors.WrongPassphrase("…"))
