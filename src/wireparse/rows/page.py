"""What the structure of a page needs to know of a language."""

from __future__ import annotations

from typing import Final

from attrs import field, frozen
from attrs.validators import optional

from wireparse.rows.validators import are_months, one_of, words_field

__all__ = ["DATE_ORDERS", "Page"]


DATE_ORDERS: Final = ("dmy", "mdy")
"""Orders of day, month and year in numerals."""


@frozen(kw_only=True, cache_hash=True)
class Page:
    """What the structure of a page needs to know of a language: words, no grammar.

    Every list may be empty. Case does not count but where it is said.

    Attributes:
        common: Frequent short words, besides those of `Speech` and `Grammar`.
        letters: Letters and quotation marks beyond ASCII that its texts have ("ß", "„").
        months: Names and short forms, each with its number.
        weekdays: Names and short forms.
        date_order: In which order day and month are printed in numerals: `dmy` or `mdy`; None
            where both are in use, or where it is not known. Dates are never guessed: 11/10/2019
            is one only if the language of the article has an order, or every language of the
            knowledge the same.
        ordinals: Letters behind the number of a day ("st").
        day_of: Words between the number of a day and its month, or before the year ("of").
        before_noon: Words behind a clock of twelve hours in its first half ("a.m."); full stops
            may be missing.
        after_noon: The same in its second half ("p.m.").
        clock: Words before or behind a time of day that make a number one ("Uhr").
        hour_marks: Letters between the hour and the minutes ("h", as in 10h43).
        zones: Names of time zones behind a clock ("GMT", "local time").
        time_units: Letters and words behind a number that make it a span of time ("hours").
        ones: Words for the number one before such a word ("an hour").
        ago: Words before or behind a span of time that has passed ("ago").
        reading: Words beside the time that reading takes ("read").
        date_joiners: Words between a place and a date ("on").
        byline: Words before the author's name ("By").
        byline_labels: Words before a colon and the author's name ("Text").
        story_kinds: Words before "by" that say what somebody wrote ("Analysis").
        joiners: Words between two names ("and").
        author_joiners: Those between two authors that join other things elsewhere ("und").
        by: Words between a label and a name ("by").
        located_in: Words before the city somebody reports from ("in").
        name_particles: Words in small letters inside the name of a person ("van").
        name_suffixes: Letters behind a name and a comma, without full stops ("Jr").
        not_persons: Words of bodies and outlets, which no name of a person has ("media").
        published: Words before the time of publication.
        updated: Words before the time of an update.
        moment: Other words next to a date or time of day ("at", "today").
        photo: Words before or in a picture credit ("Photo by").
        given_by: Those of them that name who gave a picture, and not who made it ("Courtesy of").
        file: Words that say that a picture is from the archive.
        handout: Words that say that it was handed out.
        pool: Words that say that it is a pool picture.
        after_credit: Words of the page behind a credit ("Purchase Licensing Rights").
        desk_words: Words of the picture desk before or behind a caption or credit, which are no
            part of either ("TPX IMAGES OF THE DAY", "NO RESALES").
        via: Words between an agency and who passed its picture on.
        for_outlet: Words between a photographer and the paper that printed him ("for").
        owner_particles: Words in small letters inside the name of a picture's owner ("of").
        counter_openers: Words before the number of a picture ("Item").
        counter_joiners: Words between it and how many there are ("of").
        caption_openers: Words that open a caption ("FILE PHOTO:"); capitals count.
        places_in: Words before the place of a picture ("in").
        places_inside: Those of them that mean no place nearby.
        places_in_the: Those of `places_in` that hold an article too ("im"): a region, a country or
            a noun follows.
        places_of: Words before a place that a noun holds ("the port of").
        place_followers: Words behind a place ("after"); behind a person that a comma parts
            from it stands a verb.
        place_joiners: Words between two places of a dateline ("and").
        place_openers: Short forms that open a place's name ("St."); capitals count.
        place_connectors: Small words inside a place's name ("de").
        place_abbreviations: Short forms that end a place's name ("Ore.").
        countries: Countries and states that stand behind a city and a comma ("Norway").
        place_nouns: What a place can be ("village"); before such a word as "of".
        place_parts: Small words that open a place's name ("northern").
        place_heads: In a script without capitals, words that open a name of two ("خان يونس").
        sides: Words that say where in a picture somebody stands ("left").
        regions: Capitalised nouns that end a name with an article ("the Gaza Strip").
        place_prefixes: Letters that are written together with the place and mean "in".
        not_places: Capitalised words that follow such a word and name no place of a picture
            (buildings, bodies, seasons).
        less: Words that a page puts behind a caption that it can fold.
        more: Words that it puts behind one that it has folded, after three dots.
        not_datelines: Words in capitals before a colon or dash that name no place.
        openers: Words that sentences begin with, and labels do not ("The", "They").
        verbs: Short finite verbs, which sentences have and labels have not.
        small: Words that a headline in title case leaves small; function words.
        author_words: Words in a line below an author's name that says what he is.
        author_ranks: Such words that others have as well ("director").
        author_fields: Words before them ("political").
        staff: Words for those who sign without a name ("agencies").
        city_openers: Words that open a city's name of two words ("New").
        reporting: Words of a signoff about those whose story it is ("Reporting by").
        first_person: Words of those who answer in an interview ("I", "my").
        addressing: Words by which a page speaks of its reader and of itself ("you", "our").
        owning: Those of them that own something ("your").
        orders: Words that open what it asks of him ("subscribe", "please").
        offers: What only a page offers ("newsletter", "inbox").
        wares: What it offers too, and stories are about as well ("alert", "link").
    """

    common: tuple[str, ...] = words_field()
    letters: tuple[str, ...] = words_field()
    months: tuple[tuple[str, int], ...] = field(default=(), validator=are_months)
    weekdays: tuple[str, ...] = words_field()
    date_order: str | None = field(default=None, validator=optional(one_of(DATE_ORDERS)))
    ordinals: tuple[str, ...] = words_field()
    day_of: tuple[str, ...] = words_field()
    before_noon: tuple[str, ...] = words_field()
    after_noon: tuple[str, ...] = words_field()
    clock: tuple[str, ...] = words_field()
    hour_marks: tuple[str, ...] = words_field()
    zones: tuple[str, ...] = words_field()
    time_units: tuple[str, ...] = words_field()
    ones: tuple[str, ...] = words_field()
    ago: tuple[str, ...] = words_field()
    reading: tuple[str, ...] = words_field()
    date_joiners: tuple[str, ...] = words_field()
    byline: tuple[str, ...] = words_field()
    byline_labels: tuple[str, ...] = words_field()
    story_kinds: tuple[str, ...] = words_field()
    joiners: tuple[str, ...] = words_field()
    author_joiners: tuple[str, ...] = words_field()
    by: tuple[str, ...] = words_field()
    located_in: tuple[str, ...] = words_field()
    name_particles: tuple[str, ...] = words_field()
    name_suffixes: tuple[str, ...] = words_field()
    not_persons: tuple[str, ...] = words_field()
    published: tuple[str, ...] = words_field()
    updated: tuple[str, ...] = words_field()
    moment: tuple[str, ...] = words_field()
    photo: tuple[str, ...] = words_field()
    given_by: tuple[str, ...] = words_field()
    file: tuple[str, ...] = words_field()
    handout: tuple[str, ...] = words_field()
    pool: tuple[str, ...] = words_field()
    after_credit: tuple[str, ...] = words_field()
    desk_words: tuple[str, ...] = words_field()
    via: tuple[str, ...] = words_field()
    for_outlet: tuple[str, ...] = words_field()
    owner_particles: tuple[str, ...] = words_field()
    counter_openers: tuple[str, ...] = words_field()
    counter_joiners: tuple[str, ...] = words_field()
    caption_openers: tuple[str, ...] = words_field()
    places_in: tuple[str, ...] = words_field()
    places_inside: tuple[str, ...] = words_field()
    places_in_the: tuple[str, ...] = words_field()
    places_of: tuple[str, ...] = words_field()
    place_followers: tuple[str, ...] = words_field()
    place_joiners: tuple[str, ...] = words_field()
    place_openers: tuple[str, ...] = words_field()
    place_connectors: tuple[str, ...] = words_field()
    place_abbreviations: tuple[str, ...] = words_field()
    countries: tuple[str, ...] = words_field()
    place_nouns: tuple[str, ...] = words_field()
    place_parts: tuple[str, ...] = words_field()
    place_heads: tuple[str, ...] = words_field()
    sides: tuple[str, ...] = words_field()
    regions: tuple[str, ...] = words_field()
    place_prefixes: tuple[str, ...] = words_field()
    not_places: tuple[str, ...] = words_field()
    less: tuple[str, ...] = words_field()
    more: tuple[str, ...] = words_field()
    not_datelines: tuple[str, ...] = words_field()
    openers: tuple[str, ...] = words_field()
    verbs: tuple[str, ...] = words_field()
    small: tuple[str, ...] = words_field()
    author_words: tuple[str, ...] = words_field()
    author_ranks: tuple[str, ...] = words_field()
    author_fields: tuple[str, ...] = words_field()
    staff: tuple[str, ...] = words_field()
    city_openers: tuple[str, ...] = words_field()
    reporting: tuple[str, ...] = words_field()
    first_person: tuple[str, ...] = words_field()
    addressing: tuple[str, ...] = words_field()
    owning: tuple[str, ...] = words_field()
    orders: tuple[str, ...] = words_field()
    offers: tuple[str, ...] = words_field()
    wares: tuple[str, ...] = words_field()
