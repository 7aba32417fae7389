"""What test modules share: records as WET files have them."""

from __future__ import annotations

__all__ = ["record"]


def record(uri: str, text: str | bytes, date: str = "2026-03-03T10:15:00Z") -> bytes:
    """Write a conversion record of WARC."""
    data = text if isinstance(text, bytes) else text.encode()
    head = (
        "WARC/1.0\r\nWARC-Type: conversion\r\n"
        f"WARC-Target-URI: {uri}\r\nWARC-Date: {date}\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{abs(hash(uri)) % 10**12:012}>\r\n"
        f"Content-Type: text/plain\r\nContent-Length: {len(data)}\r\n\r\n"
    )
    return head.encode() + data + b"\r\n\r\n"
