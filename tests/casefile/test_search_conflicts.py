"""Finding by the beginnings of words in every script; recognising people without opening the other file."""

from __future__ import annotations

import pytest
from sqlalchemy import text
from vault_builders import PASSPHRASE, new_vault

from paralegal_app.casefile import Vault, finding_index, folding


@pytest.mark.parametrize(
    ("stored", "typed"),
    [
        ("Крушельницька-Зразкова", "круш зраз"),
        ("Їванна Ґудзь", "іванна гудз"),
        ("М'яснянкіна", "м’яснян"),
        ("Ёлкина Фёкла", "елкин фекла"),
        ("Zażółć Łukaszówna", "zazolc luk"),
        ("Ștefănescu Țiței", "stefan titei"),
        ("მარიამ ზრახვაძე", "მარი"),
        ("Әлия Құралайқызы", "әли құр"),
        ("STRASSE Größe", "straße GROSSE"),
        ("山田花子", "花子"),
        ("مريم العينة", "مري"),
        ("Δοκιμή", "ΔΟΚΙΜΗ"),
        ("+380 (44) 123-45-67", "380441234567"),
    ],
)
def test_a_name_is_found_however_it_is_typed(vault: Vault, case_id: str, stored: str, typed: str) -> None:
    vault.people.add(case_id, "client", {"family": stored, "phone": stored})
    assert [hit.kind for hit in vault.search.find(typed)] == ["people"]


def test_notes_events_answers_files_and_contacts_are_found(vault: Vault, case_id: str) -> None:
    vault.cases.change(case_id, note="чергова зустріч")
    vault.events.add(case_id, "note", what="розмова", outcome="домовились")
    vault.answers.commit(case_id, "incident_story", "Він розбив телефон")
    vault.answers.commit(case_id, "client", {"family": "Прізвищенко", "given": "Олена"})
    vault.contacts.add({"name": "Притулок Надія"})
    found = {
        word: [hit.kind for hit in vault.search.find(word)] for word in ("чергов", "домов", "розбив", "прізв", "надія")
    }
    assert found == {
        "чергов": ["cases"],
        "домов": ["events"],
        "розбив": ["answers"],
        "прізв": ["answers"],
        "надія": ["contacts"],
    }


def test_what_was_changed_or_removed_is_found_no_more(vault: Vault, case_id: str) -> None:
    vault.answers.commit(case_id, "incident_story", "Перше слово")
    vault.answers.commit(case_id, "incident_story", "Друге слово")
    person = vault.people.add(case_id, "client", {"family": "Давня"}).record_id or ""
    vault.people.change(person, {"family": "Нинішня"})
    assert vault.search.find("перше") == ()
    assert vault.search.find("давня") == ()
    vault.people.remove(person)
    vault.answers.clear(case_id, "incident_story")
    assert vault.search.find("нинішня") == vault.search.find("друге") == ()


def test_codes_of_choices_are_no_words(vault: Vault, case_id: str) -> None:
    vault.answers.commit(case_id, "violence_forms", ["physical", "economic"])
    vault.answers.commit(case_id, "document_event_at", "2026-03-01")
    assert vault.search.find("physical") == vault.search.find("2026") == ()


@pytest.mark.parametrize(
    "typed", ["", "  ", '"', "*", "a OR", "NEAR(", "'; DROP TABLE cases; --", "\x00", "(" * 500, "-", ":"]
)
def test_whatever_is_typed_is_words_and_no_command(vault: Vault, case_id: str, typed: str) -> None:
    vault.search.find(typed)
    assert vault.cases.count() == 1


def test_the_index_can_be_rebuilt_from_the_records(vault: Vault, case_id: str) -> None:
    vault.answers.commit(case_id, "client", {"family": "Прізвищенко", "given": "Олена"})
    vault.people.add(case_id, "client", {"family": "Зразкова", "given": "Оля"})
    vault.events.add(case_id, "note", what="подія")
    words = ("прізвищ", "зразк", "подія")
    before = [vault.search.find(word) for word in words]
    with vault._store.writing() as session:
        session.execute(text("DELETE FROM search_words"))
        finding_index.rebuild(session)
    assert [vault.search.find(word) for word in words] == before


def test_folding_is_the_same_twice() -> None:
    for word in ("Їжак", "ǅ", "ﬁ", "Straße", "İstanbul", "ﷺ"):
        assert folding.folded(folding.folded(word)) == folding.folded(word)


def test_the_respondent_who_is_a_client_elsewhere_is_warned_of_and_not_more(vault: Vault, case_id: str) -> None:
    other = vault.cases.add("Чужа справа").case_id or ""
    vault.people.add(other, "client", {"family": "Супротивник", "given": "Іван", "phone": "+380 67 000 00 11"})
    vault.answers.commit(case_id, "respondent", {"family": "СУПРОТИВНИК", "given": "Іван"})
    vault.answers.commit(case_id, "respondent_phone", "067-000-00-11")
    matches = vault.conflicts.of(case_id)
    assert {(match.role_here, match.role_elsewhere, match.by, match.cases) for match in matches} == {
        ("respondent", "client", "name", 1),
        ("respondent", "client", "phone", 1),
    }
    assert other not in repr(matches)
    assert "Чужа" not in repr(matches)


def test_the_same_name_with_another_birth_date_is_somebody_else(vault: Vault, case_id: str) -> None:
    other = vault.cases.add("Інша").case_id or ""
    vault.people.add(other, "client", {"family": "Зразкова", "given": "Олена", "birth_date": "1980-01-01"})
    vault.people.add(case_id, "client", {"family": "Зразкова", "given": "Олена", "birth_date": "1990-01-01"})
    assert vault.conflicts.of(case_id) == ()


def test_a_duplicate_is_seen_before_it_is_saved_also_by_former_name_and_number(vault: Vault, case_id: str) -> None:
    facts = {"family": "Нова", "former_family": "Дівоча", "given": "Олена", "identity_number": "АБ 123456"}
    vault.people.add(case_id, "client", facts)
    by_name = vault.conflicts.check("client", {"family": "Дівоча", "given": "Олена"})
    by_number = vault.conflicts.check("respondent", {"identity_number": "аб123456"})
    assert [(match.by, match.cases) for match in (*by_name, *by_number)] == [("name", 1), ("number", 1)]
    assert vault.conflicts.check("client", {"family": "Дівоча", "given": "Олена"}, besides=case_id) == ()
    assert vault.conflicts.check("client", {"family": "Дівоча"}) == ()


def test_one_lawyer_in_many_cases_is_no_conflict(vault: Vault, case_id: str) -> None:
    for case in (case_id, vault.cases.add("Інша").case_id or ""):
        vault.answers.commit(case, "representative", {"family": "Адвокатська", "given": "Ніна"})
    assert vault.conflicts.of(case_id) == ()


def test_search_works_after_reopening(tmp_path) -> None:  # type: ignore[no-untyped-def]
    with new_vault(tmp_path / "v") as vault:
        vault.cases.add("Зразкова")
    with Vault.open(tmp_path / "v", PASSPHRASE) as vault:
        assert len(vault.search.find("зразк")) == 1
