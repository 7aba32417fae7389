"""The checks, as `python -m wireparse.testing FILE...`."""

from wireparse.testing._command import main

__all__ = ["main"]

if __name__ == "__main__":
    main()
