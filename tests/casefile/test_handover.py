"""One case to one colleague: consent first, what is left out listed, nothing here replaced unasked, nothing believed."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pyrage
import pytest
from vault_builders import new_vault

from paralegal_app.casefile import Vault, parcel
from paralegal_app.errors import BadInput, ConsentMissing

DAY = date(2026, 11, 22)
TO = "Зразкова Ольга"


@pytest.fixture
def colleague(tmp_path: Path) -> Iterator[Vault]:
    """The vault of the colleague who gets the case."""
    with new_vault(tmp_path / "colleague", TO) as opened:
        yield opened


@pytest.fixture
def full_case(vault: Vault, case_id: str) -> str:
    """A case with answers, people, a story and a file, and her consent to hand it over."""
    vault.answers.commit(case_id, "x", "давніше")
    vault.answers.commit(case_id, "x", "нове")
    vault.answers.commit(case_id, "secret", "лише тут")
    vault.answers.commit(case_id, "mood", "тимчасове", keep="interview")
    person = vault.people.add(case_id, "client", {"family": "Зразкова", "given": "Оля"}).record_id or ""
    vault.people.confirm_form(person, "genitive", "Зразкової Олі")
    procedure = vault.procedures.start(case_id, "ua", "1", "h", "p").record_id or ""
    vault.steps.set(procedure, "s", "declined")
    vault.events.add(case_id, "note", what="подія")
    for size in (0, 1, 700_000):
        vault.evidence.take_in_stream(case_id, io.BytesIO(b"\x01" * size), size, name=f"{size}.bin")
    vault.drafts.keep(case_id, "y", "чернетка")
    vault.consents.decide(case_id, "handover", TO, "given", how="signed", covers=["health"])
    return case_id


def hand(vault: Vault, colleague: Vault, case_id: str, path: Path, **more: Any) -> Path:
    """Write the hand-over and return its path."""
    path.unlink(missing_ok=True)
    vault.handover.write(case_id, path, colleague.handover.address(), TO, on=DAY, **more)
    return path


def test_a_case_goes_over_whole_and_encrypted(vault: Vault, colleague: Vault, full_case: str, tmp_path: Path) -> None:
    path = hand(vault, colleague, full_case, tmp_path / "case.age", discloses=["health"])
    assert path.read_bytes().startswith(b"age-encryption.org/v1")
    assert "подія".encode() not in path.read_bytes()
    arriving = colleague.handover.look(path)
    assert (arriving.label, arriving.sender, arriving.known_here, arriving.files) == (
        "Зразкова",
        "Зразкова Ірина",
        False,
        3,
    )
    assert colleague.cases.count() == 0
    colleague.handover.take_in(path)
    assert colleague.answers.all(full_case) == {"x": "нове", "secret": "лише тут"}
    assert [version.value for version in colleague.answers.history(full_case, "x")] == ["давніше", "нове"]
    assert colleague.workers.name(colleague.answers.history(full_case, "x")[0].by) == "Зразкова Ірина"
    assert [len(b"".join(colleague.evidence.read(file.id))) for file in colleague.evidence.of(full_case)] == [
        0,
        1,
        700_000,
    ]
    assert colleague.events.verify(full_case) == vault.events.verify(full_case)
    assert colleague.people.forms(colleague.people.of(full_case)[0].id)[0].form == "Зразкової Олі"
    assert colleague.search.find("зразк")
    assert colleague.drafts.of(full_case) == ()


def test_what_is_left_out_is_listed_on_both_sides(
    vault: Vault, colleague: Vault, full_case: str, tmp_path: Path
) -> None:
    made = vault.handover.write(
        full_case,
        tmp_path / "case.age",
        colleague.handover.address(),
        TO,
        on=DAY,
        leave_out=["answers/secret", "evidence", "procedures"],
    )
    arriving = colleague.handover.look(made.path)
    assert set(arriving.left_out) == {
        "audit",
        "drafts",
        "paper_contents",
        "interview answers",
        "answers/secret",
        "evidence",
        "procedures",
    }
    assert made.left_out == arriving.left_out
    colleague.handover.take_in(made.path)
    assert colleague.answers.all(full_case) == {"x": "нове"}
    assert colleague.evidence.of(full_case) == ()
    assert colleague.procedures.of(full_case) == ()
    with pytest.raises(BadInput, match="no part"):
        vault.handover.write(full_case, tmp_path / "y", colleague.handover.address(), TO, on=DAY, leave_out=["all"])


def test_without_consent_nothing_is_written(vault: Vault, colleague: Vault, case_id: str, tmp_path: Path) -> None:
    address = colleague.handover.address()
    with pytest.raises(ConsentMissing):
        vault.handover.write(case_id, tmp_path / "case.age", address, TO, on=DAY)
    assert not list(tmp_path.glob("case.age*"))
    vault.handover.write(case_id, tmp_path / "case.age", address, TO, on=DAY, override_reason="вона в лікарні")
    assert vault.consents.overrides(case_id)[0].reason == "вона в лікарні"
    vault.consents.decide(case_id, "handover", TO, "given", how="spoken")
    with pytest.raises(ConsentMissing):
        vault.handover.write(case_id, tmp_path / "c2.age", address, TO, on=DAY, discloses=["hiv"])


def test_nobody_else_can_read_it(vault: Vault, colleague: Vault, full_case: str, tmp_path: Path) -> None:
    path = hand(vault, colleague, full_case, tmp_path / "case.age")
    for reader in (vault,):
        with pytest.raises(BadInput, match="no hand-over for this vault"):
            reader.handover.look(path)
    with pytest.raises(BadInput, match="age1"):
        vault.handover.write(full_case, tmp_path / "x", "age1notanaddress", TO, on=DAY)
    with pytest.raises(BadInput, match="there already"):
        vault.handover.write(full_case, path, colleague.handover.address(), TO, on=DAY)


def test_differences_are_shown_field_by_field_and_nothing_is_replaced_unasked(
    vault: Vault, colleague: Vault, full_case: str, tmp_path: Path
) -> None:
    colleague.handover.take_in(hand(vault, colleague, full_case, tmp_path / "case.age"))
    person = colleague.people.of(full_case)[0].id
    colleague.people.change(person, {"phone": "0670000000"})
    colleague.answers.commit(full_case, "x", "моє")
    colleague.events.add(full_case, "note", what="моя подія")
    vault.answers.commit(full_case, "x", "їхнє")
    vault.answers.commit(full_case, "new", "додано")
    vault.events.add(full_case, "note", what="пізніша подія")
    path = hand(vault, colleague, full_case, tmp_path / "case.age")
    arriving = colleague.handover.look(path)
    keys = {one.key: (one.mine, one.theirs) for one in arriving.differences}
    assert keys == {"answers/x": ("моє", "їхнє"), f"people/{person}/phone": ("0670000000", "")}
    with pytest.raises(BadInput, match="2 fields"):
        colleague.handover.take_in(path)
    with pytest.raises(BadInput, match="1 fields"):
        colleague.handover.take_in(path, choose={"answers/x": "theirs"})
    assert colleague.answers.all(full_case) == {"x": "моє", "secret": "лише тут"}
    colleague.handover.take_in(path, choose={"answers/x": "theirs", f"people/{person}/phone": "mine"})
    assert colleague.answers.all(full_case) == {"x": "їхнє", "secret": "лише тут", "new": "додано"}
    assert [version.value for version in colleague.answers.history(full_case, "x")][-2:] == ["моє", "їхнє"]
    assert colleague.people.get(person).phone == "0670000000"
    events = [event.what for event in colleague.events.of(full_case)]
    assert events[-2:] == ["моя подія", "пізніша подія"]
    assert colleague.events.verify(full_case).whole
    again = colleague.handover.look(path)
    assert {one.key for one in again.differences} == {f"people/{person}/phone"}
    assert "events" not in again.new_rows


def test_taking_the_same_file_twice_adds_nothing(
    vault: Vault, colleague: Vault, full_case: str, tmp_path: Path
) -> None:
    path = hand(vault, colleague, full_case, tmp_path / "case.age")
    for _ in range(2):
        colleague.handover.take_in(path)
    assert len(colleague.events.of(full_case)) == len(vault.events.of(full_case))
    assert len(colleague.evidence.of(full_case)) == 3


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.999])
@pytest.mark.parametrize("harm", ["flip", "cut"])
def test_a_damaged_file_is_refused_whole(
    vault: Vault, colleague: Vault, full_case: str, tmp_path: Path, share: float, harm: str
) -> None:
    path = hand(vault, colleague, full_case, tmp_path / "case.age")
    content = bytearray(path.read_bytes())
    place = int(len(content) * share)
    if harm == "flip":
        content[place] ^= 0x10
    path.write_bytes(content if harm == "flip" else content[:place])
    for attempt in (colleague.handover.look, colleague.handover.take_in):
        with pytest.raises(BadInput):
            attempt(path)
    assert colleague.cases.count(status=None) == 0


def opened_head(vault: Vault, colleague: Vault, case_id: str, path: Path) -> tuple[dict[str, Any], bytes]:
    """What a hand-over holds, as somebody with the colleague's key would read it."""
    hand(vault, colleague, case_id, path)
    identity = pyrage.x25519.Identity.from_str(colleague.settings.get("handover_identity"))
    content = pyrage.decrypt(path.read_bytes(), [identity])
    start = len(parcel.MAGIC) + 8
    length = int.from_bytes(content[len(parcel.MAGIC) : start], "big")
    return json.loads(content[start : start + length]), content[start + length :]


def forged(colleague: Vault, head: object, files: bytes, path: Path, *, magic: bytes = parcel.MAGIC) -> Path:
    """A hand-over encrypted to the colleague by somebody hostile: anybody who knows her address can do that."""
    body = head if isinstance(head, bytes) else json.dumps(head).encode()
    recipient = pyrage.x25519.Recipient.from_str(colleague.handover.address())
    path.write_bytes(pyrage.encrypt(magic + len(body).to_bytes(8, "big") + body + files, [recipient]))
    return path


def _set(table: str, column: str, value: object) -> Any:
    def change(head: dict[str, Any]) -> None:
        head["tables"][table][0][column] = value

    return change


HOSTILE = {
    "foreign case id": lambda head: head.update(case_id="f" * 32),
    "no case": lambda head: head["tables"].update(cases=[]),
    "two cases": lambda head: head["tables"]["cases"].append({**head["tables"]["cases"][0], "id": "e" * 32}),
    "unknown table": lambda head: head["tables"].update(slot_keys=[]),
    "settings": lambda head: head["tables"].update(settings=[{"name": "x", "value": 1}]),
    "unknown column": _set("people", "admin", True),
    "missing column": lambda head: head["tables"]["people"][0].pop("family"),
    "number for text": _set("people", "family", 7),
    "text for number": _set("events", "number", "1"),
    "huge number": _set("events", "number", 10**30),
    "text for truth": _set("answers", "current", "yes"),
    "bad time": _set("events", "recorded_at", "soon"),
    "time without zone": _set("events", "recorded_at", "2026-01-01T00:00:00"),
    "bad day": _set("cases", "retain_until", "31.12."),
    "too long": _set("people", "family", "x" * 400),
    "null where none may be": _set("people", "family", None),
    "half a letter": _set("people", "family", "\ud800"),
    "path as id": _set("people", "id", "../../x"),
    "row of another case": _set("people", "case_id", "f" * 32),
    "never kept": _set("answers", "keep", "never"),
    "path as file name": _set("evidence", "name", "../../x"),
    "arriving file": _set("evidence", "state", "arriving"),
    "negative size": _set("evidence", "size", -1),
    "huge file": _set("evidence", "size", 2**40),
    "wrong file hash": _set("evidence", "sha256", "00" * 32),
    "forged event": _set("events", "what", "інше"),
    "step of another procedure": _set("procedure_steps", "procedure_id", "f" * 32),
    "two current answers": lambda head: head["tables"]["answers"].append(
        {**head["tables"]["answers"][1], "id": "d" * 32, "number": 9, "current": True}
    ),
    "twice the same id": lambda head: head["tables"]["people"].append(head["tables"]["people"][0]),
    "table is text": lambda head: head["tables"].update(people="x"),
    "row is text": lambda head: head["tables"].update(people=["x"]),
    "tables is a list": lambda head: head.update(tables=[]),
    "workers is a list": lambda head: head.update(workers=[1]),
    "left out is text": lambda head: head.update(left_out="x"),
    "key missing": lambda head: head.pop("from"),
    "key added": lambda head: head.update(extra=1),
    "newer": lambda head: head.update(version=2),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_and_leaves_nothing(
    vault: Vault, colleague: Vault, full_case: str, tmp_path: Path, name: str
) -> None:
    head, files = opened_head(vault, colleague, full_case, tmp_path / "case.age")
    HOSTILE[name](head)
    with pytest.raises(BadInput) as caught:
        colleague.handover.take_in(forged(colleague, head, files, tmp_path / "forged.age"))
    assert "Зразк" not in str(caught.value)
    assert colleague.cases.count(status=None) == 0
    assert colleague.people.of(full_case) == ()


@pytest.mark.parametrize(
    ("head", "magic"),
    [
        (b"", parcel.MAGIC),
        (b"[]", parcel.MAGIC),
        (b"{", parcel.MAGIC),
        (b"{}", b"paralegal-handover 2\n"),
        (b"{}", b"something else and quite long"),
        (b"[" * 200_000, parcel.MAGIC),
    ],
)
def test_what_is_no_hand_over_is_refused(colleague: Vault, tmp_path: Path, head: bytes, magic: bytes) -> None:
    with pytest.raises(BadInput):
        colleague.handover.look(forged(colleague, head, b"", tmp_path / "x.age", magic=magic))


def test_files_that_are_missing_or_too_many_are_refused(
    vault: Vault, colleague: Vault, full_case: str, tmp_path: Path
) -> None:
    head, files = opened_head(vault, colleague, full_case, tmp_path / "case.age")
    for changed in (files[:-1], files + b"x", b""):
        with pytest.raises(BadInput):
            colleague.handover.take_in(forged(colleague, head, changed, tmp_path / "forged.age"))
    assert colleague.cases.count(status=None) == 0


def test_a_row_of_another_case_of_the_receiver_cannot_be_touched(
    vault: Vault, colleague: Vault, full_case: str, tmp_path: Path
) -> None:
    own = colleague.cases.add("Моя").case_id or ""
    target = colleague.people.add(own, "client", {"family": "Моя"}).record_id or ""
    head, files = opened_head(vault, colleague, full_case, tmp_path / "case.age")
    head["tables"]["people"][0]["id"] = target
    with pytest.raises(BadInput):
        colleague.handover.take_in(forged(colleague, head, files, tmp_path / "forged.age"))
    assert colleague.people.get(target).family == "Моя"
