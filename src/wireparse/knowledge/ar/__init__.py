"""Ar."""

__all__: list[str] = []
