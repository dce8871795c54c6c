"""The ways a caller can misuse the library; content never raises."""

from __future__ import annotations

import copyreg


class IdnewsError(Exception):
    """Root of every error that idnews raises."""

    def __reduce__(self) -> tuple[object, ...]:
        """Let it come from another process as it was raised there: Python would make it once more, of its message alone."""
        return copyreg.__newobj__, (type(self), *self.args), self.__dict__  # type: ignore[attr-defined]  # typeshed leaves it out


class NaiveMoment(IdnewsError, ValueError):
    """A time without a zone was given where an instant is needed."""

    def __init__(self, name: str, value: object) -> None:
        super().__init__(f'{name} must be an aware datetime, got {value!r}: pass one with a zone, such as datetime.now(ZoneInfo("Asia/Jakarta")).')


class NotAZone(IdnewsError, TypeError):
    """Something that is no zone was given for one."""

    def __init__(self, value: object) -> None:
        super().__init__(f"zone must be a tzinfo, got {value!r:.80}: pass one, such as ZoneInfo('Asia/Jakarta').")


class NotAPage(IdnewsError, TypeError):
    """Something that is no text was given for a page."""

    def __init__(self, value: object) -> None:
        super().__init__(f"a page must be a str, or bytes of HTML for read_html, got {type(value).__name__} {value!r:.80}: pass the page itself.")


class NotText(IdnewsError, TypeError):
    """Something that is no string was given for a text."""

    def __init__(self, value: object) -> None:
        super().__init__(f"a text must be a str, got {type(value).__name__} {value!r:.80}: decode bytes first, and hand over one text at a time.")


class NotADate(IdnewsError, TypeError):
    """Something that does not say a date was to be resolved."""

    def __init__(self, value: object) -> None:
        super().__init__(f"what is resolved is what a date says, got {value!r:.80}: pass what parse_date returned, where that is not None.")


class NotAProof(IdnewsError, ValueError):
    """A proof file holds a line that cannot be read."""

    def __init__(self, number: int, line: str, advice: str) -> None:
        super().__init__(f"line {number} of the proof cannot be read: {line!r:.80}: {advice}")


class NotDescribed(IdnewsError, ValueError):
    """A file that should describe publishers describes none."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{name} describes no publisher: a Publisher must have a name at the top level of the file, such as WARTA_BUKIT = Publisher(…)."
        )


class NotFacts(IdnewsError, ValueError):
    """A file of facts, or a name in it, cannot be read."""

    def __init__(self, value: object, advice: str) -> None:
        super().__init__(f"{value!r:.80} tells no facts of a page: {advice}.")


class NoPage(IdnewsError, LookupError):
    """The page that a proof or a file of facts was made of is not there."""

    def __init__(self, name: str, advice: str) -> None:
        super().__init__(f"{name} cannot be checked: {advice}.")


class NotAPublisher(IdnewsError, ValueError):
    """A publisher was named that nobody described."""

    def __init__(
        self,
        value: object,
        advice: str = "pass a name or a domain such as 'kompas.com', a Publisher of your own, or idnews.UNKNOWN for the general path",
    ) -> None:
        super().__init__(f"no publisher is known by {value!r:.80}: {advice}.")


class NotAProfile(IdnewsError, ValueError):
    """A publisher was described in words that cannot be read."""

    def __init__(self, field: str, value: object, advice: str) -> None:
        super().__init__(f"{field} of a publisher cannot be {value!r:.80}: {advice}.")


class NotABatch(IdnewsError, TypeError):
    """Something that is no series of records, or no table of them, was given for a batch."""

    def __init__(
        self,
        value: object,
        needed: str = "an iterable of texts or mappings",
        advice: str = "put a single page into a list, or use read_text or read_html",
    ) -> None:
        super().__init__(f"a batch must be {needed}, got {type(value).__name__} {value!r:.80}: {advice}.")


class NotAChoice(IdnewsError, ValueError):
    """Something else was named than one of the few that there are."""

    def __init__(self, name: str, value: object, choices: tuple[object, ...]) -> None:
        super().__init__(f"{name} cannot be {value!r:.80}: pass one of {', '.join(map(repr, choices))}.")


class MissingExtra(IdnewsError, ImportError):
    """Something was to be read or written that needs a library which is not installed."""

    def __init__(self, what: str, package: str, extra: str) -> None:
        super().__init__(f"{what} needs the package {package!r}, which is not installed: install it with pip install 'idnews[{extra}]'.")


class NotAColumn(IdnewsError, ValueError):
    """A column of a table was to hold what it cannot hold."""

    def __init__(self, name: object, advice: str) -> None:
        super().__init__(f"column {name!r:.80} cannot be read: {advice}.")


class NotAnOutput(IdnewsError, ValueError):
    """A batch was to be written where or in what it cannot be."""

    def __init__(self, output: object, advice: str) -> None:
        super().__init__(f"{output!r:.80} cannot be written: {advice}.")


class Unfinished(IdnewsError, ValueError):
    """A batch was to begin where another one has not ended."""

    def __init__(self, output: object, left: tuple[str, ...]) -> None:
        super().__init__(
            f"an earlier run into {output!r} did not come to its end: go on with it (resume=True, or --resume on the command line), "
            f"or remove {' and '.join(left)} to begin again."
        )


class NotResumable(IdnewsError, ValueError):
    """A batch was to go on that is another one by now."""

    def __init__(self, output: object, left: tuple[str, ...], reason: str) -> None:
        super().__init__(f"the run into {output!r} cannot go on: {reason}. Remove {' and '.join(left)} to begin again.")


class BeingWritten(IdnewsError, RuntimeError):
    """A batch was to write what another process is writing."""

    def __init__(self, output: object) -> None:
        super().__init__(f"another process is writing {output!r}: wait until it is done, or end it and go on with what it has written.")


class DeadWorkers(IdnewsError, RuntimeError):
    """Processes that should read pages do nothing but die."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"the processes that read pages die, the last one at {name!r}: read with jobs=1, or, where a program reads with more, "
            'let it do so under `if __name__ == "__main__":`.'
        )


class NotPlainData(IdnewsError, ValueError):
    """Plain data do not tell the value that they should."""

    def __init__(self, value: object, advice: str) -> None:
        super().__init__(f"{value!r:.80} cannot be read: {advice}")


class NoProof(IdnewsError, ValueError):
    """An article that holds no page was asked for its page."""

    def __init__(self, value: object) -> None:
        super().__init__(f"{value!r:.80} holds no marked page: explain the article that a read_* function returned, not one from plain data.")


class NotOnePage(IdnewsError, ValueError):
    """An address was given for what is not one page."""

    def __init__(self, url: str, names: tuple[str, ...]) -> None:
        held = ", ".join(map(repr, names)) or "nothing"
        super().__init__(
            f"url={url!r:.80} is the address of one page, and cannot be that of {held:.80}: name a single page, or, of a table, "
            "the column of their addresses (url_column, or --url-column on the command line)."
        )


class NotOneStory(IdnewsError, ValueError):
    """Pages were to be joined that are not those of one story."""

    def __init__(self, value: object) -> None:
        super().__init__(f"pages of one story are needed, got {value!r:.200}: pass the articles of its pages, which share a headline.")


class MissingPages(IdnewsError, ValueError):
    """A page of a story that was to be joined is missing."""

    def __init__(self, missing: tuple[int, ...], total: int) -> None:
        self.missing = missing
        numbers = ", ".join(map(str, missing))
        super().__init__(f"of {total} pages these are missing: {numbers}: read them as well, or pass allow_missing=True.")


def check_text(text: object) -> None:
    """Raise `NotText` for what is no string."""
    if not isinstance(text, str):
        raise NotText(text)
