"""The error tree that the module draws is the one it has."""

import inspect
import pickle
import re

import pytest

from casefiles import errors
from casefiles.errors import BadRow, IndexUnavailable, MarkwatchError, TryLater
from casefiles.parts import Bilingual

DRAWN = re.compile(r"^(?P<depth>[ │├└─]*)(?P<name>[A-Z]\w+)  ", re.MULTILINE)


def drawn() -> list[tuple[str, str | None]]:
    """Each name in the docstring with the one it hangs from."""
    pairs: list[tuple[str, str | None]] = []
    above: dict[int, str] = {}
    for line in DRAWN.finditer(errors.__doc__ or ""):
        depth = len(line["depth"])
        above = {level: name for level, name in above.items() if level < depth}
        pairs.append((line["name"], above[max(above)] if above else None))
        above[depth] = line["name"]
    return pairs


def defined() -> list[tuple[str, str | None]]:
    classes = [each for _, each in inspect.getmembers(errors, inspect.isclass)]
    return [(each.__name__, None if each is MarkwatchError else each.__mro__[1].__name__) for each in classes]


def test_tree_in_the_docstring_is_the_real_one() -> None:
    assert sorted(drawn(), key=str) == sorted(defined(), key=str)


def test_every_error_is_one_of_ours() -> None:
    assert len(defined()) > 10
    assert all(issubclass(getattr(errors, name), MarkwatchError) for name, _ in defined())


@pytest.mark.parametrize(("field", "place"), [("price", "r.csv, row 3, field price"), (None, "r.csv, row 3")])
def test_bad_row_says_where_what_and_what_would_be_right(field: str | None, place: str) -> None:
    error = BadRow("r.csv", 3, field, "'1o' is no number", "digits with a point would be right")
    assert str(error) == f"{place}: '1o' is no number; digits with a point would be right"
    assert (error.file, error.row, error.field) == ("r.csv", 3, field)


def test_bad_row_comes_whole_out_of_another_process() -> None:
    error = BadRow("r.csv", 3, "price", "'1o' is no number", "digits with a point would be right")
    copy = pickle.loads(pickle.dumps(error))
    assert (copy.file, copy.row, copy.field, copy.wrong, copy.right, str(copy)) == (
        error.file, error.row, error.field, error.wrong, error.right, str(error),
    )  # fmt: skip


def test_try_later_may_say_how_long() -> None:
    assert (str(TryLater("451 busy", 30.0)), TryLater("451 busy", 30.0).wait, TryLater("451").wait) == ("451 busy", 30.0, None)


def test_a_line_in_both_languages_is_said_in_the_one_asked_for_also_after_a_journey() -> None:
    error = pickle.loads(pickle.dumps(IndexUnavailable(Bilingual(en="it is full", zh="已满"))))
    assert (str(error), error.said_in("en"), error.said_in("zh-CN")) == ("it is full", "it is full", "已满")
    assert IndexUnavailable("in English alone").said_in("zh") == "in English alone"
