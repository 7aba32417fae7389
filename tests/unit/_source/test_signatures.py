"""Binaries of no known format are refused; texts in any encoding, damaged ones too, are read."""

from __future__ import annotations

import random
import struct
import zlib
from typing import TYPE_CHECKING, Final

import pytest

from wireparse import NotTextError
from wireparse._source import signatures
from wireparse._source.text import Input, iter_text

if TYPE_CHECKING:
    from collections.abc import Callable

SEED: Final = 20_260_301


def _read(data: bytes, encoding: str | None = None) -> str:
    return "".join(iter_text(Input([data]), encoding))


def _is_read(data: bytes) -> bool:
    """Tell whether bytes are read as news, and nothing is said about it."""
    given = Input([data])
    try:
        text = "".join(iter_text(given))
    except NotTextError:
        return False
    return bool(text) and not given.notes.broken


# --- binaries ------------------------------------------------------------------------

HEADS: Final[dict[str, bytes]] = {
    "nothing": b"",
    "zip": b"PK\x03\x04",
    "a zip that is split": b"PK\x07\x08",
    "BMP": b"BM\x36\x10",
    "MP3": b"\xff\xfb\x90\x64",
    "PGM": b"P5\n64 64\n255\n",
    "RIFF": b"RIFF\x24\x10WAVEfmt ",
    "LZ4": b"\x04\x22\x4d\x18",
    "gzip": b"\x1f\x8b\x08",
    "bzip2": b"BZh91AY&SY",
    "xz": b"\xfd7zXZ\0",
    "PostScript": b"%!PS-Adobe-3.0\n%%Title: Ferry\n",
    "the mark of UTF-8": b"\xef\xbb\xbf",
    "the mark of UTF-16, low byte first": b"\xff\xfe",
    "the mark of UTF-16, high byte first": b"\xfe\xff",
    "the mark of UTF-32": b"\xff\xfe\0\0",
}


@pytest.mark.parametrize("without_zeros", [False, True], ids=["any byte", "no zero"])
@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("size", [500, 5_000])
def test_noise_is_no_news(head: str, size: int, without_zeros: bool) -> None:  # noqa: FBT001  a table
    """Of 400 random binaries none is read, whatever they begin with, with zeros or without."""
    drawn = random.Random(SEED)  # noqa: S311  no secret
    dropped = b"\0" if without_zeros else b""
    binaries = [HEADS[head] + drawn.randbytes(size).translate(None, dropped) for _ in range(400)]
    assert sum(map(_is_read, binaries)) == 0


def _pixels(drawn: random.Random) -> bytes:
    """Grey that changes little from one point to the next, and is never dark."""
    grey, points = 180, bytearray()
    for _ in range(3_000):
        grey = max(128, min(255, grey + drawn.randint(-3, 3)))
        points.append(grey)
    return bytes(points)


def _floats(drawn: random.Random) -> bytes:
    return struct.pack("<500f", *[drawn.gauss(0, 1) for _ in range(500)])


def _deflated(drawn: random.Random) -> bytes:
    return zlib.compress(" ".join([str(drawn.random()) for _ in range(300)]).encode())[2:]


def _high(drawn: random.Random) -> bytes:
    return bytes([drawn.randrange(0x80, 0x100) for _ in range(2_000)])


@pytest.mark.parametrize("kind", [_pixels, _floats, _deflated, _high])
def test_binaries_that_are_not_noise_are_no_news(kind: Callable[[random.Random], bytes]) -> None:
    """Points of a picture, numbers and compressed data without a header are refused too."""
    drawn = random.Random(SEED)  # noqa: S311  no secret
    assert sum(_is_read(kind(drawn)) for _ in range(100)) == 0


def test_a_binary_is_told_what_to_do() -> None:
    """The error says that an encoding could be given; with one, the bytes are read as it says."""
    noise = random.Random(SEED).randbytes(600).replace(b"\0", b"")  # noqa: S311  no secret
    with pytest.raises(NotTextError, match="if it is text, give its encoding"):
        _read(noise)
    assert _read(noise, "cp437") == noise.decode("cp437")


# --- texts ---------------------------------------------------------------------------

FRENCH: Final = "Le bac a été rouvert à Kelmouth après neuf années, et “l’été sera long”, dit-elle."
TURKISH: Final = "Vapur dokuz yıl sonra yeniden açıldı; şehirde hiç kimse ücret ödemedi, dedi."
CZECH: Final = "Přívoz byl po devíti letech znovu otevřen a nikdo neplatil, řekla převoznice."
RUSSIAN: Final = "Паром вновь открыт после девяти лет, и никто не платил, сказала паромщица."
GREEK: Final = "Το πορθμείο άνοιξε ξανά ύστερα από εννέα χρόνια, και κανείς δεν πλήρωσε."
HEBREW: Final = "המעבורת נפתחה שוב אחרי תשע שנים, ואיש לא שילם, אמרה."
ARABIC: Final = "أعيد فتح العبّارة بعد تسع سنوات، ولم يدفع أحد أجرة، قالت صاحبة المرسى."
THAI: Final = "เรือข้ามฟากเปิดอีกครั้งหลังเก้าปี และไม่มีใครจ่ายเงิน เธอกล่าว"
JAPANESE: Final = "渡し船は九年ぶりに再開され、だれも料金を払わなかったと船頭は話した。"
CHINESE: Final = "渡船停航九年后重新开航，船夫说没有人付钱。"
TAIWANESE: Final = "渡船停航九年後重新開航，船夫說沒有人付錢。"
KOREAN: Final = "나룻배가 아홉 해 만에 다시 열렸고 아무도 돈을 내지 않았다고 그녀는 말했다."
STRAIGHT: Final = str.maketrans("“”’", '""\'')

SINGLE: Final = [
    *((FRENCH, name) for name in ("utf-8", "cp1252", "mac-roman")),
    *((FRENCH.translate(STRAIGHT), name) for name in ("latin-1", "cp437", "cp850")),
    *((TURKISH, name) for name in ("utf-8", "cp1254", "iso-8859-9")),
    *((CZECH, name) for name in ("utf-8", "cp1250", "iso-8859-2", "cp852")),
    *((RUSSIAN, name) for name in ("utf-8", "koi8-r", "cp1251", "iso-8859-5", "cp866")),
    *((GREEK, name) for name in ("utf-8", "cp1253", "iso-8859-7")),
    *((HEBREW, name) for name in ("utf-8", "cp1255", "iso-8859-8")),
    *((ARABIC, name) for name in ("utf-8", "cp1256", "iso-8859-6")),
    *((THAI, name) for name in ("utf-8", "tis-620", "cp874")),
]
WIDE: Final = [
    *((JAPANESE, name) for name in ("utf-8", "shift-jis", "euc-jp", "iso2022-jp", "cp932")),
    *((CHINESE, name) for name in ("utf-8", "gbk", "gb2312", "gb18030", "hz")),
    *((TAIWANESE, name) for name in ("utf-8", "big5", "big5-hkscs", "cp950")),
    *((KOREAN, name) for name in ("utf-8", "euc-kr", "cp949", "johab")),
    *((ARABIC, name) for name in ("utf-16", "utf-16-le", "utf-32", "utf-32-be", "utf-7")),
]
LENGTHS: Final[dict[str, Callable[[str], str]]] = {
    "a word": lambda text: text.split()[0],
    "a line": lambda text: text,
    "a page": lambda text: (text + "\n\n") * 30,
    "a paragraph": lambda text: (text + " ") * 60,
}


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize(("text", "name"), SINGLE, ids=[name for _, name in SINGLE])
def test_texts_in_every_encoding_are_read(text: str, name: str, length: str) -> None:
    """No text is taken for a binary, of whatever length; with its encoding it is as it was."""
    text = LENGTHS[length](text)
    data = text.encode(name)
    assert _is_read(data)
    assert _read(data, name) == text


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize(("text", "name"), WIDE, ids=[name for _, name in WIDE])
def test_texts_of_several_bytes_a_character_are_read(text: str, name: str, length: str) -> None:
    """With the encoding given, texts in encodings of East Asia and in UTF-16 are as they were."""
    text = LENGTHS[length](text)
    assert _read(text.encode(name), name) == text


@pytest.mark.parametrize("share", [0, 0.01, 0.05, 0.1])
@pytest.mark.parametrize(("text", "name"), SINGLE, ids=[name for _, name in SINGLE])
def test_damaged_texts_are_read(text: str, name: str, share: float) -> None:
    """A few bytes, or one in ten, put by chance make no binary of a text, zeros left aside."""
    drawn = random.Random(SEED)  # noqa: S311  no secret
    for _ in range(8):
        for length in LENGTHS.values():
            data = bytearray(length(text).encode(name))
            for _ in range(max(2, int(share * len(data)))):
                data[drawn.randrange(len(data))] = drawn.randrange(1, 256)
            assert _is_read(bytes(data))


def test_control_characters_in_utf_8_are_read() -> None:
    """What is UTF-8 without zeros is text, whatever control characters it has."""
    text = "".join(f"{char}\b{char}" for char in "Ferry Returns – to River") + "\x01\x02\x03\x1b[0m"
    assert _read((text * 20).encode()) == text * 20


@pytest.mark.parametrize("name", ["utf-16", "utf-32"])
def test_a_damaged_text_with_a_mark_is_read(name: str) -> None:
    """UTF-16 and UTF-32 with their mark are read, in every script and with damage."""
    drawn = random.Random(SEED)  # noqa: S311  no secret
    for text in (FRENCH, RUSSIAN, ARABIC, JAPANESE, "a \U0001f6a2", "\u200f\u200e\u202b"):
        assert _read(text.encode(name)) == text
        data = bytearray((text * 9).encode(name))
        data[drawn.randrange(4, len(data))] ^= 0xFF
        assert _is_read(bytes(data))


@pytest.mark.parametrize(
    ("head", "want"),
    [
        (b"goat", ("utf-8", 0)),
        (b"\xef\xbb\xbfgoat", ("utf-8", 3)),
        (b"\xff\xfeg\0", ("utf-16-le", 2)),
        (b"\xfe\xff\0g", ("utf-16-be", 2)),
        (b"\xff\xfe\0\0g\0\0\0", ("utf-32-le", 4)),
        (b"\0\0\xfe\xff\0\0\0g", ("utf-32-be", 4)),
        (b"g\xff\xfe", ("utf-8", 0)),
        (b"", ("utf-8", 0)),
    ],
)
def test_a_mark_tells_the_encoding(head: bytes, want: tuple[str, int]) -> None:
    """And how many bytes it has; without one it is UTF-8."""
    assert signatures.utf_by_mark(head) == want


@pytest.mark.parametrize(
    ("offset", "signature", "what"), signatures._SIGNATURES, ids=lambda value: repr(value)[:24]
)
def test_each_format_is_refused_by_name(offset: int, signature: bytes, what: str) -> None:
    """At its place, and nowhere else."""
    with pytest.raises(NotTextError) as caught:
        signatures.refuse_what_is_no_text(b"a" * offset + signature)
    assert str(caught.value) == f"is not text but {what}"
    kept = bytes(byte for byte in signature if 32 <= byte < 127)
    signatures.refuse_what_is_no_text(b"The goat of " + kept + b" slept, they said in the evening.")


@pytest.mark.parametrize(
    ("head", "message"),
    [
        ("The goat slept.".encode("utf-16-le"), "UTF-16 without a byte-order mark"),
        ("The goat slept.".encode("utf-16-be"), "UTF-16 without a byte-order mark"),
        (bytes(16), "too many NULs"),
        (b"goat\0" * 9, "too many NULs"),
        (b"\x01\x02\x03\x04\xff\xfe\xfd\xfc" * 9, "too many NULs"),
        (b"\xe9" * 512, "too many NULs"),
    ],
)
def test_what_is_no_text_says_why(head: bytes, message: str) -> None:
    """Every other byte zero, zeros and controls, or half a thousand bytes without a space."""
    with pytest.raises(NotTextError, match=message):
        signatures.refuse_what_is_no_text(head)


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"a\x01b\x02c\x03 goat",
        b"\x1b[31mThe goat\x1b[0m slept" * 9,
        b"The goat slept.\0" + b" It slept on." * 9,
        b"\xe9" * 511,
        b"\xe9" * 511 + b" ",
        "渡船停航九年后重新开航".encode() * 30,
        b"a" * 600,
    ],
)
def test_damage_is_text(head: bytes) -> None:
    """A stray control or zero, colours of a terminal, and scripts without spaces in UTF-8."""
    signatures.refuse_what_is_no_text(head)


@pytest.mark.parametrize(
    ("text", "is_refused"),
    [("The goat slept.", False), ("a\x01\x02\x03 goat", False), ("a\x01\x02\x03\x04 goat", True)],
)
def test_behind_a_mark_characters_are_asked_for(text: str, is_refused: object) -> None:
    """More than a few that are none make it no text."""
    head = text.encode("utf-16-le")
    if is_refused:
        with pytest.raises(NotTextError, match="it has a byte-order mark of utf-16-le"):
            signatures.refuse_what_is_no_text(head, "utf-16-le")
    else:
        signatures.refuse_what_is_no_text(head, "utf-16-le")
