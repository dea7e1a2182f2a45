"""A log line never holds what was filled in at run time."""

from __future__ import annotations

import logging

import pytest

from paralegal_app import log


@pytest.mark.logs
def test_only_fixed_words_reach_the_stream(capsys: pytest.CaptureFixture[str]) -> None:
    logger = log.set_up()
    try:
        try:
            raise ValueError("ZEBRA in the exception")
        except ValueError:
            logger.exception("A paper could not be shown: %s", "ZEBRA the name")
    finally:
        logger.handlers.clear()
        logger.propagate = True
        logger.setLevel(logging.NOTSET)
    said = capsys.readouterr().err
    assert said == "paralegal_app: A paper could not be shown:\n"
