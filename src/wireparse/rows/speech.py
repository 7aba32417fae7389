"""The words around quotations in a language."""

from __future__ import annotations

from attrs import field, frozen

from wireparse.rows.validators import are_pairs, words_field

__all__ = ["Speech"]


@frozen(kw_only=True, cache_hash=True)
class Speech:
    """What telling a quotation's speaker needs to know of a language.

    Verbs are given by their base form; regular forms are made by English rules, others
    are in `irregular`. A language without base forms lists the forms themselves. Small
    letters, but for `titles` and `abbreviations`.

    Attributes:
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
        name_articles: An article that is glued to a name and left out when it is told again
            ("al" of al-Masri), also before letters that change its own ("ash").
        generations: Words behind a family name ("Jr").
        honours: Letters behind a name, no part of it ("KC").
        also_names: Small words that are something else with a capital inside a sentence.
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
        resumptives: Words between a verb and its subject that point back ("in it").
        name_openers: Words that open a name of two, the second with an article.
        participles: Forms of verbs whose subject is that of the verb before: "adding".
        citing: Verbs whose object is the speaker: "the agency cited the mayor as saying".
        asides: Forms of them that stand between commas: "the agency, citing the mayor, said".
        naming: What leads to a name in marks, which nobody says: "known as", "goes by".
        listeners: Words that name a listener, with what is glued before them.
        media: Words in the names of those who pass on what others said: "news", "daily".
        clitics: Letters glued before a verb.
        relaying: Verbs of passing on, each with the word before who said it: "نقل عن".
        crediting: Small words that do the work of a verb of saying: "laut", "selon".
        hearsay: Verb forms that tell reported speech: "sei".
        definite: Letters glued before a noun, and before the adjectives that belong to it.
    """

    report: tuple[str, ...] = words_field()
    write: tuple[str, ...] = words_field()
    cry: tuple[str, ...] = words_field()
    label: tuple[str, ...] = words_field()
    title: tuple[str, ...] = words_field()
    think: tuple[str, ...] = words_field()
    act: tuple[str, ...] = words_field()
    irregular: tuple[str, ...] = words_field()
    doubling: tuple[str, ...] = words_field()
    people: tuple[str, ...] = words_field()
    bodies: tuple[str, ...] = words_field()
    writings: tuple[str, ...] = words_field()
    pronouns: tuple[str, ...] = words_field()
    objects: tuple[str, ...] = words_field()
    relatives: tuple[str, ...] = words_field()
    determiners: tuple[str, ...] = words_field()
    standalone: tuple[str, ...] = words_field()
    prepositions: tuple[str, ...] = words_field()
    auxiliaries: tuple[str, ...] = words_field()
    adverbs: tuple[str, ...] = words_field()
    subordinators: tuple[str, ...] = words_field()
    conjunctions: tuple[str, ...] = words_field()
    contrast: tuple[str, ...] = words_field()
    joiners: tuple[str, ...] = words_field()
    name_articles: tuple[str, ...] = words_field()
    generations: tuple[str, ...] = words_field()
    honours: tuple[str, ...] = words_field()
    also_names: tuple[str, ...] = words_field()
    titles: tuple[str, ...] = words_field()
    styles: tuple[str, ...] = words_field()
    abbreviations: tuple[str, ...] = words_field()
    calendar: tuple[str, ...] = words_field()
    masculine: tuple[str, ...] = words_field()
    feminine: tuple[str, ...] = words_field()
    given: tuple[str, ...] = words_field()
    plural: tuple[str, ...] = words_field()
    companies: tuple[str, ...] = words_field()
    offices: tuple[str, ...] = words_field()
    epithets: tuple[str, ...] = words_field()
    origins: tuple[str, ...] = words_field()
    shortened: tuple[str, ...] = field(default=(), validator=are_pairs)
    initials: tuple[str, ...] = field(default=(), validator=are_pairs)
    addressing: tuple[str, ...] = words_field()
    resumptives: tuple[str, ...] = words_field()
    name_openers: tuple[str, ...] = words_field()
    participles: tuple[str, ...] = words_field()
    citing: tuple[str, ...] = words_field()
    asides: tuple[str, ...] = words_field()
    naming: tuple[str, ...] = words_field()
    listeners: tuple[str, ...] = words_field()
    media: tuple[str, ...] = words_field()
    clitics: tuple[str, ...] = words_field()
    relaying: tuple[str, ...] = field(default=(), validator=are_pairs)
    crediting: tuple[str, ...] = words_field()
    hearsay: tuple[str, ...] = words_field()
    definite: tuple[str, ...] = words_field()
