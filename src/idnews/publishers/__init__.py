"""Tell whose page an address or an outlet names; the publishers that are known stand in the registry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from idnews.errors import NotAPublisher
from idnews.fold import fold
from idnews.publishers.profile import UNKNOWN, Publisher

if TYPE_CHECKING:
    from idnews.publishers.registry import PUBLISHERS

__all__ = ["PUBLISHERS", "UNKNOWN", "Publisher", "by_domain", "publisher_called", "publisher_named", "publisher_of"]

_NOBODY: Final = "unknown"


def __getattr__(name: str) -> Any:  # noqa: ANN401 - Python asks for this
    """Return `PUBLISHERS`: the profiles are imported when the first page asks for one."""
    if name == "PUBLISHERS":
        from idnews.publishers.registry import PUBLISHERS  # noqa: PLC0415 - see above

        return PUBLISHERS
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)


def publisher_of(url: str, among: Mapping[str, Publisher] | None = None) -> Publisher | None:
    """Return the publisher whose page `url` is, by the end of its host; `None` where nobody known publishes there.

    `among` gives publishers by their domains, where it is not asked of those that are known.

    >>> publisher_of("https://regional.kompas.com/read/contoh").name
    'Kompas.com'
    >>> publisher_of("https://kabar-contoh.example/berita")
    """
    try:
        host = urlsplit(url.strip() if "//" in url else f"//{url.strip()}").hostname
    except ValueError:
        # An address such as "http://[" is not one; content never raises.
        return None
    if among is None:
        from idnews.publishers.registry import BY_DOMAIN  # noqa: PLC0415 - see __getattr__

        among = BY_DOMAIN
    parts = (host or "").rstrip(".").split(".")[-8:]
    for first in range(len(parts)):
        if publisher := among.get(".".join(parts[first:])):
            return publisher
    return None


def publisher_called(name: str, described: Sequence[Publisher] = (), advice: str | None = None) -> Publisher:
    """Return the publisher that somebody means by a name in any case or by a domain; "unknown" is `UNKNOWN`.

    Those that are `described` are asked before those that are known. Raises `NotAPublisher` where there is none, with the advice of whoever asks.

    >>> publisher_called("kompas.com") == publisher_called("KOMPAS.COM"), publisher_called("Unknown") == UNKNOWN
    (True, True)
    """
    from idnews.publishers.registry import BY_NAME  # noqa: PLC0415 - see __getattr__

    wanted, own = name.strip().casefold(), by_domain(described)
    if wanted == _NOBODY:
        return UNKNOWN
    address = f"https://{wanted}/"
    called = {publisher.name.casefold(): publisher for publisher in reversed(described)}.get(wanted) or publisher_of(address, own)
    if publisher := called or BY_NAME.get(wanted) or publisher_of(address):
        return publisher
    raise NotAPublisher(name) if advice is None else NotAPublisher(name, advice)


def by_domain(publishers: Sequence[Publisher]) -> dict[str, Publisher]:
    """Return publishers by their domains; of two with the same, the first has it."""
    return {domain: publisher for publisher in reversed(publishers) for domain in publisher.domains}


def publisher_named(outlet: str) -> Publisher | None:
    """Return the publisher whose datelines print an outlet's name; `None` where nobody we know does.

    >>> publisher_named("CNN Indonesia").domains, publisher_named("iNews.id").name
    (('cnnindonesia.com',), 'iNews')
    """
    from idnews.publishers.registry import BY_OUTLET  # noqa: PLC0415 - see __getattr__

    folded = fold(outlet).strip()
    return BY_OUTLET.get(folded) or (publisher_of(f"https://{folded}/") if "." in folded else None)
