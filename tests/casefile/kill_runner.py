"""Kills a working program at random moments and looks what is left; run by test_kill_vault.py in a process of its own.

    python kill_runner.py FOLDER POINTS SEED

Each point: a child opens the vault and answers, attaches, backs up, changes keys, telling the parent of every change
that was acknowledged; the parent ends it with SIGKILL at a random moment, opens the vault and compares. Prints one line
of JSON.
"""

from __future__ import annotations

import io
import json
import os
import random
import select
import shutil
import signal
import sys
import traceback
from pathlib import Path

from vault_builders import CHEAP, PASSPHRASE

from paralegal_app.casefile import Vault
from paralegal_app.casefile.backups import check as check_backup
from paralegal_app.casefile.checkup import check
from paralegal_app.errors import ParalegalError

PIECE = bytes(range(256)) * 9000  # 2.3 MB: more than one transaction of an intake
VAULT_LIFE = 12


def work(folder: Path, case_id: str, point: int, tell: int) -> None:
    """What the child does until it is killed."""
    with Vault.open(folder, PASSPHRASE) as vault:
        os.write(tell, b"open\n")
        for number in range(10_000):
            vault.answers.commit(case_id, f"q{number % 7}", f"{point}/{number}")
            os.write(tell, f"answer q{number % 7} {point}/{number}\n".encode())
            if number % 7 == point % 7:
                taken = vault.evidence.take_in_stream(case_id, io.BytesIO(PIECE), len(PIECE), name="x.bin")
                os.write(tell, f"file {taken.record_id}\n".encode())
            if number % 6 == point % 6:
                os.write(tell, f"backup {vault.backups.make().folder}\n".encode())
            if number % 16 == point % 16:
                vault.keyholders.rekey()
                os.write(tell, b"rekeyed\n")


def killed(folder: Path, case_id: str, point: int, changes: int, after: float) -> list[str]:
    """Run the child, end it `after` seconds after its so-manieth change; returns what it had acknowledged."""
    listen, tell = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(listen)
        try:
            work(folder, case_id, point, tell)
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(1)
    os.close(tell)
    said = b""
    while said.count(b"\n") <= changes and (piece := os.read(listen, 1 << 16)):
        said += piece
    select.select([], [], [], after)
    os.kill(child, signal.SIGKILL)
    while piece := os.read(listen, 1 << 16):
        said += piece
    _, status = os.waitpid(child, 0)
    if os.WTERMSIG(status) != signal.SIGKILL:
        raise SystemExit(f"the child ended by itself: {status}")
    return said.decode().splitlines()


def look(folder: Path, case_id: str, said: list[str]) -> list[str]:
    """What of the acknowledged is not there, or wrong, in the vault the killed program left."""
    lost = []
    acknowledged = dict(line.split()[1:] for line in said if line.startswith("answer "))
    with Vault.open(folder, PASSPHRASE) as vault:
        answers = vault.answers.all(case_id)
        for question, value in acknowledged.items():
            found = str(answers.get(question, "-1/-1"))
            if tuple(map(int, found.split("/"))) < tuple(map(int, value.split("/"))):
                lost.append(f"answer {question} {value}: {found}")
        for line in said:
            if line.startswith("file ") and b"".join(vault.evidence.read(line.split()[1])) != PIECE:
                lost.append(line)
        lost += check(vault).faults
        kept = {str(made.folder) for made in vault.backups.all()}
        for made in vault.backups.all()[:1]:
            check_backup(made.folder)
        last = [line.split(maxsplit=1)[1] for line in said if line.startswith("backup ")][-1:]
        lost += [f"backup {folder}" for folder in last if folder not in kept]
    return lost


def main(folder: Path, points: int, seed: int) -> None:
    """Run `points` kills and print what was found."""
    chance = random.Random(seed)
    result = {"points": points, "seed": seed, "acknowledged": 0, "lost": 0, "unopenable": 0, "rekeyed": 0, "backups": 0}
    vault_folder, case_id = folder / "v", ""
    for point in range(points):
        if point % VAULT_LIFE == 0:
            shutil.rmtree(vault_folder, ignore_errors=True)
            with Vault.create(vault_folder, PASSPHRASE, worker="x", parameters=CHEAP) as vault:
                case_id = vault.cases.add("x").case_id or ""
        said = killed(vault_folder, case_id, point, chance.randrange(12), chance.uniform(0.0, 0.03))
        result["acknowledged"] += sum(line != "open" for line in said)
        result["rekeyed"] += said.count("rekeyed")
        result["backups"] += sum(line.startswith("backup") for line in said)
        try:
            lost = look(vault_folder, case_id, said)
        except ParalegalError as error:
            result["unopenable"] += 1
            print(point, repr(error), file=sys.stderr)
            shutil.copytree(vault_folder, folder / f"bad{point}")
            shutil.rmtree(vault_folder)
            with Vault.create(vault_folder, PASSPHRASE, worker="x", parameters=CHEAP) as vault:
                case_id = vault.cases.add("x").case_id or ""
            continue
        if point % 50 == 49:
            print(json.dumps({**result, "points": point + 1}), file=sys.stderr, flush=True)
        if lost:
            result["lost"] += len(lost)
            print(point, lost[:5], file=sys.stderr)
    print(json.dumps(result))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
