"""What is found out of an object once and kept with it."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class once(Generic[T]):  # noqa: N801  (a decorator, as property is)
    """As ``functools.cached_property``, without the lock that it takes before Python 3.12 and that costs more than most of what
    is kept: names and texts are made by the hundred thousand, each in one thread.
    """

    def __init__(self, find: Callable[[Any], T]) -> None:
        self._find, self.__doc__ = find, find.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, of: None, owner: type) -> "once[T]": ...
    @overload
    def __get__(self, of: object, owner: type) -> T: ...
    def __get__(self, of: object | None, owner: type) -> "once[T] | T":
        if of is None:
            return self
        found = of.__dict__[self._name] = self._find(of)
        return found
