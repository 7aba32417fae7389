"""Language."""

from __future__ import annotations

from attrs import field, frozen

from wireparse.rows.validators import are_months, are_words, is_text, seen_field

__all__ = ["Language", "Speech"]


def _words() -> tuple[str, ...]:
    return field(default=(), validator=are_words)


@frozen(kw_only=True)
class Language:
    """What the structure of a page needs to know of a language: words, no grammar.

    Every list may be empty. Case does not count but where it is said.

    Attributes:
        code: ISO 639-1.
        common: Frequent short words that no other language of the knowledge has.
        months: Names and short forms, each with its number.
        weekdays: Names and short forms.
        byline: Words before the author's name ("By").
        joiners: Words between two names ("and").
        published: Words before the moment of publication.
        updated: Words before the moment of an update.
        moment: Words that stand beside a clock ("ago").
        photo: Words before or in a picture credit ("Photo by").
        file: Words that say that a picture is from the archive.
        handout: Words that say that it was handed out.
        pool: Words that say that it is a pool picture.
        after_credit: Words of the page behind a credit ("Purchase Licensing Rights").
        via: Words between an agency and who passed its picture on.
        caption_openers: Words that open a caption ("FILE PHOTO:"); capitals count.
        caption_phrases: Words that are said in captions ("in this handout picture").
        places_in: Words before the place of a picture ("in").
        places_of: Words before a place that a noun holds ("the port of").
        place_connectors: Small words inside a place's name ("de").
        place_abbreviations: Short forms that end a place's name ("Ore.").
        place_nouns: What a place can be ("village"); before such a word as "of".
        place_parts: Small words that open a place's name ("northern").
        place_heads: In a script without capitals, words that open a name of two ("خان يونس").
        regions: Capitalised nouns that end a name with an article ("the Gaza Strip").
        place_prefixes: Letters that are written together with the place and mean "in".
        not_places: Capitalised words that follow such a word and name no place of a picture
            (buildings, bodies, seasons).
        less: Words that a page puts behind a caption that it can fold.
        not_datelines: Words in capitals before a colon or dash that name no place.
        openers: Words that sentences begin with, and labels do not ("The", "They").
        verbs: Short finite verbs, which sentences have and labels have not.
        small: Words that a headline in title case leaves small; function words.
        author_words: Words in a line below an author's name that says what he is.
        first_person: Words of those who answer in an interview ("I", "my").
        seen: Where.
    """

    code: str = field(validator=is_text)
    common: tuple[str, ...] = _words()
    months: tuple[tuple[str, int], ...] = field(default=(), validator=are_months)
    weekdays: tuple[str, ...] = _words()
    byline: tuple[str, ...] = _words()
    joiners: tuple[str, ...] = _words()
    published: tuple[str, ...] = _words()
    updated: tuple[str, ...] = _words()
    moment: tuple[str, ...] = _words()
    photo: tuple[str, ...] = _words()
    file: tuple[str, ...] = _words()
    handout: tuple[str, ...] = _words()
    pool: tuple[str, ...] = _words()
    after_credit: tuple[str, ...] = _words()
    via: tuple[str, ...] = _words()
    caption_openers: tuple[str, ...] = _words()
    caption_phrases: tuple[str, ...] = _words()
    places_in: tuple[str, ...] = _words()
    places_of: tuple[str, ...] = _words()
    place_connectors: tuple[str, ...] = _words()
    place_abbreviations: tuple[str, ...] = _words()
    place_nouns: tuple[str, ...] = _words()
    place_parts: tuple[str, ...] = _words()
    place_heads: tuple[str, ...] = _words()
    regions: tuple[str, ...] = _words()
    place_prefixes: tuple[str, ...] = _words()
    not_places: tuple[str, ...] = _words()
    less: tuple[str, ...] = _words()
    not_datelines: tuple[str, ...] = _words()
    openers: tuple[str, ...] = _words()
    verbs: tuple[str, ...] = _words()
    small: tuple[str, ...] = _words()
    author_words: tuple[str, ...] = _words()
    first_person: tuple[str, ...] = _words()
    seen: str = seen_field()


@frozen(kw_only=True, cache_hash=True)
class Speech:
    """What telling a quotation's speaker needs to know of a language.

    Verbs are given by their base form; regular forms are made by English rules, others
    are in `irregular`. A language without base forms lists the forms themselves. Small
    letters, but for `titles` and `abbreviations`.

    Attributes:
        code: ISO 639-1.
        report: Verbs of saying proper.
        write: Verbs of saying in writing.
        cry: Verbs for the voice something is said with.
        label: Verbs that give a description ("called it a …").
        title: Verbs that give a name to a thing; nobody is cited with it.
        think: Verbs of thinking and perceiving.
        act: Other verbs that can introduce words.
        irregular: Base form and its irregular forms, separated by spaces.
        doubling: Base forms that double their last letter.
        people: Nouns for people, as the last word of a description.
        bodies: Nouns for bodies of people.
        writings: Nouns for texts and recordings.
        pronouns: That can be the subject.
        objects: Pronouns that cannot.
        relatives: Relative pronouns.
        determiners: That open a description.
        standalone: Determiners that can stand for a speaker alone.
        prepositions: Small words before a noun.
        auxiliaries: Verbs that support another.
        adverbs: That stand between subject and verb.
        subordinators: That open a clause.
        conjunctions: That join equals.
        contrast: That join opposites.
        joiners: Small words inside a name.
        titles: Before a name, not part of it.
        styles: Titles that go with a single name: "Pope Francis", "King Charles".
        abbreviations: Whose full stop ends no sentence.
        calendar: Capitalised words for days and months.
        masculine: Pronouns, titles and given names of men.
        feminine: Pronouns, titles and given names of women.
        given: Given names of either.
        plural: Pronouns for several.
        companies: What closes the full name of a company: "Inc", "AG".
        offices: Who stands at the head of a field, which is named behind: "mayor of Kelmouth".
        epithets: Nouns for somebody who was named before: "the striker".
        origins: Peoples and parties, which do the same: "the Serbian", "the Democrat".
        shortened: Titles as they are printed short, and in full: "capt captain".
        initials: Offices by their initials, and in full: "ceo chief executive".
        addressing: Verbs with the listener behind them, never the speaker: "told Reuters".
        participles: Forms of verbs whose subject is that of the verb before: "adding".
        listeners: Words that name a listener, with what is glued before them.
        media: Words in the names of those who pass on what others said: "news", "daily".
        clitics: Letters glued before a verb.
        relaying: Verbs of passing on, each with the word before who said it: "نقل عن".
        definite: Letters glued before a noun, and before the adjectives that belong to it.
        seen: Where.
    """

    code: str = field(validator=is_text)
    report: tuple[str, ...] = _words()
    write: tuple[str, ...] = _words()
    cry: tuple[str, ...] = _words()
    label: tuple[str, ...] = _words()
    title: tuple[str, ...] = _words()
    think: tuple[str, ...] = _words()
    act: tuple[str, ...] = _words()
    irregular: tuple[str, ...] = _words()
    doubling: tuple[str, ...] = _words()
    people: tuple[str, ...] = _words()
    bodies: tuple[str, ...] = _words()
    writings: tuple[str, ...] = _words()
    pronouns: tuple[str, ...] = _words()
    objects: tuple[str, ...] = _words()
    relatives: tuple[str, ...] = _words()
    determiners: tuple[str, ...] = _words()
    standalone: tuple[str, ...] = _words()
    prepositions: tuple[str, ...] = _words()
    auxiliaries: tuple[str, ...] = _words()
    adverbs: tuple[str, ...] = _words()
    subordinators: tuple[str, ...] = _words()
    conjunctions: tuple[str, ...] = _words()
    contrast: tuple[str, ...] = _words()
    joiners: tuple[str, ...] = _words()
    titles: tuple[str, ...] = _words()
    styles: tuple[str, ...] = _words()
    abbreviations: tuple[str, ...] = _words()
    calendar: tuple[str, ...] = _words()
    masculine: tuple[str, ...] = _words()
    feminine: tuple[str, ...] = _words()
    given: tuple[str, ...] = _words()
    plural: tuple[str, ...] = _words()
    companies: tuple[str, ...] = _words()
    offices: tuple[str, ...] = _words()
    epithets: tuple[str, ...] = _words()
    origins: tuple[str, ...] = _words()
    shortened: tuple[str, ...] = _words()
    initials: tuple[str, ...] = _words()
    addressing: tuple[str, ...] = _words()
    participles: tuple[str, ...] = _words()
    listeners: tuple[str, ...] = _words()
    media: tuple[str, ...] = _words()
    clitics: tuple[str, ...] = _words()
    relaying: tuple[str, ...] = _words()
    definite: tuple[str, ...] = _words()
    seen: str = seen_field()
