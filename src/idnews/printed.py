"""Print a value as the call that makes it."""

from __future__ import annotations

from typing import Any, ClassVar


class Printed:
    """A value whose `repr` names its fields.

    It is what attrs writes for each class; to compile that thirty times takes a tenth of what importing the library does.
    """

    __slots__ = ()
    __attrs_attrs__: ClassVar[Any]

    def __repr__(self) -> str:
        """Print the value: its fields by name, those left out that are not to be shown."""
        shown = (f"{field.name}={getattr(self, field.name)!r}" for field in self.__attrs_attrs__ if field.repr)
        return f"{type(self).__qualname__}({', '.join(shown)})"
