package org.localoffer.service.search.understand;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the words by which a question asks for something near without naming a place: "near me", "close to home". */
final class NearHome {

    private static final String HERE =
            "(?:me|us|here|home|(?:my|our)(?: own)? (?:house|home|place|school|postcode)|where (?:i|we) live)";

    /** "No family nearby" and "his dad lives nearby" ask for nothing. */
    private static final String NEARBY =
            "(?<!\\bfamily )(?<!\\bfriends )(?<!\\brelatives )(?<!\\blive )(?<!\\blives )(?:near|close) ?by";

    private static final Pattern PHRASE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + NEARBY
                    + "|near(?:er|est)?(?: to)? " + HERE
                    + "|clos(?:e|er|est) to " + HERE
                    + "|local(?:ly)? to " + HERE
                    + "|(?:in|around|round) (?:my|our) (?:local )?(?:area|town|village|city|neighbourhood)"
                    + "|(?:around|round) here"
                    + "|(?:in|within) walking distance|walking distance"
                    + "|not (?:too |very )far(?: away)?(?: from " + HERE + ")?"
                    + "|not far (?:away|from " + HERE + ")"
                    + "|where (?:i|we) live"
                    + "|nearest|closest|locally)(?![\\p{L}\\p{N}'])",
            Pattern.CASE_INSENSITIVE);

    private NearHome() {}

    /** Every such phrase in the text, in order. */
    static List<Span> in(String text) {
        return PHRASE.matcher(text)
                .results()
                .map(phrase -> new Span(phrase.start(), phrase.end()))
                .toList();
    }
}
