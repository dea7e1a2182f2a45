"""Papers against plain docxtpl on the same template, as ratios in one run: `pytest tests/benchmarks --benchmark-only`.

Wanted: one paper at most 0.6 of docxtpl, a packet of five within 150 ms, the preview of a changed answer within 100 ms.
The numbers are reported in `extra_info`, never asserted: a laptop under load must not fail the suite.
"""

from __future__ import annotations

import io
import time
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import jinja2
import pytest
from docxtpl import DocxTemplate
from pytest_benchmark.fixture import BenchmarkFixture

from paralegal_app.documents.grammar import FILTERS
from paralegal_app.documents.render import render

SHARED = Path(__file__).resolve().parents[2] / "templates_docs" / "shared"
ON = date(2026, 11, 22)
FIVE = ("complaint", "medical_record_request", "authority", "checklist", "deadline_sheet")
VALUES = {
    "client": {"family": "Яворницька", "given": "Марія", "patronymic": "Петрівна", "gender": "female"},
    "representative": {"family": "Гринчук", "given": "Андрій", "patronymic": "Ігорович", "gender": "male"},
    "client_address_for_papers": {"settlement": "Вербівка", "street": "Липова", "house": "5"},
    "client_phone": "+380501234567",
    "office_name": "Районний суд",
    "complaint": {"to": "Прокуророві", "what": "Слова.\n" * 20, "cite": "ст. 5"},
    "checklist": [{"text": f"папір {n}", "required": n % 2, "how": "вдома"} for n in range(12)],
    "deadline_list": [{"text": "скарга", "due": ON, "post": ON, "why": ["a", "b"], "cite": "ст. 5", "missed": ""}] * 4,
    "fees": [{"text": "збір", "amount": Decimal("605.60"), "free": False, "exemption": ""}],
    "procedure": {"name": "Заборонний припис"},
}


def ours(name: str = "complaint") -> bytes:
    return render(SHARED / f"{name}.uk.docx", VALUES, lang="uk", on=ON, currency="UAH").docx


def plain() -> bytes:
    environment = jinja2.Environment(autoescape=True, undefined=jinja2.ChainableUndefined)
    for name in FILTERS:
        environment.filters[name] = lambda value, *rest: str(value)
    template = DocxTemplate(SHARED / "complaint.uk.docx")
    template.render(VALUES | {"today": ON}, environment)
    stream = io.BytesIO()
    template.save(stream)
    return stream.getvalue()


def median(work: Callable[[], object], rounds: int = 15) -> float:
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return sorted(times)[rounds // 2]


def test_one_paper_against_docxtpl(benchmark: BenchmarkFixture) -> None:
    ours()
    benchmark.extra_info["ratio_to_docxtpl"] = round(median(ours) / median(plain), 3)
    assert benchmark(ours)


def test_packet_of_five(benchmark: BenchmarkFixture) -> None:
    assert all(benchmark(lambda: [ours(name) for name in FIVE]))


def test_preview_of_a_changed_answer(benchmark: BenchmarkFixture) -> None:
    counter = iter(range(10**9))

    def changed() -> object:
        values = VALUES | {"office_name": f"Суд {next(counter)}"}
        return render(SHARED / "complaint.uk.docx", values, lang="uk", on=ON, currency="UAH", traced=True).traced

    assert benchmark(changed)


@pytest.mark.parametrize("name", FIVE)
def test_first_paper_from_a_cold_template(benchmark: BenchmarkFixture, name: str) -> None:
    from paralegal_app.documents import compilation

    def cold() -> bytes:
        compilation._cache.clear()
        return ours(name)

    assert benchmark(cold)
