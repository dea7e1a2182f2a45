"""Hostile and broken packs: each is refused whole, and this is the sentence its user sees.

Together with the archives of tests/casework/test_workshop.py this is the corpus of odd packs.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from paralegal_app.casework.pack_check import check
from paralegal_app.packs.checks.bounds import runaway, too_much
from tests.builders import write_pack

ON = date(2026, 3, 2)
RISK = "when: future_risk"
SEEN = "A child saw it}"
VIOLENCE = "when: dv_or_gbv"
GROUNDS = "{all: [violence, {any: [risk, child]}]}\n    grounds:\n      - {id: violence, when: dv_or_gbv, cite: Code Art. 5, status: from-memory}\n      - {id: risk, when: future_risk, "
AGE = '"age_on(respondent.birth_date, today)"'
HEAD = "id: restraining_order\n"

CHANGES: list[tuple[str, str, str, str]] = [
    # texts that lose words, or hold something else than words
    ("restraining_order", SEEN, "A child saw it, or heard it}", "texts/en/restraining_order.yaml:5: grounds.or heard it: is empty; if a comma before it belongs to the text, put that text in quotes"),
    ("restraining_order", "mitigation: Go when sober; take a lawyer.", "mitigation: Go when sober, take a lawyer", "risks.influence.take a lawyer: is empty; if a comma before it"),
    ("restraining_order", "mitigation: Go", "mitigaton: Go", "`mitigaton` is no kind of text here (did you mean `mitigation`?); nobody would read it"),
    ("restraining_order", "risks: {influence", "risk: {influence", "`risk` is no part of such a file (did you mean `risks`?); nobody would read it"),
    ("restraining_order", "fees: {fee: Court fee}", "fees: {fee: }", "fees.fee: is empty"),
    ("restraining_order", "fees: {fee: Court fee}", "fees: {fee: '  '}", "fees.fee: is empty"),
    ("restraining_order", "fees: {fee: Court fee}", "fees: {fee: [Court fee]}", "is a list; texts are words under ids"),
    ("restraining_order", "fees: {fee: Court fee}", "fees: {fee: {text: {en: Court fee}}}", "holds a mapping where a text belongs"),
    ("restraining_order", "fees: {fee: Court fee}", "fees: Court fee", "holds a text where ids with their texts belong"),
    ("restraining_order", "name: Order", "name: {text: Order}", "holds a list or mapping where a text belongs"),
    ("restraining_order", "fees: {fee: Court fee}", "fees: {fее: Court fee}", "`fее` is no id: U+0435 only looks like a plain letter; write ids with a to z, digits and _"),
    ("restraining_order", "Court fee", "Court\u202efee", "holds the invisible character U+202E; remove it"),
    ("restraining_order", "Court fee", "Court\u2066fee", "holds the invisible character U+2066; remove it"),
    ("restraining_order", "Court fee", "Court\ue000fee", "holds the invisible character U+E000; remove it"),
    ("restraining_order", "fees: {fee: Court fee}", "fees: {}", "the text procedures.restraining_order.fees.fee is missing in `en`; add it"),
    ("questions", "why: Some", "whi: Some", "`whi` is no kind of text here (did you mean `why`?); nobody would read it"),
    # ids
    ("procedure", "id: violence, when", "id: viоlence, when", "`viоlence` holds letters that only look like plain ones (U+043E); type it anew with a to z, 0 to 9, _"),
    ("procedure", "id: fee, amount", "id: ｆee, amount", "`ｆee` holds letters that only look like plain ones (U+FF46); type it anew with a to z, 0 to 9, _"),
    ("procedure", "id: fee, amount", "id: ../fee, amount", "fees.0.id: string should match pattern"),
    ("procedure", "id: fee, amount", "id: " + "f" * 65 + ", amount", "fees.0.id: string should match pattern"),
    ("procedure", "{id: notify, from", "{id: appeal, from", "`appeal` stands twice among deadlines; give each its own id"),
    ("procedure", "statutes: [code]", "statutes: [civil_code]", "names the statute `civil_code`, which does not exist"),
    ("procedure", "before: [file]", "before: [fil]", "names the step `fil`, which does not exist (did you mean `file`?)"),
    ("procedure", "{any: [risk, child]}", "{any: [risk]}", "leaves out the ground `child`; combine it or make it a fact"),
    # conditions that never end, never hold or read what may not be read
    ("procedure", RISK, "when: '" + "(" * 40 + "future_risk" + ")" * 40 + "'", "nests brackets deeper than 24; write it flatter, or as several grounds"),
    ("procedure", RISK, "when: '[1,2].all(a, [1,2].all(b, [1,2].all(c, a + b + c > 0)))'", "goes through lists more than 2 times; write it as several grounds"),
    ("procedure", RISK, "when: \"'aaaaaaaaaaaaaaaaaaaaaaaa!'.matches('(a+)+$')\"", "searches with a pattern (`matches`); compare with choices instead"),
    ("procedure", RISK, "when: '1 in [" + ",".join("1" * 90) + "]'", "lists more than 60 values; ask a question with choices instead"),
    ("procedure", RISK, "when: '" + "!" * 500 + "future_risk'", "repeats ! or - many times; write what is meant"),
    ("procedure", RISK, "when: " + "a" * 2001, "string should have at most 2000 characters"),
    ("procedure", RISK, "when: 'age_one(respondent.birth_date, today) > 3'", "calls `age_one`, which does not exist (did you mean `age_on`?)"),
    ("procedure", RISK, "when: future_risk ==", "is not a condition in the Common Expression Language"),
    ("procedure", RISK, "when: futur_risk", "reads `futur_risk`, which is no question (did you mean `future_risk`?)"),
    ("procedure", RISK, "when: law.incom_limit > 3", "reads the figure law.incom_limit, which does not exist (did you mean `income_limit`?)"),
    ("procedure", RISK, "when: under_influence_now", "`under_influence_now` is never kept, so only risks may depend on it"),
    ("procedure", RISK, "when: future_risk.owner == 1", "reads `future_risk.owner`, but `future_risk` has no members"),
    ("procedure", RISK, "when: __import__('os').system('ls')", "calls `__import__`, which does not exist"),
    ("procedure", AGE, '"income_monthly + future_risk"', "income_monthly + future_risk"),
    # conditions that contradict themselves, or what is asked
    ("procedure", RISK, "when: future_risk && !future_risk", "can never hold, whatever she answers to future_risk; correct it or take it out"),
    ("procedure", RISK, "when: future_risk && !(future_risk || dv_or_gbv)", "can never hold, whatever she answers to dv_or_gbv, future_risk"),
    ("procedure", "{id: future_risk, section: situation}", "{id: future_risk, section: situation, ask_if: dv_or_gbv && !dv_or_gbv}", "questions.2.ask_if: can never hold, whatever she answers to dv_or_gbv"),
    ("procedure", "{id: future_risk, section: situation}", "{id: future_risk, section: situation, ask_if: '!dv_or_gbv'}\n  - {id: needs_shelter_now, section: situation, type: yes_no, ask_if: dv_or_gbv && future_risk}", "questions.3.ask_if: can never hold, whatever she answers to dv_or_gbv, future_risk"),
    ("procedure", "    combine: {all: [violence, {any: [risk, child]}]}\n    grounds:\n", "    grounds: []\n    combine: {any: []}\nnext:\n", "findings.0.grounds: tuple should have at least 1 item"),
    # grounds of one finding that contradict each other
    ("procedure", RISK, "when: '!dv_or_gbv'", "findings.0.grounds.1.when: `risk` can never count, because it never holds together with `violence`, which is wanted beside it; correct one of them"),
    ("procedure", VIOLENCE, "when: '!future_risk && !children_witnessed'", "findings.0.combine: wants the grounds `violence` and `risk` together, but they never hold together, so the answer is never yes"),
    ("procedure", GROUNDS, "{all: [violence, risk, child]}\n    grounds:\n      - {id: violence, when: income_monthly <= law.income_limit, status: unknown}\n      - {id: risk, when: law.income_limit < income_monthly, ", "wants the grounds `violence` and `risk` together, but they never hold together"),
    ("procedure", GROUNDS, "{all: [violence, risk, child]}\n    grounds:\n      - {id: violence, when: 'age_on(respondent.birth_date, today) < 14', status: unknown}\n      - {id: risk, when: '16 <= age_on(respondent.birth_date, today)', ", "wants the grounds `violence` and `risk` together, but they never hold together"),
    ("procedure", GROUNDS, "{all: [violence, risk, third]}\n    grounds:\n      - {id: violence, when: dv_or_gbv || future_risk, status: unknown}\n      - {id: risk, when: '!dv_or_gbv || !children_witnessed', status: unknown}\n      - {id: third, when: '!future_risk && children_witnessed', ", "wants the grounds `violence`, `risk`, `third` together, but they never hold together"),
    # grounds combined by something else than lists
    ("procedure", "{any: [risk, child]}", "{any: [risk, child, null]}", "findings.0.combine: nests something else than ids of grounds under `any` and `all`"),
    ("procedure", "{any: [risk, child]}", "{any: {risk: child}}", "has an `any` or `all` that is no list of grounds, or an empty one"),
    ("procedure", "{any: [risk, child]}", "{any: []}, risk, child", "has an `any` or `all` that is no list of grounds, or an empty one"),
    ("procedure", "{any: [risk, child]}", ", ".join(["{any: [risk, child]}"] * 99), "names more than 100 grounds; make several findings of it"),
    # what no pack may take away
    ("procedure", "{id: under_influence_now, section: safety}", "{id: under_influence_now, section: safety, keep: case}", "questions.0.keep: keeps the answer to `under_influence_now`, which is asked only to warn her and never kept"),
    ("procedure", "{id: children, section: situation}", "{id: children, section: situation, reveals: []}", "questions.4.reveals: no longer says that `children` reveals children; name it, or leave `reveals` out"),
    ("procedure", "{id: future_risk, section: situation}", "{id: future_risk, section: situation, type: text}", "`future_risk` is of the type yes_no in all packs; give a question of another type its own id"),
    ("procedure", "{id: respondent_age, section", "{id: respondent_age, renamed: [client_address_actual], section", "would take over the answers to `client_address_actual`, which is still a question"),
    ("pack", "status: draft", "status: reviewed", "is marked reviewed but does not say by whom and when"),
    ("pack", "status: draft", "status: reviewed, by: ' ', on: 2026-01-01", "is marked reviewed but does not say by whom and when"),
    ("pack", "id: xx", "id: shared", "`shared` is the part of the program that all packs use; give it another id"),
    ("law", 'number: "1"', 'number: "1", url: "file:///C:/x.exe"', "`file:///C:/x.exe` is no page; write an address that begins with https://"),
    ("law", 'number: "1"', 'number: "1", sources: [ISBN:978-1, "Law: a commentary", \'\\\\server\\share\']', "`\\\\server\\share` is no page"),
    ("law", 'number: "1"', 'number: "1", sources: ["javascript:alert(1)"]', "`javascript:alert(1)` is no page"),
    # terms and figures that leave the calendar, or no day to end on
    ("procedure", "{amount: 30, unit: calendar_days}", "{amount: 99999999999999, unit: calendar_days}", "deadlines.1.within: lasts 99999999999999 calendar_days; write a whole number of them, at most a hundred years"),
    ("procedure", "{amount: 3, unit: working_days}", "{amount: 99999999, unit: working_days}", "lasts 99999999 working_days"),
    ("procedure", "{amount: 30, unit: calendar_days}", "{amount: 999999, unit: months}", "lasts 999999 months"),
    ("procedure", "{amount: 30, unit: calendar_days}", "{amount: -5, unit: calendar_days}", "lasts -5 calendar_days"),
    ("procedure", "{amount: 30, unit: calendar_days}", "{amount: 1.5, unit: months}", "lasts 1.5 months"),
    ("procedure", "{amount: 30, unit: calendar_days}", "{amount: NaN, unit: calendar_days}", "should be a finite number (got `NaN`)"),
    ("law", "value: 10,", "value: 999999999999,", "deadlines.0.within: lasts 999999999999 calendar_days"),
    ("law", "value: 6656", "value: 1e999999", "parameters.0.values.1: is larger than any figure of the law can be; correct it"),
    ("procedure", "type: number, computed", "type: number, min: 9, max: 1, computed", "asks for at least 9 and at most 1"),
    ("procedure", "type: number, computed", "type: number, max_length: -1, computed", "leaves no room for an answer"),
    ("pack", "{holidays: null, ", "{holidays: null, weekend: [mon, tue, wed, thu, fri, sat, sun], ", "leaves no working day; no term could ever end"),
    ("procedure", RISK, "when: '1 / 0 > 0 || future_risk'", "division by zero"),
    ("procedure", RISK, "when: '9223372036854775807 + 1 > 0 || future_risk'", "Arithmetic overflow"),
    # signs that are written so that nobody sees them in the file
    ("restraining_order", "{fee: Court fee}", '{fee: "Court\\u202Efee"}', "fees.fee: holds the invisible character U+202E; remove it"),
    ("restraining_order", "{fee: Court fee}", '{fee: "Court\\e[31mfee"}', "holds the invisible character U+001B; remove it"),
    ("restraining_order", "{fee: Court fee}", '{fee: "Court\\0fee"}', "holds the invisible character U+0000; remove it"),
    # too much of it
    ("procedure", "questions:\n", "questions:\n" + "".join(f"  - {{id: q{n}}}\n" for n in range(100_000)), "procedures/restraining_order.yaml:10001: holds more than 20000 keys and values; no file of a pack needs so many, split it"),
    ("procedure", "questions:\n", "questions:\n" + "".join(f"  - {{id: q{n}, type: yes_no, section: safety}}\n" for n in range(400)), "asks 412 questions; nobody answers more than 300, split the procedure"),
    ("restraining_order", "name: Order", "name: " + "x" * 2_000_001, "is larger than 2 MB; split it or remove what is not text"),
    ("procedure", "questions:\n", "questions:\n" + "".join(f"  - {{id: q{n}}}\n" for n in range(1600)), "holds 1612 entries; no part of a pack has more than 1500"),
    ("restraining_order", "name: Order", "name: [" + "a," * 60_000 + "a]", "holds more than 20000 keys and values; no file of a pack needs so many, split it"),
    ("law", "statutes:\n", "statutes:\n  - &a {id: a, number: '1', date: 2000-01-01}\n  - *a\n", "uses a YAML alias (*name); write the value out"),
    ("law", "statutes:\n", "statutes:\n  - {<<: {id: a}, number: '1'}\n", "uses a YAML merge (<<); write the keys out"),
    ("law", "number: \"1\"", "number: !!python/object/apply:os.system [ls]", "carries the tag tag:yaml.org,2002:python/object/apply:os.system; packs hold plain text"),
    ("law", "number: \"1\"", "number: " + "[" * 30 + "]" * 30, "is nested deeper than 24 levels"),
    # papers, law and the pack itself
    ("procedure", "fields: [client, ", "fields: [client_address_actual, client, ", "prints `client_address_actual`"),
    ("procedure", "fields: [client, ", "fields: [under_influence_now, client, ", "prints `under_influence_now`, which is never kept"),
    ("procedure", "languages: [uk], read_by", "languages: [uk, ka], read_by", "the template application.ka.docx is missing; add it to templates/"),
    ("procedure", "kind: advice", "kind: law", "`law` is not one of"),
    ("procedure", "- {id: fee,", "- {id: fee, run: now,", "unknown key `run`"),
    ("law", "status: from-memory}\nparameters", "status: confirmed}\nparameters", "is marked confirmed but names no source; add the source or lower the status"),
    ("law", "from: 2026-01-01, value: 6656", "from: 2024-01-01, value: 6656", "do not stand in order of their dates; sort them, one value a day"),
    ("law", "value: 6656", "value: six", "(got `six`)"),
    ("law", "from: 2026-01-01, value: 6656", "from: 2026-02-30, value: 6656", "(got `2026-02-30`)"),
    ("pack", "version: 1.2.0", "version: newest", "(got `newest`)"),
    ("pack", "format: 1", "format: 2", "(got `2`)"),
    ("pack", "holidays: null", "holidays: UKX", "calendar.holidays: `UKX` is no country with public holidays this program knows"),
    ("pack", "timezone: Europe/Kyiv", "timezone: Europe/Kiiv", "`Europe/Kiiv` is no time zone this program knows (did you mean `Europe/Kyiv`?)"),
    ("pack", "currency: UAH", "currency: HRN", "`HRN` is no currency this program knows"),
    ("pack", "licence: CC-BY-4.0", "licence: CC-BY-4.0\nphone_region: UK", "`UK` is no telephone region this program knows"),
    ("pack", "licence: CC-BY-4.0", "licence: CC-BY-4.0\nidentity_number: {stdnum: ../os}", "`../os` is no kind of number python-stdnum can check; leave it out or correct it"),
    ("pack", "licence: CC-BY-4.0", "licence: CC-BY-4.0\nidentity_number: {stdnum: ua.nothing}", "`ua.nothing` is no kind of number python-stdnum can check"),
    ("pack", "filing: [uk]", "filing: [hy]", "languages.filing.0: the program cannot write dates, amounts and names in `hy` yet, only in en, uk"),
    ("pack", "licence: CC-BY-4.0", "licence: CC-BY-4.0\nidentity_number: {pattern: '(a+)+$'}", "repeats a group that itself repeats, or looks back"),
    ("pack", "licence: CC-BY-4.0", "licence: CC-BY-4.0\nidentity_number: {pattern: '[0-9'}", "is no regular expression; write for example [0-9]{10}"),
    ("pack", "licence: CC-BY-4.0", "licence: CC-BY-4.0\nidentity_number: {pattern: '(a|a)+b'}", "repeats a group that itself repeats, or looks back"),
    ("pack", "licence: CC-BY-4.0", "licence: CC-BY-4.0\nidentity_number: {pattern: '((a|a)b?)+c'}", "repeats a group that itself repeats, or looks back"),
    ("pack", "licence: CC-BY-4.0", "licence: CC-BY-4.0\nidentity_number: {pattern: '(a?){30}a{30}'}", "repeats a group that itself repeats, or looks back"),
    ("pack", "licence: CC-BY-4.0", "licence: CC-BY-4.0\nidentity_number: {pattern: '.*.*.*.*.*.*x'}", "repeats a group that itself repeats, or looks back"),
    ("pack", "licence: CC-BY-4.0", "licence: CC-BY-4.0\nidentity_number: {stdnum: util}", "`util` is no kind of number python-stdnum can check"),
    ("pack", "country: XX", "country: ../..", "country: string should match pattern"),
    ("pack", "ui: [en]", "ui: []", "languages.ui: tuple should have at least 1 item"),
    ("pack", "licence: CC-BY-4.0", "licence: CC-BY-4.0\nlicence: none", "stands twice; keep one"),
    ("cases", "findings: {available: yes}", "findings: {available: maybe}", "`maybe` is not one of"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "said"), CHANGES, ids=[f"{n}-{said[:30]}" for n, (_, _, _, said) in enumerate(CHANGES)])
def test_a_hostile_or_broken_pack_is_refused_in_a_sentence(tmp_path: Path, file: str, old: str, new: str, said: str) -> None:
    report = check(write_pack(tmp_path / "xx", **{file: (old, new)}), ON)
    assert said in "\n".join(map(str, report.faults))


def test_a_pack_of_many_large_files_is_refused_before_all_are_read(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "xx")
    for number in range(30):
        (folder / "procedures" / f"p{number}.yaml").write_text(f"id: p{number}\nsections: [{'x' * 400_000}]\n", "utf-8")
    assert "holds more than 8 MB of text in its YAML files; no pack needs so much" in str(check(folder, ON).faults[0])


def test_links_out_of_the_pack_are_refused(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "xx")
    (tmp_path / "outside.yaml").write_text("statutes: []", "utf-8")
    (folder / "law.yaml").unlink()
    (folder / "law.yaml").symlink_to(tmp_path / "outside.yaml")
    assert "points outside the pack folder" in str(check(folder, ON).faults[0])


@pytest.mark.parametrize("pattern", ["[0-9]{10}", r"\d{13}", "[A-Z]{2}[0-9]{6}", "(?:[0-9]{2}){3}", "[0-9]{4}-?[0-9]{4}", "(?:AB|CD)[0-9]{6,8}"])
def test_plain_patterns_of_identity_numbers_pass(pattern: str) -> None:
    assert runaway(pattern) == ""


def test_conditions_of_real_packs_are_far_below_the_bounds() -> None:
    source = "(a == 'x' || b in ['y', 'z']) && size(children) > 0 && children.exists(c, age_on(c.birth_date, today) < 18)"
    assert too_much(source) == ""


def test_a_thousand_unknown_questions_are_each_named(tmp_path: Path) -> None:
    questions = "questions:\n" + "".join(f"  - {{id: q{n}}}\n" for n in range(1400))
    report = check(write_pack(tmp_path / "xx", procedure=("questions:\n", questions)), ON)
    assert len(report.faults) >= 1400


def test_a_long_sentence_is_a_warning(tmp_path: Path) -> None:
    long = " ".join(["word"] * 40)
    report = check(write_pack(tmp_path / "xx", restraining_order=("Go when sober; take a lawyer.", long)), ON)
    assert report.faults == ()
    assert "has a sentence of 40 words; make two or three of it" in "\n".join(map(str, report.warnings))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("income_monthly <= law.income_limit", "income_monthly < law.income_limit * 2"),
        ("respondent_age >= 18", "respondent_age < 21"),
        ("size(children) > 1", "size(children) < 3"),
        ("income_monthly < law.income_limit", "income_monthly < law.notice_days"),
        ("days_between(decision_at, today) > 3", "decision_at < today"),
        ("dv_or_gbv == true", "future_risk != dv_or_gbv"),
    ],
)
def test_grounds_that_can_hold_together_raise_no_alarm(tmp_path: Path, one: str, other: str) -> None:
    grounds = f"{{all: [one, other]}}\n    grounds:\n      - {{id: one, when: '{one}', status: unknown}}\n      - {{id: other, when: '{other}', "
    old = GROUNDS.replace("- {id: risk, when: future_risk, ", "- {id: risk, when: future_risk, cite: Code Art. 6, status: from-memory}\n      - {id: child, when: children_witnessed, ")
    report = check(write_pack(tmp_path / "xx", procedure=(old, grounds)), ON)
    assert "hold together" not in "\n".join(map(str, report.faults))


def test_grounds_that_say_the_same_and_that_decide_nothing_are_named(tmp_path: Path) -> None:
    report = check(write_pack(tmp_path / "xx", procedure=(RISK, "when: '!(!children_witnessed)'")), ON)
    assert "`child` holds in just the same cases as `risk`; correct it, or keep one of them" in "\n".join(map(str, report.warnings))
    report = check(write_pack(tmp_path / "yy", procedure=(RISK, "when: dv_or_gbv && future_risk")), ON)
    assert "`violence` decides nothing beside `risk`, where it always holds" in "\n".join(map(str, report.advice))
