"""Stands in the way of `regex`, so that `re` compiles all: put this folder on `PYTHONPATH`."""

msg = "No module named 'regex'"
raise ModuleNotFoundError(msg, name="regex")
