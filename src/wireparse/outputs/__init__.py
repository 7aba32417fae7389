"""Output formats, one module each, and the tables that some of them write."""

__all__: list[str] = []
