"""A procedure drawn for a lawyer: the flow in words, on paper and as a drawing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from paralegal_app.casework.workshop.map import as_docx, as_svg, flow
from paralegal_app.casework.workshop.map_words import Speaker
from paralegal_app.documents import reading
from paralegal_app.packs import library
from paralegal_app.packs.loader import load_pack
from paralegal_app.packs.pack import Pack
from tests.builders import write_pack


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    return load_pack(write_pack(tmp_path / "xx"))


def test_a_map_says_conditions_in_words(pack: Pack) -> None:
    speaker = Speaker(pack.texts("en"), pack.procedures["restraining_order"])
    fear = "«Are you afraid that it will happen again»"
    assert speaker.condition("future_risk && !dv_or_gbv") == f"{fear} and not «Have you suffered violence at home, or because you are a woman»"
    assert speaker.condition("income_monthly <= law.income_limit") == "«How much do you have a month, on average» <= «Income limit»"
    assert speaker.condition("size(children) > 0 || size(children) == 0").count("«Which children are with you or with him»") == 2
    assert speaker.condition("age_on(respondent.birth_date, today) >= 18") == "age_on(respondent.birth_date, today) >= 18"
    said = [line for block in flow(pack, pack.procedures["restraining_order"], "en") for line in block.lines]
    assert "all of these: Violence happened; (at least one of: It may happen again; A child saw it)" in said
    assert "Apply again: 7\xa0days, before «Appeal» (Code Art. 14; from memory)" in said
    assert "The notice ends: «Days of a notice», from «When was he handed the notice» (Code Art. 4; from memory)" in said
    kyrgyz = flow(library.pack("kg"), library.pack("kg").procedures["restraining_order"], "ky")
    assert not [line for block in kyrgyz for line in (block.heading, *block.lines) if "from-memory" in line or " if " in line]


def test_a_map_reads_as_a_flow(pack: Pack) -> None:
    procedure = pack.procedures["restraining_order"]
    text = reading.text(as_docx(pack, procedure, "en"))
    assert "How old is he?" in text
    assert "Appeal: 30 days, from «On what day was the decision made» (Code Art. 11; from memory)" in re.sub("\u00a0", " ", text)
    svg = as_svg(pack, procedure, "en")
    assert svg.startswith("<svg")
    assert svg.count("<rect") > 5
