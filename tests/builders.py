"""Readable test data: a small pack of an imaginary country, written as its author would."""

from __future__ import annotations

from pathlib import Path

from paralegal_app import paths
from paralegal_app.documents.drafting import build_letter

LETTER = {
    "lang": "uk", "title": "ЗАЯВА",
    "body": ["{{ client }}, {{ client_address_for_papers|address }}, {{ respondent|genitive }}",
             "{%p for child in children %}", "{{ child }}", "{%p endfor %}"],
}  # fmt: skip

PACK = """\
id: xx
format: 1
version: 1.2.0
country: XX
languages: {ui: [en], filing: [uk]}
currency: UAH
timezone: Europe/Kyiv
calendar: {holidays: null, days: [{date: 2026-03-09, note: Spring day}, {date: 2026-03-14, working: true}]}
counting:
  - {id: court, cite: Code Art. 1, status: from-memory}
  - {id: police, clock: true, cite: Code Art. 2, status: from-memory}
  - {id: first, first_day_counted: true, ends_on_day_off: stays, cite: Code Art. 3, status: from-memory}
maintainers: [Test]
licence: CC-BY-4.0
review: {status: draft, review_by: 2099-01-01}
"""

LAW = """\
statutes:
  - {id: code, number: "1", date: 2000-01-01, status: from-memory}
parameters:
  - id: income_limit
    unit: UAH/month
    values:
      - {from: 2025-01-01, value: 6056, cite: Budget 2025, status: from-memory}
      - {from: 2026-01-01, value: 6656, cite: Budget 2026, status: from-memory}
  - id: notice_days
    unit: days
    values:
      - {from: 2026-01-01, value: 10, cite: Code Art. 4, status: from-memory}
"""

PROCEDURE = """\
id: restraining_order
statutes: [code]
sections: [safety, situation, papers]
questions:
  - {id: under_influence_now, section: safety}
  - {id: dv_or_gbv, section: situation}
  - {id: future_risk, section: situation}
  - {id: income_monthly, section: situation}
  - {id: children, section: situation}
  - {id: children_witnessed, section: situation, ask_if: size(children) > 0}
  - {id: protection_notice_served_at, section: situation}
  - {id: decision_at, section: situation}
  - {id: respondent, section: papers}
  - {id: respondent_age, section: papers, type: number, computed: "age_on(respondent.birth_date, today)"}
  - {id: client, section: papers}
  - {id: client_address_for_papers, section: papers}
findings:
  - id: available
    main: true
    combine: {all: [violence, {any: [risk, child]}]}
    grounds:
      - {id: violence, when: dv_or_gbv, cite: Code Art. 5, status: from-memory}
      - {id: risk, when: future_risk, cite: Code Art. 6, status: from-memory}
      - {id: child, when: children_witnessed, cite: Code Art. 7, status: from-memory}
measures:
  - {id: no_stay, when: respondent_age >= 18, cite: Code Art. 8, status: from-memory}
risks:
  - {id: influence, when: under_influence_now, before: [file], cite: Code Art. 9, status: from-memory}
steps:
  - {id: file, who: client, cite: Code Art. 10, status: from-memory}
deadlines:
  - {id: notice_ends, from: protection_notice_served_at, within: {parameter: notice_days, unit: calendar_days}, counting: police, cite: Code Art. 4, status: from-memory}
  - {id: appeal, from: decision_at, within: {amount: 30, unit: calendar_days}, cite: Code Art. 11, status: from-memory}
  - {id: notify, from: decision_at, within: {amount: 3, unit: working_days}, cite: Code Art. 12, status: from-memory}
  - {id: unknown_one, from: decision_at, within: {amount: null, unit: calendar_days}, cite: Code Art. 13, status: unknown}
  - {id: apply_before, from: appeal, within: {amount: 7, unit: calendar_days}, direction: before, kind: advice, cite: Code Art. 14, status: from-memory}
fees:
  - {id: fee, amount: 605.60, free_if: income_monthly <= law.income_limit, cite: Code Art. 15, status: from-memory}
checklist:
  - {id: certificate, required: conditional, when: size(children) > 0, status: from-memory}
documents:
  - {id: application, languages: [uk], read_by: [court, respondent], fields: [client, client_address_for_papers, respondent, children]}
"""

TEXTS = {
    "pack": "name: Xanadu\n",
    "law": "statutes: {code: The Code}\nparameters: {income_limit: Income limit, notice_days: Days of a notice}\n"
    "counting: {court: Court days, police: By the clock, first: First day counted}\n",
    "questions": "respondent_age: {text: How old is he?, why: Some measures are for adults only.}\n",
    "restraining_order": """\
name: Order
summary: A court may keep him away.
sections: {safety: Safety, situation: What is, papers: For the papers}
findings: {available: {yes: It can be asked for., no: It cannot., unknown: Not clear yet.}}
grounds: {violence: Violence happened, risk: It may happen again, child: A child saw it}
measures: {no_stay: He may not stay in the home}
risks: {influence: {text: The police may treat her as a suspect., mitigation: Go when sober; take a lawyer.}}
steps: {file: File the application.}
deadlines: {notice_ends: The notice ends, appeal: Appeal, notify: The court tells the police, unknown_one: Not known, apply_before: Apply again}
fees: {fee: Court fee}
checklist: {certificate: Birth certificate}
documents: {application: Application}
""",
}

CASES = """\
cases:
  - name: she is afraid
    procedure: restraining_order
    on: 2026-03-02
    answers: {dv_or_gbv: true, future_risk: true}
    expect: {findings: {available: yes}, risks: ["!influence"]}
"""


def write_pack(folder: Path, **changes: tuple[str, str]) -> Path:
    """The pack of Xanadu in `folder`; each change replaces one text in one file: `procedure=("old", "new")`."""
    files = {
        "pack.yaml": PACK, "law.yaml": LAW, "procedures/restraining_order.yaml": PROCEDURE, "cases/all.yaml": CASES,
        **{f"texts/en/{name}.yaml": text for name, text in TEXTS.items()},
    }  # fmt: skip
    names = {"pack": "pack.yaml", "law": "law.yaml", "procedure": "procedures/restraining_order.yaml", "cases": "cases/all.yaml",
             "law_texts": "texts/en/law.yaml"}  # fmt: skip
    for key, (old, new) in changes.items():
        name = names.get(key, f"texts/en/{key}.yaml")
        assert old in files[name], f"{old!r} does not stand in {name}"
        files[name] = files[name].replace(old, new)
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    template = folder / "templates" / "application.uk.docx"
    template.parent.mkdir(exist_ok=True)
    template.write_bytes(build_letter(LETTER))
    return folder


def country_packs() -> list[Path]:
    """The folders of the packs that come with the program, without the shared one."""
    return [
        folder
        for folder in sorted(paths.jurisdictions().iterdir())
        if (folder / "pack.yaml").is_file() and folder.name != "shared"
    ]
