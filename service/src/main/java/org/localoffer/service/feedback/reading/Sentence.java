package org.localoffer.service.feedback.reading;

import java.util.regex.Pattern;

import org.localoffer.service.search.understand.ParsedQuery;

/**
 * A sentence of a message, or several together, as the query parser read it.
 *
 * @param text as written
 */
record Sentence(String text, ParsedQuery parsed) {

    /** Words by which somebody asks for something, or says that it is missing. */
    private static final Pattern ASKS = Pattern.compile(
            "\\b(?:needs?|wants?|wanted|look(?:ed|ing)? for|find|where|is there|are there|who|how (?:do|can)|should"
                    + "|would help|wish|any(?:body|one|where|thing)?|some(?:body|one|where|thing)|please)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COMPLAINS = Pattern.compile(
            "\\b(?:no|nothing|none|nobody|nowhere|not|never|refused|turned down|cut|stopped|stops|closed|gone|wait(?:ing|ed)?"
                    + "|full|left|list|cancelled|can'?t|cannot|couldn'?t|won'?t)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final double ASKING = 1.5;
    private static final double COMPLAINING = 1.3;

    boolean asks() {
        return ASKS.matcher(text).find();
    }

    boolean asksOrComplains() {
        return asks() || COMPLAINS.matcher(text).find();
    }

    /** How much it says about what the family is after, 1 or more: the rest of a story tells of other things, too. */
    double weight() {
        return (asks() ? ASKING : 1) * (COMPLAINS.matcher(text).find() ? COMPLAINING : 1);
    }
}
