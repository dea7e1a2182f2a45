"""Checking a whole pack: its form, its logic, its words, its templates and its own cases."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from paralegal_app.casework.paper_values import PROVIDED
from paralegal_app.documents.disclosure import sealed_fields
from paralegal_app.documents.shared_papers import NEEDS
from paralegal_app.documents.template_check import check_template, template_fields
from paralegal_app.errors import Fault, PackError, TemplateError
from paralegal_app.interview.answers import Answers
from paralegal_app.interview.cases import CaseResult, Coverage, coverage, run_case
from paralegal_app.interview.flow import interview
from paralegal_app.interview.sampling import sample_answer
from paralegal_app.packs import library, overlay
from paralegal_app.packs.checks import Report, leaves
from paralegal_app.packs.checks import check_pack as check_loaded
from paralegal_app.packs.checks.words import check as words_check
from paralegal_app.packs.loader import load_cases, load_pack
from paralegal_app.packs.models import Document, Procedure
from paralegal_app.packs.pack import Pack

_TRIALS = 40


@dataclass(frozen=True, slots=True)
class PackReport:
    """Everything found: faults refuse the pack, warnings do not; advice says what could be plainer."""

    name: str
    faults: tuple[Fault, ...]
    warnings: tuple[Fault, ...]
    advice: tuple[Fault, ...] = ()


def check(folder: Path, on: date) -> PackReport:
    """Check the pack in `folder`; never raises for what is wrong inside it."""
    try:
        if overlay.is_overlay(folder):
            return _check_overlay(folder, on)
        pack = load_pack(folder)
    except PackError as error:
        return PackReport(folder.name, error.faults, ())
    report = check_loaded(pack, on)
    try:
        _templates(pack, report)
        if not report.faults:
            _trials(pack, report, on)
        load_cases(folder)
    except PackError as error:
        report.faults += error.faults
    return PackReport(pack.id, tuple(report.faults), tuple(report.warnings), tuple(report.advice))


def _check_overlay(folder: Path, on: date) -> PackReport:
    """An overlay together with the pack it lies over: only what it brings itself can be wrong in it."""
    manifest = overlay.manifest_of(folder)
    base_folder = library.pack_folders().get(manifest.overlays or "")
    if base_folder is None:
        words = f"lies over the pack `{manifest.overlays}`, which is not installed here; install that first"
        missing = Fault(f"{folder.name}/pack.yaml", 0, "overlays", words, "overlay_base", {"name": manifest.overlays})
        return PackReport(manifest.id, (missing,), ())
    report = Report(folder, on)
    if manifest.id in library.pack_folders() or manifest.id in library.draft_folders():
        words = f"`{manifest.id}` is the id of a whole pack; give the overlay an id of its own"
        report.fault("pack.yaml", ("id",), words)
    words_check(overlay.over(load_pack(base_folder), folder), report)
    leaves.check_folder(folder, report)
    if manifest.review.review_by < on:
        words, day = f"the review ran out on {manifest.review.review_by}", manifest.review.review_by
        report.warn("pack.yaml", ("review", "review_by"), words, "review_over", day=day)
    return PackReport(manifest.id, tuple(report.faults), tuple(report.warnings))


def _templates(pack: Pack, report: Report) -> None:
    for procedure in pack.procedures.values():
        for index, document in enumerate(procedure.documents):
            for lang in document.languages:
                path = pack.template(document, lang)
                if path.is_file():
                    _template(pack, procedure, index, document, path, report)
    papers = [paper for procedure in pack.procedures.values() for paper in procedure.documents]
    used = {pack.template(paper, lang) for paper in papers for lang in paper.languages}
    for path in sorted(pack.templates.glob("*.docx")) if pack.templates.is_dir() else ():
        if path not in used and path.name.split(".")[0] in NEEDS:  # a shared paper in the pack's own words
            for fault in check_template(path):
                report.fault(f"{pack.templates.name}/{path.name}", (), str(fault))


def _template(pack: Pack, procedure: Procedure, index: int, document: Document, path: Path, report: Report) -> None:
    file, place = f"procedures/{procedure.id}.yaml", ("documents", index)
    known = {question.id for question in procedure.questions} | PROVIDED | {f"law.{name}" for name in pack.parameters}
    types = {question.id: question.type for question in procedure.questions if question.type}
    faults = check_template(path, known, types)
    for fault in faults:
        report.fault(file, place, f"{path.name}: {fault}")
    if faults:
        return
    try:
        printed = {name for name in (use.split(".")[0] for use in template_fields(path)) if name not in PROVIDED}
    except TemplateError as error:
        report.fault(file, place, f"{path.name}: {error}")
        return
    if "respondent" in document.read_by:
        reveals = {question.id: question.reveals or () for question in procedure.questions}
        for use in sealed_fields(path, reveals)[:1]:
            report.fault(
                file,
                place,
                f"{path.name} uses `{use.path}` ({use.paragraph}) on a paper the respondent is given; print "
                "client_address_for_papers instead or take it out",
            )
    declared = {field.split(".")[0] for field in document.fields}
    if missing := sorted(printed - declared):
        report.fault(file, place, f"{path.name} prints {', '.join(missing)}; add to `fields` of `{document.id}`")
    if idle := sorted(declared - printed):
        report.fault(
            file,
            place,
            f"`fields` of `{document.id}` lists {', '.join(idle)}, which {path.name} never prints; remove it",
        )


def _trials(pack: Pack, report: Report, on: date) -> None:
    """Walk every procedure with made-up answers: a condition that mixes up types shows itself only when evaluated."""
    seen: set[str] = set()
    for name in pack.procedures:
        for seed in range(_TRIALS):
            rng = random.Random(seed)  # noqa: S311  no secret: repeatable made-up answers
            answers = Answers()
            try:
                for question in pack.procedures[name].questions:
                    if rng.random() < 0.8:
                        answers = answers.with_answer(question.id, sample_answer(question, rng, on))
                interview(pack, name, answers, on)
            except PackError as error:
                for fault in error.faults:
                    if str(fault) not in seen:
                        seen.add(str(fault))
                        report.fault(f"procedures/{name}.yaml", (), f"the condition `{fault.path}` {fault.message}")


def run_cases(folder: Path) -> tuple[Pack, tuple[CaseResult, ...], Coverage]:
    """Run the pack's own cases. Raises PackError when the pack or its cases cannot be read."""
    pack = load_pack(folder)
    results = tuple(run_case(pack, case) for case in load_cases(folder))
    return pack, results, coverage(pack, results)
