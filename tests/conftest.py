"""What every test lives with: no network, a private home, nothing logged unexpectedly, no window on the screen."""

from __future__ import annotations

import gc
import logging
import os
import socket
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
gc.disable()
FULL_SWEEP_EVERY = 200
_done = count(1)


@pytest.fixture(scope="session", autouse=True)
def what_stays() -> None:
    """What the tests import stays for good and need not be looked at again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def swept(request: pytest.FixtureRequest) -> Iterator[None]:
    """Forgotten objects are looked for between tests, never by a worker in the midst of one: see ui/sweeping.py."""
    yield
    if next(_done) % FULL_SWEEP_EVERY == 0:
        gc.collect()
        gc.freeze()
    elif "qapp" in request.fixturenames:
        gc.collect(1)


@pytest.fixture(scope="session", autouse=True)
def private_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """User folders point to a throw-away place, so that no test reads or writes the developer's own."""
    home = tmp_path_factory.mktemp("home")
    kept = {name: os.environ.get(name) for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME")}
    for name in kept:
        os.environ[name] = str(home / name.lower())
    yield home
    for name, value in kept.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program never touches the network: any attempt fails the test. Local sockets (the session bus) are let be."""
    real_connect = socket.socket.connect

    def connect(self: socket.socket, address: object) -> None:
        if self.family not in (getattr(socket, "AF_UNIX", None),):
            raise AssertionError(f"the program tried to reach the network: {address!r}")
        real_connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", connect)
    monkeypatch.setattr(socket, "getaddrinfo", _refused)


def _refused(*_: object, **__: object) -> object:
    raise AssertionError("the program tried to look up a network name")


@pytest.fixture(autouse=True)
def nothing_logged(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning nobody expects fails the test; mark with `@pytest.mark.logs` where one is expected."""
    yield
    if request.node.get_closest_marker("logs"):
        return
    unexpected = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not unexpected, [record.getMessage() for record in unexpected]
