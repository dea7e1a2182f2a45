"""The command line as a pack author and a newcomer use it: exit codes, shapes, one clear sentence on errors."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from paralegal_app.cli.main import run
from paralegal_app.documents.drafting import build_letter
from tests.builders import write_pack

ANSWERS = "dv_or_gbv: true\nfuture_risk: true\nchildren: []\nclient: {family: Лагідна, given: Марія, gender: female}\n"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "xx")


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    path = tmp_path / "answers.yaml"
    path.write_text(ANSWERS, "utf-8")
    return path


def call(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    code = run([str(argument) for argument in arguments])
    said = capsys.readouterr()
    return code, said.out, said.err


def test_interview_as_json(capsys: pytest.CaptureFixture[str], pack: Path, answers: Path) -> None:
    code, out, _ = call(
        capsys, "interview", pack, "restraining_order", "--answers", answers, "--on", "2026-03-02", "--json"
    )
    data = json.loads(out)
    assert (code, data["findings"][0]["verdict"], data["on"]) == (0, "yes", "2026-03-02")


def test_generate_writes_papers_and_lists_gaps_and_disclosures(
    capsys: pytest.CaptureFixture[str], pack: Path, answers: Path, tmp_path: Path
) -> None:
    code, out, _ = call(
        capsys, "generate", pack, "restraining_order", "--answers", answers, "--out", tmp_path / "o", "--json"
    )
    paper = json.loads(out)["papers"][0]
    assert code == 0
    assert Path(paper["path"]).is_file()
    assert (paper["id"], paper["language"], paper["gaps"]) == (
        "application",
        "uk",
        ["client_address_for_papers", "respondent"],
    )
    assert set(paper) == {"id", "language", "path", "gaps", "discloses"}
    assert list((tmp_path / "o").glob(".*")) == [], "no half-written paper is left behind"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("dv_or_gvb: true\n", "did you mean `dv_or_gbv`?"),
        ("decision_at: the day before yesterday\n", "`decision_at` is not a date; write it as 2026-03-31"),
        ("- dv_or_gbv\n", "is not a mapping"),
        ("dv_or_gbv: true\ndv_or_gbv: false\n", "answers.yaml:2: dv_or_gbv: stands twice"),
        ("a: [", "is not valid YAML"),
    ],
)
def test_a_wrong_answers_file_is_refused_in_a_sentence(
    capsys: pytest.CaptureFixture[str], pack: Path, answers: Path, text: str, said: str
) -> None:
    answers.write_text(text, "utf-8")
    code, out, err = call(capsys, "interview", pack, "restraining_order", "--answers", answers)
    assert (code, out) == (2, "")
    assert said in err
    assert "Traceback" not in err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("interview", "uaa", "restraining_order", "--answers", "x"), "There is no pack `uaa` (did you mean `ua`?)"),
        (("interview", "PACK", "restraining_ordr", "--answers", "ANSWERS"), "did you mean `restraining_order`?"),
        (("interview", "PACK", "restraining_order", "--answers", "missing.yaml"), "missing.yaml: cannot be read"),
        (
            ("interview", "PACK", "restraining_order", "--answers", "ANSWERS", "--on", "tomorrow"),
            "`tomorrow` is no date",
        ),
        (
            ("generate", "PACK", "restraining_order", "--answers", "ANSWERS", "--out", "ANSWERS"),
            "cannot be written to the chosen folder",
        ),
        (
            ("generate", "PACK", "restraining_order", "--answers", "ANSWERS", "--out", "o", "--lang", "ka"),
            "offers no paper in `ka`",
        ),
        (("interview",), "Missing argument"),
        (("nonsense",), "No such command"),
    ],
)
def test_wrong_calls(
    capsys: pytest.CaptureFixture[str], pack: Path, answers: Path, arguments: tuple[str, ...], said: str
) -> None:
    names = {"PACK": str(pack), "ANSWERS": str(answers)}
    code, _, err = call(capsys, *(names.get(item, item) for item in arguments))
    assert code == 2
    assert said in err


def test_an_unwritable_folder_is_said_and_nothing_is_left(
    capsys: pytest.CaptureFixture[str], pack: Path, answers: Path
) -> None:
    out = Path("/proc/papers")
    code, _, err = call(capsys, "generate", pack, "restraining_order", "--answers", answers, "--out", out)
    assert code == 2
    assert "choose a folder you may write to" in err


def test_a_template_that_tries_to_run_code_or_is_missing(
    capsys: pytest.CaptureFixture[str], pack: Path, answers: Path, tmp_path: Path
) -> None:
    template = pack / "templates" / "application.uk.docx"
    good = build_letter({"lang": "uk", "title": "ЗАЯВА", "body": ["{{ client }}"]})
    template.write_bytes(_with_code(good))
    code, _, err = call(capsys, "generate", pack, "restraining_order", "--answers", answers, "--out", tmp_path / "o")
    assert code == 2
    assert "__class__" in err or "_" in err
    assert not (tmp_path / "o").exists() or not list((tmp_path / "o").iterdir())
    template.unlink()
    code, _, err = call(capsys, "generate", pack, "restraining_order", "--answers", answers, "--out", tmp_path / "o")
    assert (code, "application.uk.docx of the pack xx is missing" in err) == (2, True)


def _with_code(docx: bytes) -> bytes:
    import io
    import zipfile

    source, target = zipfile.ZipFile(io.BytesIO(docx)), io.BytesIO()
    with zipfile.ZipFile(target, "w") as out:
        for name in source.namelist():
            out.writestr(name, source.read(name).replace(b"{{ client }}", b"{{ client.__class__.__mro__ }}"))
    return target.getvalue()


def test_pack_check_tells_faults_and_exits_1(capsys: pytest.CaptureFixture[str], pack: Path) -> None:
    assert call(capsys, "pack", "check", pack) == (0, "xx: 0 faults, 0 warnings\n", "")
    (pack / "law.yaml").write_text("parameters: 7\n", "utf-8")
    code, _, err = call(capsys, "pack", "check", pack)
    assert (code, "xx/law.yaml:1: parameters:" in err) == (1, True)


def test_pack_cases_show_mismatches_and_coverage(capsys: pytest.CaptureFixture[str], pack: Path) -> None:
    code, out, _ = call(capsys, "pack", "cases", pack, "--coverage")
    assert code == 0
    assert "1 of 1 cases hold" in out
    assert "grounds: 2 of 6" in out
    text = (pack / "cases/all.yaml").read_text("utf-8").replace("available: yes", "available: no")
    (pack / "cases/all.yaml").write_text(text, "utf-8")
    code, out, err = call(capsys, "pack", "cases", pack)
    assert (code, "expected no, got yes" in err) == (1, True)


def test_without_a_display_the_commands_are_shown_and_the_exit_is_2() -> None:
    bare = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    done = subprocess.run(
        [sys.executable, "-m", "paralegal_app"], env=bare, capture_output=True, text=True, check=False
    )
    if sys.platform == "linux":
        assert done.returncode == 2
        assert "There is no display here" in done.stderr
        assert "interview" in done.stderr
