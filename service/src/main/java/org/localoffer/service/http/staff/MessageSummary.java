package org.localoffer.service.http.staff;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.feedback.Answer;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.GapKeyLabels;
import org.localoffer.service.localarea.model.LocalArea;

/** What tells one message, or one answer, from the next in a list. */
public final class MessageSummary {

    /** Characters of the first words: a line of a phone and a half. */
    private static final int LONGEST = 60;

    /** A word that begins in the second half of the line is left out whole; a longer one is cut. */
    private static final int SHORTEST = LONGEST / 2;

    private MessageSummary() {}

    /**
     * The first words of a message in one line, without a part of a word at its end.
     *
     * @param words null where none are kept
     */
    public static String firstWords(@Nullable String words) {
        String line = words == null ? "" : words.strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            return "No words are kept";
        }
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        int end = space >= SHORTEST ? space : LONGEST;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /**
     * The first words of what families said and the answer is to, since answers of one body begin alike; of the answer
     * itself where it is to a gap, or where no public copy is left.
     */
    static String firstWords(Answer answer) {
        return firstWords(answer.messages().stream()
                .map(Feedback::publicText)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(answer.words().text()));
    }

    /** The listing that it is about, or what is missing, such as "Short breaks · Age 5 to 11"; null where unknown. */
    public static @Nullable String about(Feedback feedback, LocalArea area) {
        Listing listing = feedback.listing();
        if (listing != null) {
            return listing.content().name();
        }
        GapKey gapKey = feedback.gapKey();
        return gapKey.equals(GapKey.UNKNOWN) ? null : new GapKeyLabels(area, gapKey).line();
    }
}
