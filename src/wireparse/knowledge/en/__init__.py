"""En."""

__all__: list[str] = []
