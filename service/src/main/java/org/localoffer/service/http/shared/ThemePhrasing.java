package org.localoffer.service.http.shared;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.FirstLetter;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.GapKeyLabels;
import org.localoffer.service.localarea.model.LocalArea;

/** Says in words for families what a message, a gap or an answer is about. */
public record ThemePhrasing(LocalArea localArea, GapKey gapKey) {

    private static final String NOTHING_NAMED = "Help of any kind";

    /**
     * The kind of help, and in brackets for whom and where, such as "Short breaks (autism, age 5 to 11, Southend)". What
     * is not known or stands for any is left out.
     */
    public String title() {
        GapKeyLabels labels = new GapKeyLabels(localArea, gapKey);
        String help = isNamed(gapKey.help()) ? labels.help() : NOTHING_NAMED;
        List<String> whom = Stream.of(
                        named(gapKey.need(), inSentence(labels.need())),
                        named(gapKey.ageBand(), inSentence(labels.age())),
                        named(gapKey.area(), labels.area()),
                        named(gapKey.sector(), inSentence(labels.sector())))
                .flatMap(Stream::ofNullable)
                .toList();
        return whom.isEmpty() ? help : help + " (" + String.join(", ", whom) + ")";
    }

    /** A label within a sentence. Abbreviations and conditions named after somebody, with 's, keep their capital. */
    private static String inSentence(String label) {
        String first = label.split(" ", 2)[0];
        boolean isAfterSomebody = first.endsWith("'s") || first.endsWith("’s");
        boolean isWord = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return isWord && !isAfterSomebody ? FirstLetter.small(label) : label;
    }

    private static @Nullable String named(@Nullable String part, String words) {
        return isNamed(part) ? words : null;
    }

    private static boolean isNamed(@Nullable String part) {
        return part != null && !part.equals(GapKey.ANY);
    }
}
