"""Writing what was parsed: one module a format."""

__all__: list[str] = []
