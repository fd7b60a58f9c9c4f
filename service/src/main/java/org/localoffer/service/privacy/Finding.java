package org.localoffer.service.privacy;

import java.util.Locale;

import org.apache.commons.codec.digest.DigestUtils;

import org.localoffer.service.foundation.FirstLetter;

/**
 * Something that a check found in a text that is about to be published.
 *
 * @param words as they stand in the text
 * @param context the words with up to 40 characters of text on each side
 */
public record Finding(PublicText text, FlagKind kind, String words, String context) {

    /** Characters on each side: enough to tell a place from a person. */
    private static final int AROUND = 40;

    static Finding of(PublicText text, String all, Flag flag) {
        int from = Math.max(0, flag.start() - AROUND);
        int to = Math.min(all.length(), flag.end() + AROUND);
        String context = (from == 0 ? "" : "…") + all.substring(from, to).strip() + (to == all.length() ? "" : "…");
        return new Finding(
                text, flag.kind(), all.substring(flag.start(), flag.end()).strip(), context.replaceAll("\\s+", " "));
    }

    /** The label and the words, such as {@code perhaps a name, "Sam"}. */
    public String named() {
        return FirstLetter.small(kind.label()) + ", \"" + words + "\"";
    }

    /**
     * Identifies kind and words in a form: a tick for one finding does not cover different words that are typed later.
     */
    public String token() {
        return DigestUtils.sha256Hex(kind + "\n" + words).substring(0, 16);
    }

    /** Whether the finding blocks publication even if an officer clears it. */
    public boolean neverPasses() {
        return text.neverPasses(kind);
    }

    /**
     * Whether the officer's clearance covers the finding. A reason that repeats the words would only copy them to the
     * audit trail.
     */
    public boolean passes(OfficerClearance clearance) {
        OfficerClearance.Statement statement = clearance.of(text.field());
        return !neverPasses()
                && statement.cleared().contains(token())
                && statement.hasValidReason()
                && !isRepeatedBy(statement);
    }

    /** Whether the reason repeats the words of the finding. */
    public boolean isRepeatedBy(OfficerClearance.Statement statement) {
        return statement.reason().toLowerCase(Locale.UK).contains(words.toLowerCase(Locale.UK));
    }
}
