"""Readers of packs under fire: whatever bytes stand in a file, it is read or refused in sentences, nothing else."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from paralegal_app.casework.pack_check import check
from paralegal_app.casework.workshop.editing import scalars, set_value
from paralegal_app.errors import PackError
from paralegal_app.packs.reading import parse_yaml
from tests.builders import LAW, PACK, PROCEDURE, TEXTS, write_pack

ON = date(2026, 3, 2)
FILES = {"pack.yaml": PACK, "law.yaml": LAW, "procedures/restraining_order.yaml": PROCEDURE,
         "texts/en/law.yaml": TEXTS["law"]}  # fmt: skip
ODD = st.sampled_from(["{", "}", "[", "]", ": ", "- ", "&a ", "*a", "!!x ", "#", "'", '"', "\t", "\n", ",", "null", "\u202e", "0x1", "é", "|", "%"])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(name=st.sampled_from(sorted(FILES)), place=st.integers(0, 4000), cut=st.integers(0, 6), odd=ODD)
def test_a_damaged_file_is_read_or_refused_in_sentences(name: str, place: int, cut: int, odd: str) -> None:
    text = FILES[name]
    at = place % len(text)
    with tempfile.TemporaryDirectory() as home:
        folder = write_pack(Path(home) / "xx")
        (folder / name).write_text(text[:at] + odd + text[at + cut :], "utf-8")
        for fault in check(folder, ON).faults:
            assert fault.message
            assert "Traceback" not in str(fault)


@settings(max_examples=300, deadline=None)
@given(raw=st.binary(max_size=200))
def test_any_bytes_are_yaml_or_refused(raw: bytes) -> None:
    try:
        parse_yaml(raw, "x.yaml")
    except PackError as error:
        assert all(fault.message for fault in error.faults)


@settings(max_examples=200, deadline=None)
@given(value=st.text(st.characters(exclude_categories=("Cs", "Cc", "Co", "Cn", "Cf", "Zl", "Zp")), max_size=60), place=st.integers(0, 200))
def test_any_words_written_into_a_file_read_back(value: str, place: int) -> None:
    text = TEXTS["restraining_order"]
    everything = list(scalars(text))
    path = everything[place % len(everything)][0]
    assert list(scalars(set_value(text, path, value))) == [(p, value if p == path else v) for p, v in everything]
