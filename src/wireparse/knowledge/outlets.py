"""Page furniture, by the outlets it was seen at."""

from __future__ import annotations

from typing import Final

from wireparse.rows import Furniture, FurnitureKind

__all__ = ["FURNITURE"]

_END = FurnitureKind.END
_TAIL = FurnitureKind.TAIL

FURNITURE: Final = tuple(
    Furniture(form=form, kind=kind, seen=seen)
    for kind, seen, forms in (
        (FurnitureKind.WIDGET, "Asharq Al-Awsat", ("TT", "{number}")),
        (
            FurnitureKind.WIDGET,
            "Arab News",
            ("Short Url", "Short Url:{any}", "Follow", "Follow us", "Follow {name} on {name}",
             "Updated {number} sec ago", "Updated {number} min ago"),
        ),
        (
            FurnitureKind.WIDGET,
            "Hearst papers carrying AP",
            ("Image {number} of / {number}", "Image {number} of {number}", "{number} of {number}",
             "{number}/{number}", "{number} / {number}", "Caption", "Close", "Show more",
             "Show less", "View comments", "View all ({number})", "View all", "Next", "Previous",
             "Photo {number} of {number}", "Slide {number} of {number}", "Gallery"),
        ),
        (
            FurnitureKind.WIDGET,
            "Reuters",
            ("{number} Min Read", "{number} minute read", "{number} min read",
             "Our Standards: {any}", "Reading time: {any}", "Sponsored", "Register now{any}",
             "Suggested Topics{any}", "Acquire Licensing Rights{any}", "Purchase Licensing Rights{any}"),
        ),
        (
            FurnitureKind.WIDGET,
            "share bars",
            ("Share", "Share this", "Share this article", "Share on {any}", "Share via {any}",
             "Share:", "SHARE THIS{any}", "Facebook", "Twitter", "WhatsApp", "LinkedIn", "Email",
             "Email this{any}", "Print", "Print this{any}", "Save", "Bookmark", "Copy link",
             "Copy URL", "Telegram", "Reddit", "Pinterest", "Like", "Tweet", "Tweet this",
             "Listen to article", "Listen to this article{any}", "Listen", "Listen ({any}",
             "A A A", "A+ A-", "Text size{any}", "Font size{any}", "Follow live updates",
             "Follow live{any}", "Play", "Pause", "Play video", "Watch", "Watch live{any}",
             "Watch:{any}", "WATCH:{any}", "Add as a preferred source{any}", "Translate",
             "Download", "Subscribe", "Subscribe now{any}", "Subscribe to {any}", "Sign up{any}",
             "Sign in", "Log in", "Register", "Join{any}newsletter{any}", "GET IT", "OK",
             "Skip to content", "Skip to main content", "Skip to{any}", "You are here{any}",
             "Home", "Menu", "Search", "Go back", "Advertisement", "Advertisement{any}story continues below{any}",
             "ADVERTISING", "Story continues below advertisement{any}", "Continue reading below{any}",
             "Article continues below{any}", "Article continues after{any}",
             "Ad", "Sponsored content{any}", "Promoted{any}", "Image: {any}", "Image source{any}",
             "License Photo", "Enlarge", "Click to enlarge", "Click here{any}", "Enlarge image",
             "Why you can trust {name}", "Loading{any}", "Please wait{any}",
             "Breaking News Emails", "Breaking News{any}Alert{any}",
             "{any}inbox{any}", "{any}newsletter{any}", "Get {any} alerts{any}",
             "Tap here{any}", "Tap to{any}", "Enjoying this{any}", "{any}Subscribe for {any}",
             "{any}Subscribe today{any}", "{any}readers liked this{any}", "{any}people like this{any}",
             "Like this story?{any}", "{any}Share it with{any}", "Share your thoughts{any}",
             "Media ID", "Media ID{any}", "Caption:", "Byline:", "Credit:", "Headline:",
             "Live", "LIVE", "Exclusive", "Breaking", "Breaking news", "Latest", "Analysis",
             "Opinion", "Feature", "Explainer", "Video", "Photos", "Pictures",
             "This content is not available{any}", "Enable JavaScript{any}",
             "Accept{any}cookies{any}", "{any}cookies{any}privacy{any}",
             "{name} is on {name}{any}", "• English", "• Arabic", "English", "العربية"),
        ),
        (
            FurnitureKind.PROMO,
            "promos inside the body",
            ("More from {any}", "More:", "More on {any}", "More on this story{any}", "Read more",
             "Read More", "Read more:{any}", "Read also{any}", "Also read{any}", "READ MORE:{any}",
             "READ ALSO{any}", "ALSO READ{any}", "READ:{any}", "Read:{any}", "SEE ALSO{any}",
             "See also{any}", "See more{any}", "RELATED:{any}", "Related:{any}", "Related: {any}",
             "Recommended", "Recommended for you", "List of {number} items{any}", "list {number} of {number}{any}",
             "end of list", "Keep reading", "Continue reading{any}",
             "Read the full story{any}", "Full story{any}", "Must read{any}", "Don't miss{any}"),
        ),
        (
            FurnitureKind.WIDGET,
            "desk notes of agencies",
            ("EMBARGOED{any}", "Embargoed until{any}", "BC-{any}", "Eds:{any}", "EDS:{any}",
             "Eds: {any}", "EDITORS NOTE{any}", "EDITOR'S NOTE:{any}", "EDITORS' NOTE{any}",
             "ATTENTION EDITORS{any}", "Attention editors{any}", "MORE", "(MORE)", "(more)",
             "{any}Ld-Writethru{any}", "AP-{any}--{any}", "URGENT", "BULLETIN", "FLASH",
             "STORY WITHDRAWN{any}"),
        ),
        (FurnitureKind.DECK, "Albawaba", ("Highlights", "Highlights:", "Key points",
                                          "Key Points", "Key takeaways", "At a glance",
                                          "Summary", "In short", "STORY HIGHLIGHTS")),
        (
            _END,
            "agency copy and news releases",
            ("ENDS", "Ends", "– 30 –", "-30-", "- 30 -", "— 30 —", "###", "# # #", "-ends-",
             "-END-", "END", "(END)", "(ENDS)", "* * *", "***", "---", "--", "~~~", "==="),
        ),
        (_END, "AP", ("___", "__", "____", "_____")),
        (
            _TAIL,
            "foot of the page",
            ("SOURCE:{any}", "Source:{any}", "SOURCES:{any}", "Kaynak:{any}", "ABOUT THE AUTHOR",
             "About the author{any}", "About the Author{any}", "You may also like", "You might also like{any}",
             "You may also be interested{any}", "More stories", "More Stories", "More news{any}",
             "Top stories", "Top Stories", "Most read{any}", "Most Read", "Most viewed{any}",
             "Most popular{any}", "Popular", "Trending", "Trending now", "Editor's picks", "Editors' picks",
             "Editor’s picks", "Editor's choice", "Latest news{any}", "Latest News", "Latest stories{any}",
             "Other news{any}", "Other stories{any}", "Related", "Related articles{any}", "Related stories{any}",
             "Related news{any}", "Related topics{any}", "Related content{any}", "Related Topics{any}",
             "Recommended stories{any}", "Read next{any}", "Next article{any}", "Next story{any}",
             "Previous and Next News", "Previous article{any}", "Partner news", "From the web{any}",
             "Comments", "Comments (+)", "Comments ({number})", "Comments{any}closed{any}",
             "{number} comments", "{number} Comments",
             "Leave a comment{any}", "Leave a reply{any}", "Add a comment{any}", "Post a comment{any}",
             "Join the conversation{any}", "This news has been read {number} times{any}",
             "Tags", "Tags {any}", "Tags:{any}", "Topics", "Topics:{any}", "Filed under{any}", "Keywords:{any}",
             "Copyright {any}", "©{any}all rights reserved{any}", "{any}All rights reserved{any}",
             "All Rights Reserved{any}", "© {number}{any}", "(c) {number}{any}",
             "This article has been adapted{any}", "This article was originally published{any}",
             "This story was originally published{any}", "This story has not been edited{any}", "(This story has{any}", "(This article was{any}",
             "(With inputs from{any}", "(With {name} inputs)", "(With agency inputs)",
             "The contents of this site{any}", "This material may not be{any}", "Via {name}",
             "For more {any} visit{any}", "More AP {any}http{any}", "Follow AP{any}", "Contact us{any}",
             "Contact {name} at {any}", "Terms of use{any}", "Privacy policy{any}", "Privacy Policy{any}",
             "Follow us on{any}", "Follow the writer{any}", "Follow {name} on{any}", "Report a correction{any}",
             "Report an error{any}", "Get our app{any}", "Download our app{any}", "Load more{any}", "Show more stories{any}",
             "Send us{any}", "Newsletter{any}"),
        ),
    )
    for form in forms
)
