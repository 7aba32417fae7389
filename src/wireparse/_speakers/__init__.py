"""Paragraphs and quotations in; quotations with speaker, cue and confidence out.

Fixed forms are answered by a sieve, all others scored by a log-linear model; languages without
weights are read by signs that know no language, or by patterns of their surface.
"""

from wireparse._speakers.attribution import find_speakers
from wireparse._speakers.weighed import read_signs
from wireparse._speakers.weights import read_weights

__all__ = ["find_speakers", "read_signs", "read_weights"]
