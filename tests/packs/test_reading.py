"""YAML is read strictly: text stays text, and whatever is odd is refused with its line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paralegal_app.errors import PackError
from paralegal_app.packs.reading import MAX_BYTES, parse_yaml


def faults(text: str | bytes) -> str:
    with pytest.raises(PackError) as caught:
        parse_yaml(text if isinstance(text, bytes) else text.encode(), "law.yaml")
    return str(caught.value)


@pytest.mark.parametrize("written", ["NO", "010", "1:30", "yes", "2026-01-01", "0x1F", "1e3"])
def test_scalars_mean_what_they_say(written: str) -> None:
    assert parse_yaml(f"a: {written}\n".encode(), "x").data == {"a": written}


def test_nothing_and_null_are_no_value_but_quoted_null_is_a_word() -> None:
    assert parse_yaml(b"a:\nb: null\nc: 'null'\n", "x").data == {"a": None, "b": None, "c": "null"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: 1\na: 2\n", "law.yaml:2: a: stands twice"),
        ("a: &x [1]\nb: *x\n", "law.yaml:1: b: uses a YAML alias"),
        ("a: !!python/object:os.system ls\n", "carries the tag"),
        ("<<: {a: 1}\n", "merge"),
        ("a: [1\n", "is not valid YAML"),
        ("? [a]\n: 1\n", "a key that is not a word"),
        ("name: admin\u202egnp\n", "invisible character U+202E"),
        ("a: " + "[" * 40 + "]" * 40, "nested deeper"),
        (b"a: \xff\xfe\n", "is not UTF-8"),
        (b"a: " + b"x" * MAX_BYTES, "larger than 2 MB"),
    ],
)
def test_odd_files_are_refused_with_their_line(text: str | bytes, said: str) -> None:
    assert said in faults(text)


def test_an_alias_bomb_is_refused_before_it_grows() -> None:
    levels = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 22)]
    assert "alias" in faults("\n".join(levels))


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_in_words(raw: bytes) -> None:
    try:
        source = parse_yaml(raw, "x.yaml")
    except PackError as error:
        assert str(error).startswith("x.yaml")
    else:
        assert source.data is None or isinstance(source.data, str | list | dict)
