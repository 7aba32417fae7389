"""Page furniture, by the outlets it was seen at."""

from __future__ import annotations

from typing import Final

from wireparse.rows import Furniture, FurnitureKind

__all__ = ["FURNITURE"]

_WIDGET: Final = FurnitureKind.WIDGET
_PROMO: Final = FurnitureKind.PROMO
_DECK: Final = FurnitureKind.DECK
_END: Final = FurnitureKind.END
_TAIL: Final = FurnitureKind.TAIL

FURNITURE: Final = tuple(
    Furniture(form=form, kind=kind, seen=seen)
    for kind, seen, forms in (
        (_WIDGET, "Asharq Al-Awsat", ("TT", "{number}")),
        (
            _WIDGET,
            "Arab News",
            ("Short Url", "Short Url:{any}", "Follow", "Follow us",
             "Updated {number} sec ago", "Updated {number} min ago"),
        ),
        (
            _WIDGET,
            "Hearst papers carrying AP, and other galleries",
            ("Image {number} of / {number}", "Image {number} of {number}", "{number} of {number}",
             "{number}/{number}", "{number} / {number}", "Caption", "Close", "Show more",
             "Show less", "View comments", "View all ({number})", "View all", "Next", "Previous",
             "Photo {number} of {number}", "Slide {number} of {number}", "Gallery", "Enlarge",
             "Click to enlarge", "Enlarge image", "License Photo", "Buy Now"),
        ),
        (
            _WIDGET,
            "Reuters",
            ("Our Standards: {any}", "Reading time: {any}", "Sponsored", "Register now{any}",
             "Suggested Topics{any}", "Acquire Licensing Rights{any}", "Purchase Licensing Rights{any}",
             "Advertisement ·{any}", "Companies"),
        ),
        (
            _WIDGET,
            "share bars",
            ("Share", "Share:", "Share :", "Share on {any}", "Share via {any}", "Share this{any}",
             "Social Sharing", "Facebook", "Twitter", "WhatsApp", "LinkedIn", "Email",
             "Email this{any}", "Print", "Print this{any}", "Save", "Save articles{any}", "Bookmark",
             "Copy link", "Copy URL", "Telegram", "Reddit", "Pinterest", "Like", "Tweet", "Tweet this",
             "Translate", "Download", "Read Mode", "Open in app",
             "Add as a preferred source{any}", "A A A", "A+ A-", "AA", "Text size{any}", "Font size{any}",
             "Share your thoughts{any}", "{any}Share it with{any}", "Like this story?{any}",
             "{any}readers liked this{any}", "{any}people like this{any}", "Enjoying this{any}",
             "{name} is on {name}{any}", "Follow {name}", "Share{number}", "Link copied{any}", "Get short URL", "Share all sharing options", "{number}comments",
             "{any}copied to your clipboard{any}", "Embed", "Reuse this content"),
        ),
        (
            _WIDGET,
            "players of sound and pictures",
            ("Listen", "Listen to article", "Listen to this article{any}", "Listen ({any}", "Play",
             "Pause", "Play video", "Watch", "Watch live{any}", "Watch:{any}", "Video", "Photos",
             "Pictures", "Media Video{any}", "You can now listen{any}", "NEWYou can now listen{any}",
             "Heard on {any}", "Keyboard shortcuts for audio player", "hide caption", "toggle caption",
             "Open Full Embed{any}", "(Graphic: {any}", "No media source currently available"),
        ),
        (
            _WIDGET,
            "navigation, saved with the page",
            ("Home", "Menu", "Search", "Go back", "Skip to{any}", "You are here{any}", "Sign in",
             "Log in", "Register", "Accessibility links", "Accessibility statement", "English",
             "Arabic", "العربية", "OK", "GET IT", "Democracy Dies in Darkness",
             "Why you can trust {name}", "Organization: {any}", "end of list", "News provided by",
             "Published", "Updated",
             "Show key events only", "Go to accessibility shortcuts"),
        ),
        (
            _WIDGET,
            "labels over headlines and between paragraphs",
            ("Live", "Exclusive", "Breaking", "Breaking news", "Latest", "Analysis", "Opinion",
             "Feature", "Explainer", "Follow live{any}", "What's next?", "In short:",
             "{any}is liveblogging{any}"),
        ),
        (
            _WIDGET,
            "advertising",
            ("Advertisement", "ADVERTISING", "Ad", "Ad Feedback", "Advertisement |{any}",
             "Advertisement{any}story continues below{any}", "Story continues below advertisement{any}",
             "Article continues below{any}",
             "Article continues after{any}", "Skip advertisement", "Sponsor Message",
             "Sponsored content{any}", "Promoted{any}", "{any}advertisement tracking{any}"),
        ),
        (
            _WIDGET,
            "offers of letters, channels and subscriptions",
            ("Subscribe", "Subscribe now{any}", "Subscribe to {any}", "{any}Subscribe for {any}",
             "{any}Subscribe today{any}", "Sign up{any}", "Join our{any}", "Join {any}channel{any}",
             "{any}Google News channel{any}", "Keep up with{any}", "Our morning email{any}",
             "Enter your email{any}", "View this email{any}", "You are receiving this{any}",
             "Get {any} delivered{any}", "Get {any} alerts{any}", "Breaking News Emails",
             "Breaking News{any}Alert{any}", "Click the alert icon{any}", "{any}inbox{any}",
             "{any}newsletter{any}", "For the latest headlines{any}", "For the latest news{any}",
             "{any}top headlines are here{any}", "You Can Also Check{any}",
             "{any}terms of use{any}", "{any}terms of service{any}", "{any}privacy notice{any}", "Tap here{any}", "Tap to{any}",
             "Click here{any}", "View in browser", "Good morning. {any}",
             "Was this email forwarded to you?{any}", "Unsubscribe{any}", "Thanks for reading{any}", "You must be logged in{any}", "Manage preferences{any}",
             "Support free-thinking journalism{any}", "Get updates on{any}",
             "We’ll tell you what’s true{any}", "Please support our work{any}", "Support our work{any}"),
        ),
        (
            _WIDGET,
            "what a page says when a part of it does not load",
            ("Loading{any}", "Please wait{any}", "Page not found", "The content you requested{any}",
             "To view this{any}", "To display this{any}", "This content is not available{any}",
             "{any}your browser{any}", "{any}browser extensions{any}", "{any}JavaScript{any}",
             "Accept{any}cookies{any}", "{any}cookies{any}privacy{any}"),
        ),
        (
            _WIDGET,
            "archives of pictures",
            ("Media ID{any}", "Caption:", "Byline:", "Credit:", "Headline:"),
        ),
        (
            _PROMO,
            "promos inside the body",
            ("Related article", "Related", "Related:{any}", "Related Stories", "Also read{any}",
             "Read also{any}", "Read more", "Read more...", "Read more…", "Read more:{any}",
             "READ:{any}", "See also{any}", "See more{any}", "WATCH | {any}", "VIDEO {any}",
             "Recommended", "Recommended Stories", "Recommended for you", "You may like",
             "Also on rt.com {any}", "Trending News", "More:", "More: {any}", "More from {any}", "More on {any}", "Don't miss{any}", "Must read{any}",
             "Keep reading", "Continue reading{any}", "Read the full story{any}", "Full story{any}",
             "List of {number} items{any}", "list {number} of {number}{any}", "Related news: {any}",
             "Related story: {any}", "Related stories: {any}"),
        ),
        (
            _WIDGET,
            "addresses of authors",
            ("(E-mail:{any}", "(Email:{any}", "E-mail:{any}", "Email:{any}"),
        ),
        (_WIDGET, "agencies, over a headline", ("URGENT", "BULLETIN", "FLASH", "More")),
        (
            _DECK,
            "Albawaba, CNBC and other pages with a summary",
            ("Highlights", "Highlights:", "STORY HIGHLIGHTS", "Key points", "Key points:", "Key takeaways",
             "At a glance", "Summary", "In short", "@highlight"),
        ),
        (
            _END,
            "agency copy and news releases",
            ("ENDS", "END", "(END)", "(ENDS)", "-ends-", "-END-", "– 30 –", "-30-", "- 30 -",
             "— 30 —", "###", "# # #", "* * *", "***", "---", "--", "~~~", "==="),
        ),
        (_END, "AP", ("__", "___", "____", "_____")),
        (
            _TAIL,
            "lists of other stories",
            ("You may also like", "You might also like{any}", "You may also be interested{any}",
             "More stories", "More news{any}", "Top stories", "Most read{any}", "Most viewed{any}",
             "Most popular{any}", "Popular", "Trending", "Trending now", "Editor's picks",
             "Editors' picks", "Editor’s picks", "Editor's choice", "Latest news{any}",
             "Latest stories{any}", "Other news", "Other stories{any}", "Related articles{any}",
             "Related news{any}", "Related topics{any}", "Related content{any}",
             "Related coverage{any}", "Read next{any}", "Next article{any}", "Next story{any}",
             "Previous article{any}", "Previous and Next News", "Partner news", "From the web{any}",
             "Load more{any}", "Show more stories{any}"),
        ),
        (
            _TAIL,
            "what readers are asked and have said",
            ("Comments", "Comments (+)", "Comments ({number})", "Comments{any}closed{any}",
             "{number} comments", "Leave a comment{any}", "Leave a reply{any}", "Add a comment{any}",
             "Post a comment{any}", "Join the conversation{any}", "Your feedback{any}",
             "We invite all{any}", "Send us{any}", "{number} users have voted{any}",
             "This news has been read {number} times{any}", "Report a correction{any}",
             "Report an error{any}", "Share or comment on this article{any}"),
        ),
        (
            _TAIL,
            "subjects, authors and contacts below a story",
            ("Tags", "Tags {any}", "Tags:{any}", "Topics", "Topics:{any}", "Filed under{any}",
             "Keywords:{any}", "About the author{any}", "About {name}", "Follow us on{any}",
             "Follow the writer{any}", "Follow {name} on{any}", "Follow AP{any}",
             "More AP {any}http{any}", "For more {any} visit{any}", "Contact us{any}",
             "Contact {name} at {any}", "Media contact{any}", "Press contact{any}",
             "Related internet links", "The {name} is not responsible for{any}",
             "Explore more on these topics", "Get our app{any}", "Download our app{any}",
             "Newsletter{any}", "Short link{any}"),
        ),
        (
            _TAIL,
            "where a story comes from, and whose it is",
            ("Source:{any}", "SOURCES:{any}", "Kaynak:{any}", "Via {name}", "(With {name} inputs)",
             "(With agency inputs)", "Copyright {any}", "{any}All rights reserved{any}",
             "© {number}{any}", "(c) {number}{any}", "The contents of this site{any}",
             "This material may not be{any}", "This article has been adapted{any}",
             "This article was originally published{any}", "This story was originally published{any}",
             "This story has not been edited{any}", "(This story has{any}", "(This article was{any}",
             "A version of this article{any}", "Published in {any}, {any} {number}",
             "Privacy policy{any}", "Disclaimer{any}",
             "Your information is being handled{any}", "(This report has been{any}", "(Except for the headline{any}",
             "The Barron's news department was not involved{any}",
             "{any}following alternate addresses{any}",
             "BERNAMA provides{any}",              "{any}website contains only{any}"),
        ),
    )
    for form in forms
)
