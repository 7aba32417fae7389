"""English, as far as the structure of a page needs it."""

from __future__ import annotations

from typing import Final

from wireparse.rows import Language, SignoffOpener

__all__ = ["ENGLISH", "SIGNOFFS"]

ENGLISH: Final = Language(
    code="en",
    common=(
        "the", "of", "and", "to", "in", "that", "said", "for", "with", "was", "from",
        "have", "has", "his", "their", "were", "would", "which", "by", "as", "at",
    ),
    months=(
        ("January", 1), ("February", 2), ("March", 3), ("April", 4), ("May", 5), ("June", 6),
        ("July", 7), ("August", 8), ("September", 9), ("October", 10), ("November", 11),
        ("December", 12), ("Jan", 1), ("Feb", 2), ("Mar", 3), ("Apr", 4), ("Jun", 6),
        ("Jul", 7), ("Aug", 8), ("Sept", 9), ("Sep", 9), ("Oct", 10), ("Nov", 11), ("Dec", 12),
    ),
    weekdays=(
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
        "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun",
    ),
    byline=("By", "Written by", "Story by", "Report by"),
    joiners=("and", "&", "with"),
    published=("Published", "Published on", "Published at", "Posted", "Posted on",
               "First published", "Issued on", "Date", "Publish date"),
    updated=("Updated", "Updated on", "Last updated", "Last updated at", "Last updated on",
             "Last update", "Modified", "Last modified"),
    moment=("at", "on", "of", "am", "pm", "a.m", "p.m", "ist", "local", "time", "ago", "about",
            "hours", "hour", "hrs", "minutes", "minute", "mins", "min", "seconds", "sec", "days",
            "day", "weeks", "week", "just", "now", "hr", "noon", "midnight", "edition"),
    photo=(
        "Photo by", "Photos by", "Photo", "Photos", "Photograph by", "Photograph", "Picture by",
        "Picture", "Pictures by", "Image", "Image by", "Image credit", "Photo credit", "Credit",
        "Courtesy of", "Courtesy", "Illustration by", "Illustration", "Graphic by", "Screenshot",
        "Photographer", "Video by", "Photo courtesy of", "Image courtesy of",
    ),
    file=("file photo", "file", "file image", "file picture", "archive", "archive photo",
          "archives", "undated file photo", "library picture"),
    handout=("handout", "hand out", "handout photo", "handout picture", "handout image"),
    pool=("pool", "pool photo", "pool picture"),
    via=("via", "through", "supplied by", "provided by"),
    caption_openers=("FILE PHOTO", "FILE PHOTO:", "FILE -", "FILE –", "FILE —", "FILE:",
                     "File photo:", "File -", "FILE PICTURE:", "HANDOUT -", "Pictured:",
                     "PHOTO:", "Photo:"),
    caption_phrases=(
        "in this picture", "in this photo", "in this photograph", "in this image",
        "in this handout", "in this undated", "in this illustration", "in this file",
        "in this screen grab", "in this screengrab", "in this still image", "in a still image",
        "in a screen grab", "in this aerial", "in this combination", "in this frame grab",
        "this photo shows", "this picture shows", "this image shows", "this photograph shows",
        "this handout photo", "this handout picture", "this undated", "file photo",
        "picture taken", "photo taken", "image taken", "a view of", "a general view",
        "an aerial view", "a satellite image", "is seen", "are seen", "is pictured",
        "are pictured", "poses for", "pose for", "poses with", "pose with", "posed for",
        "looks on", "look on", "(left)", "(right)", "(L)", "(R)", "(C)", ", left,", ", right,",
        ", center,", ", centre,", "(background)", "(2nd ",
    ),
    places_in=("in", "at", "near", "outside", "off", "over", "inside"),
    places_of=("of",),
    place_connectors=("de", "del", "da", "do", "du", "la", "le", "el", "al", "bin", "es", "upon",
                      "sur", "am", "an", "der", "ad", "as", "ash", "es", "ez", "los", "las"),
    place_nouns=(
        "village", "city", "town", "port", "suburb", "suburbs", "outskirts", "region", "province",
        "district", "island", "islands", "capital", "highlands", "mountains", "hills", "coast",
        "shore", "shores", "neighborhood", "neighbourhood", "county", "state", "area", "border",
        "valley", "hamlet", "harbor", "harbour", "bay", "quay", "lake", "forest", "oasis",
        "beach", "cliffs", "shoreline", "waterfront", "riverbank", "isle", "reef", "gulf", "strait",
        "canal", "pass", "mouth", "corniche", "harbors", "quarter", "parish", "canton", "ridge",
        "canyon", "cape", "delta", "plain", "plains", "ruins", "old town", "slopes", "foothills",
        "market town", "fishing village", "marshes", "marsh", "hamlet", "municipality", "governorate", "prefecture", "resort",
        "settlement", "enclave", "peninsula", "banks", "streets", "south", "north", "east",
        "west", "center", "centre", "township", "commune", "camp", "wilderness", "desert",
    ),
    place_parts=(
        "northern", "southern", "eastern", "western", "central", "north", "south", "east", "west",
        "northeast", "northwest", "southeast", "southwest", "northeastern", "northwestern",
        "southeastern", "southwestern", "north-east", "north-west", "south-east", "south-west",
        "upper", "lower",
    ),
    regions=(
        "Strip", "Bank", "Sea", "Valley", "Mountains", "Islands", "Island", "States", "Kingdom",
        "Emirates", "Republic", "City", "County", "Region", "Province", "Desert", "Gulf", "River",
        "Delta", "Peninsula", "Heights", "East", "West", "North", "South", "Hague", "Bronx",
        "Netherlands", "Philippines", "Bahamas", "Maldives", "Canal", "Strait", "Ocean", "Alps",
        "Coast", "Territory", "Territories", "Highlands", "Basin", "Mediterranean", "Atlantic",
        "Bay", "Cape", "Isle", "Lake", "Mount", "Pacific", "Arctic", "Balkans", "Caucasus", "Sahel", "Sahara", "Vatican", "Kremlin",
    ),
    not_places=(
        "University", "College", "School", "Academy", "Institute", "Stadium", "Arena", "Court",
        "Hall", "Palace", "House", "Hospital", "Hotel", "Center", "Centre", "Museum", "Theater",
        "Theatre", "Church", "Mosque", "Cathedral", "Temple", "Airport", "Station", "Bridge",
        "Square", "Street", "Avenue", "Road", "Park", "Garden", "Gardens", "Office", "Ministry",
        "Parliament", "Congress", "Senate", "Assembly", "Council", "Committee", "Commission",
        "Agency", "Service", "Services", "Department", "Bank", "Company", "Club", "Cup", "League",
        "Championship", "Championships", "Open", "Olympics", "Games", "Festival", "Summit",
        "Conference", "Forum", "Building", "Tower", "Base", "Force", "Army", "Navy", "Guard",
        "Police", "Union", "Organization", "Association", "Headquarters", "Headquarters,", "Pool",
        "Gallery", "Library", "Studio", "Studios", "Market", "Mall", "Plaza", "Complex", "Course",
        "Raceway", "Circuit", "Field", "Grounds", "Ground", "Winter", "Summer", "Spring",
        "Autumn", "Fall", "Christmas", "Easter", "Ramadan", "Eid", "Day", "Week", "Year",
        "Month", "Season", "Room", "Gate", "Monastery", "Pavilion", "Auditorium", "Cemetery",
        "Prize", "Award", "Awards", "Group", "Corporation", "Inc", "Ltd", "Society",
        "Foundation", "Federation", "Party", "War", "Board", "Chamber", "Embassy", "Terminal",
        "Capitol", "Pentagon", "Monument", "Memorial", "Zoo", "Farm", "Factory", "Plant",
    ),
    less=("less", "more"),
    small=(
        "a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "by", "with", "and", "or",
        "as", "is", "are", "after", "over", "amid", "than", "into", "out", "up", "off", "its",
        "not", "but", "be", "no", "new",
    ),
    author_words=(
        "reporter", "correspondent", "columnist", "editor", "writer", "journalist", "producer",
        "staff", "author", "contributor", "analyst", "bureau", "fellow", "commentator",
    ),
)

SIGNOFFS: Final = tuple(
    SignoffOpener(form=form, seen=seen)
    for form, seen in (
        ("Reporting by", "Reuters"),
        ("Additional reporting by", "Reuters"),
        ("Writing by", "Reuters"),
        ("Editing by", "Reuters"),
        ("Compiled by", "Reuters"),
        ("Graphics by", "Reuters"),
        ("Graphic by", "Reuters"),
        ("Photography by", "Reuters"),
        ("Translated by", "Reuters"),
        ("Translation by", "Reuters"),
        ("Produced by", "Reuters"),
        ("Additional reporting and writing by", "Reuters"),
        ("Reporting and writing by", "Reuters"),
        ("Reporting and editing by", "Reuters"),
        ("Writing and editing by", "Reuters"),
        ("Reporting", "agency copy with `Reporting: Name`"),
        ("Editing", "agency copy with `Editing: Name`"),
        ("With reporting by", "AP"),
        ("With contributions from", "AP"),
        ("{any} contributed to this report.", "AP"),
        ("{any} contributed to this story.", "AP"),
        ("{any} contributed reporting.", "AP and American papers"),
    )
)
