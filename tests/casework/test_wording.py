"""Words that shame or blame are found in seven languages, somebody else's words are left alone, nothing is barred."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from paralegal_app import paths
from paralegal_app.casework import wording
from paralegal_app.errors import PackError
from paralegal_app.packs import guidance as guides
from paralegal_app.packs import library
from paralegal_app.packs.checks import check_pack
from paralegal_app.packs.guidance import guidance, languages
from paralegal_app.packs.loader import load_pack

SEVEN = ("en", "ka", "kk", "ky", "ro", "ru", "uk")
TELLING = {
    "en": ("A drug addict, she provoked him.", ["drug addict", "provoked"]),
    "uk": ("Наркоманка, сама винна. П’яничка.", ["Наркоманка", "сама винна", "П’яничка"]),
    "ru": ("Бытовой конфликт, она якобы не сопротивлялась.", ["Бытовой конфликт", "якобы", "не сопротивлялась"]),
    "ro": ("O drogată; un conflict familial, pretinde că a fugit.", ["drogată", "conflict familial", "pretinde că"]),
    "ka": ("ნარკომანია, ოჯახური კონფლიქტი, წინააღმდეგობა არ გაუწევია.",
           ["ნარკომანია", "ოჯახური კონფლიქტი", "წინააღმდეგობა არ გაუწევია"]),
    "kk": ("Нашақор әйел, өзі кінәлі, отбасылық жанжал.", ["Нашақор", "өзі кінәлі", "отбасылық жанжал"]),
    "ky": ("Баңги аял, өзү күнөөлүү, үй-бүлөлүк чыр.", ["Баңги аял", "өзү күнөөлүү", "үй-бүлөлүк чыр"]),
}  # fmt: skip


def test_the_guidance_speaks_seven_languages_with_the_same_ids() -> None:
    assert languages() == SEVEN
    terms = {lang: [term.id for term in guidance(lang).texts.wording] for lang in SEVEN}
    assert all(found == terms["en"] for found in terms.values())


@pytest.mark.parametrize("lang", SEVEN)
def test_hurting_words_are_found_with_a_better_one(lang: str) -> None:
    text, expected = TELLING[lang]
    remarks = wording.look(text, lang)
    assert [remark.found for remark in remarks] == expected
    assert all(remark.say and text[remark.start :].startswith(remark.found) for remark in remarks)


@pytest.mark.parametrize("quote", ["«{}»", "“{}”", "„{}“", '"{}"', "„{}”"])
def test_what_somebody_said_is_left_as_it_was_said(quote: str) -> None:
    insult = quote.format("наркоманка, сама винна")
    assert wording.look(f"Черговий сказав {insult} і пішов.", "uk") == ()


def test_the_words_of_another_language_are_found_too() -> None:
    (remark,) = wording.look("Він каже: семейная ссора", "uk")
    assert (remark.found, remark.say, remark.why) == ("семейная ссора", "насилие", "hides")


def test_a_word_inside_another_one_is_no_match() -> None:
    assert wording.look("She is a psychologist; the addictive theme; unprovoked attack.", "en") == ()


def test_plain_telling_gives_no_remark_in_any_pack() -> None:
    """What the packs say to her themselves must pass its own check."""
    found = []
    for pack_id in library.pack_folders():
        pack = library.pack(pack_id)
        for lang in pack.manifest.languages.ui:
            layer = pack.texts(lang).layers[0]
            said = "\n".join(text for key, text in layer.items() if key.startswith("questions."))
            found += [(pack_id, lang, remark.found) for remark in wording.look(said, lang)]
    assert found == []


def test_the_prompts_never_use_such_words_themselves() -> None:
    for lang in SEVEN:
        spoken = guidance(lang).texts
        said = [*spoken.prompts.values(), *(text.text + text.mitigation for text in spoken.partner.values())]
        said += [text.needs + text.never for text in spoken.sharing.values()]
        assert wording.look_through(said, lang) == ()


def test_every_moment_has_something_to_say_and_every_prompt_a_place() -> None:
    index = guidance("en").index
    moments = {moment for prompt in index.prompts for moment in prompt.at}
    assert moments == {"first_talk", "story", "plan", "referral"}
    assert all(prompt.at or prompt.beside for prompt in index.prompts)
    assert all(item.cite and item.status for item in (*index.prompts, *index.partner, *index.sharing))


def test_prompts_stand_beside_questions_that_exist() -> None:
    asked = {name for pack_id in library.pack_folders() for name in library.pack(pack_id).questions}
    wanted = {name for prompt in guidance("en").index.prompts for name in prompt.beside}
    assert wanted <= asked


def test_a_broken_guidance_names_file_and_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "jurisdictions" / "shared" / "guidance"
    shutil.copytree(guides.folder(), folder)
    words = (folder / "en.yaml").read_text("utf-8")
    (folder / "en.yaml").write_text(words.replace("  came:", "  kame:"), encoding="utf-8")
    monkeypatch.setattr(paths, "jurisdictions", lambda: tmp_path / "jurisdictions")
    guidance.cache_clear()
    try:
        with pytest.raises(PackError) as refused:
            guidance("en")
    finally:
        guidance.cache_clear()
    told = [str(fault) for fault in refused.value.faults]
    assert told == [
        "shared/guidance/en.yaml: prompts.came: the text is missing; add it",
        "shared/guidance/en.yaml: prompts.kame: belongs to no id; nobody would read it",
    ]


def test_a_long_text_is_looked_through_to_its_end() -> None:
    text = "Він ударив її двічі. " * 2000 + "Сама винна."
    assert [remark.found for remark in wording.look(text, "uk")] == ["Сама винна"]


@pytest.mark.parametrize(
    ("text", "better"),
    [("Алкоголик і наркоманка, її знайшли", "жінка, яка вживає наркотики"), ("наркоманка, приехал", "женщина, которая употребляет наркотики"),
     ("наркоманка деді, қала", "есірткі тұтынатын әйел")],
)  # fmt: skip
def test_the_better_word_is_said_in_the_language_of_the_text(text: str, better: str) -> None:
    assert better in {remark.say for remark in wording.look(text, "en")}


def test_the_check_of_the_shared_pack_reads_the_guidance_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "jurisdictions"
    shutil.copytree(paths.jurisdictions() / "shared", place / "shared")
    (place / "shared" / "guidance" / "kk.yaml").unlink()
    words = (place / "shared" / "guidance" / "ky.yaml").read_text("utf-8")
    (place / "shared" / "guidance" / "ky.yaml").write_text(words.replace("why: hides", "why: hidden"), "utf-8")
    monkeypatch.setattr(paths, "jurisdictions", lambda: place)
    for known in (guidance, languages):
        known.cache_clear()
    try:
        faults = [str(fault) for fault in check_pack(load_pack(place / "shared"), date(2026, 11, 22)).faults]
    finally:
        for known in (guidance, languages):
            known.cache_clear()
    assert any("guidance/kk.yaml" in fault and "missing in `kk`" in fault for fault in faults)
    assert any("guidance/ky.yaml" in fault and "`hidden` is not one of" in fault for fault in faults)
    assert all("guidance" in fault for fault in faults)
