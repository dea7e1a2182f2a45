"""The real keyring of a Linux desktop: gnome-keyring on a session bus of its own, unlocked, locked and absent."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
NEEDED = ("dbus-run-session", "gnome-keyring-daemon")
pytestmark = pytest.mark.skipif(
    any(shutil.which(program) is None for program in NEEDED), reason=f"needs {' and '.join(NEEDED)}"
)

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>
"""
OPENING = """
import sys
from pathlib import Path
sys.path[:0] = sys.argv[2:]
import keyring
from vault_builders import PASSPHRASE, new_vault
from paralegal_app.casefile import KeyringUnavailable, Vault
folder = Path(sys.argv[1])
"""
TIE = (
    OPENING
    + """
print(type(keyring.get_keyring()).__module__)
vault = new_vault(folder)
code = vault.keyholders.new_recovery_code()
vault.keyholders.change_passphrase(PASSPHRASE, PASSPHRASE, tie_to_computer=True)
vault.close()
with Vault.open(folder, PASSPHRASE) as vault:
    print("opened", vault.keyholders.all()[-1].computer)
(folder / "code.txt").write_text(code)
"""
)
OPEN = (
    OPENING
    + """
try:
    Vault.open(folder, PASSPHRASE).close()
    print("opened")
except KeyringUnavailable as error:
    print("refused:", error)
Vault.open_with_code(folder, (folder / "code.txt").read_text()).close()
print("code opened")
"""
)


def session(tmp_path: Path, start: str, script: str, computer: str = "computer") -> list[str]:
    """Run `script` on a fresh session bus of `computer` (a home of its own) after the shell line `start`."""
    home = tmp_path / computer
    home.mkdir(exist_ok=True)
    (tmp_path / "script.py").write_text(script)
    env = {
        **os.environ,
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "share"),
        "XDG_RUNTIME_DIR": str(home),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.SecretService.Keyring",
    }
    home.chmod(0o700)
    line = f'{start}; exec "$@"'
    command = [sys.executable, str(tmp_path / "script.py"), str(tmp_path / "vault"), str(HERE), str(HERE.parents[1])]
    (tmp_path / "bus.conf").write_text(BUS)
    done = subprocess.run(
        ["dbus-run-session", f"--config-file={tmp_path / 'bus.conf'}", "--", "sh", "-c", line, "sh", *command],
        env=env,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        stdin=subprocess.DEVNULL,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return [said for said in done.stdout.splitlines() if said and not said.startswith(("GNOME_", "SSH_"))]


UNLOCKED = "printf 'login password' | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null"


def test_a_vault_tied_to_this_computer_needs_its_real_keyring(tmp_path: Path) -> None:
    assert session(tmp_path, UNLOCKED, TIE) == ["keyring.backends.SecretService", "opened True"]
    assert session(tmp_path, UNLOCKED, OPEN) == ["opened", "code opened"]
    refused, code = session(tmp_path, UNLOCKED, OPEN, computer="another")
    assert "only on the computer it was tied to" in refused
    assert code == "code opened"


def test_a_session_without_any_keyring_is_said_in_words_and_the_code_still_opens(tmp_path: Path) -> None:
    session(tmp_path, UNLOCKED, TIE)
    refused, code = session(tmp_path, "true", OPEN)
    assert refused.startswith("refused: This computer")
    assert "keyring" in refused
    assert code == "code opened"
