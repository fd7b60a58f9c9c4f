package org.localoffer.service.privacy;

import java.util.Locale;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * Something in a text that is to become public.
 *
 * @param words as they stand in the text
 * @param context the words with what stands around them
 */
public record Sighting(PublicText text, FlagKind kind, String words, String context) {

    /** Characters on each side: enough to tell a place from a person. */
    private static final int AROUND = 40;

    static Sighting of(PublicText text, String all, Flag flag) {
        int from = Math.max(0, flag.start() - AROUND);
        int to = Math.min(all.length(), flag.end() + AROUND);
        String context = (from == 0 ? "" : "…") + all.substring(from, to).strip() + (to == all.length() ? "" : "…");
        return new Sighting(
                text, flag.kind(), all.substring(flag.start(), flag.end()).strip(), context.replaceAll("\\s+", " "));
    }

    /** Such as {@code perhaps a name, "Sam"}. */
    public String named() {
        String label = kind.label();
        return label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1) + ", \"" + words + "\"";
    }

    /** Stands for kind and words in a form: a tick for one thing is none for another that was written since. */
    public String token() {
        return DigestUtils.sha256Hex(kind + "\n" + words).substring(0, 16);
    }

    /** Whether nobody's word makes it pass. */
    public boolean neverPasses() {
        return text.neverPasses(kind);
    }

    /** Whether what an officer said of the text covers it. A reason that repeats it would only move it to the trail. */
    public boolean passes(OfficerClearance clearance) {
        OfficerClearance.Word word = clearance.of(text.field());
        return !neverPasses() && word.seen().contains(token()) && word.isReason() && !repeatedBy(word);
    }

    /** Whether the reason says the very words over again. */
    public boolean repeatedBy(OfficerClearance.Word word) {
        return word.because().toLowerCase(Locale.UK).contains(words.toLowerCase(Locale.UK));
    }
}
