"""Documents for people are true: links lead somewhere, commands exist, the tutorial runs, generated pages are fresh."""

from __future__ import annotations

import re
import shlex
import textwrap
from pathlib import Path

import click
import pytest
from typer.main import get_command

from paralegal_app.cli import catalogue
from paralegal_app.cli.main import run
from paralegal_app.documents import reading
from paralegal_app.packs.format_guide import guide

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "resources" / "docs"
PAGES = [*sorted(DOCS.rglob("*.md")), *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md"))]
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
CALL = re.compile(r"(?:^|`|&& |bin/|\\)paralegal((?: [a-z][a-z-]*)+)")
WORDS = re.compile(r"^paralegal (.+)$", re.MULTILINE)
LANGUAGES = ("en", "uk", "ru", "ro", "ka", "kk", "ky")


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def anchor(heading: str) -> str:
    return re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_lead_somewhere(page: Path) -> None:
    lost = []
    for target in LINK.findall(page.read_text("utf-8")):
        if "://" in target or target.startswith("mailto:"):
            continue
        place, _, part = target.partition("#")
        aim = (page.parent / place).resolve() if place else page
        if not aim.exists() or (
            part
            and anchor(part)
            not in {anchor(line.lstrip("# ")) for line in aim.read_text("utf-8").splitlines() if line.startswith("#")}
        ):
            lost.append(target)
    assert lost == []


def exists(words: list[str]) -> bool:
    """Whether `paralegal word word` is a command; words after the last command are arguments."""
    load = catalogue.COMMANDS.get(words[0])
    command = get_command(load()) if load else None
    for word in words[1:]:
        if not isinstance(command, click.Group) and not hasattr(command, "commands"):
            return True
        command = command.commands.get(word)  # type: ignore[union-attr]
        if command is None:
            return False
    return command is not None


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_commands_named_exist(page: Path) -> None:
    called = {tuple(words.split()) for words in CALL.findall(page.read_text("utf-8"))}
    assert [words for words in called if not exists(list(words))] == []


def test_a_command_that_does_not_exist_is_noticed() -> None:
    assert CALL.findall("run `paralegal pack chekc zz`") == [" pack chekc zz"]
    assert not exists(["pack", "chekc", "zz"])
    assert not exists(["vualt"])
    assert exists(["vault", "keys", "add"])


def test_the_pack_format_page_is_what_the_models_say() -> None:
    assert (DOCS / "pack-format.md").read_text("utf-8") == guide()


def test_the_tutorial_runs_as_it_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each command in turn, in an empty folder, with the files edited as the page tells to."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    text = (DOCS / "pack-tutorial.md").read_text("utf-8")
    said: dict[str, str] = {}
    for kind, block in re.findall(r"```(console|yaml)\n(.*?)```", text, re.DOTALL):
        if kind == "yaml":
            follow(block)
        for call in WORDS.findall(block) if kind == "console" else ():
            assert run(shlex.split(call)) == 0, call
            said[call] = capsys.readouterr().out
    assert len(said) >= 14
    assert said["pack check zz"] == "zz: 0 faults, 0 warnings\n"
    for call in ("pack diff before/zz zz", "pack check am"):  # how many texts the other country has changes all the time
        shown = textwrap.indent(re.sub(r", \d+ pieces? of advice.*", "", said[call]), "    ")
        assert re.sub(r"\d+", "7", shown) in re.sub(r"\d+", "7", f"{text}\n"), call
    assert "20 instead of 10 from 2027-02-14" in said["pack diff before/zz zz"]
    assert (tmp_path / "papers" / "application.en.docx").is_file()
    assert (tmp_path / "maps" / "zz-restraining_order.en.svg").is_file()


def follow(block: str) -> None:
    """Write what a yaml block of the tutorial shows to the file it speaks of."""
    if not block.startswith("  - id: notice_days"):
        Path("answers.yaml").write_text(block, "utf-8")
        return
    law = Path("zz/law.yaml")
    law.write_text(law.read_text("utf-8").split("  - id: notice_days")[0] + block, "utf-8")
    pack = Path("zz/pack.yaml")
    pack.write_text(pack.read_text("utf-8").replace("version: 1.0.0", "version: 1.1.0"), "utf-8")


def test_the_faults_of_the_tutorial_are_those_of_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["pack", "example"]) == 0
    file = Path("zz/procedures/restraining_order.yaml")
    file.write_text(file.read_text("utf-8").replace("when: future_risk", "when: future_risc"), "utf-8")
    assert run(["pack", "check", "zz"]) == 1
    text = (DOCS / "pack-tutorial.md").read_text("utf-8")
    for line in capsys.readouterr().err.splitlines():
        assert f"    {line}\n" in text
    assert run(["pack", "example"]) == 2
    assert "already a folder `zz` here" in capsys.readouterr().err


def test_every_case_of_the_example_reaches_everything(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["pack", "check", str(DOCS / "example-pack" / "zz")]) == 0
    assert run(["pack", "cases", str(DOCS / "example-pack" / "zz"), "--coverage"]) == 0
    untouched = [line for line in capsys.readouterr().out.splitlines() if "untouched" in line]
    assert untouched == []


@pytest.mark.parametrize("language", ["", ".uk", ".ru"])
def test_user_guides_tell_the_same_tasks(language: str) -> None:
    english = (DOCS / "user-guide.md").read_text("utf-8")
    other = (DOCS / f"user-guide{language}.md").read_text("utf-8")
    assert len(re.findall("^## ", other, re.MULTILINE)) == len(re.findall("^## ", english, re.MULTILINE))
    assert len(LINK.findall(other)) == len(LINK.findall(english))


@pytest.mark.parametrize("language", LANGUAGES)
def test_quick_cards_stand_ready(language: str) -> None:
    words = reading.text(ROOT / "resources" / "quick-cards" / f"quick-card.{language}.docx")
    assert words.count("☐") == 16
    assert "Ctrl+L" in words
    assert "72" in words
    assert "{{" not in words


def test_pictures_are_small() -> None:
    large = {name(path): path.stat().st_size for path in (DOCS / "figures").iterdir() if path.stat().st_size > 120_000}
    assert large == {}
