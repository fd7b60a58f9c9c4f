package org.localoffer.service.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the writer's own number or address from a service's: "ring me on" and "we live at", against "the new number
 * is".
 */
public final class OwnDetails {

    private static final Set<String> OWN = WordList.of(
            "me my mine us our ours i i'm im i'd i'll we we're were live lives mum dad nan home house her his son daughter");
    private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{N}']+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;\\n]\\s");
    private static final int BEFORE = 60;
    private static final int AFTER = 40;

    private OwnDetails() {}

    /** Whether words in the same sentence, before or shortly after the flag, say that it is the writer's own. */
    public static boolean isOfWriter(String text, Flag flag) {
        if (flag.end() > text.length()) {
            return true;
        }
        String before = text.substring(Math.max(0, flag.start() - BEFORE), flag.start());
        String after = text.substring(flag.end(), Math.min(text.length(), flag.end() + AFTER));
        List<String> sentences = List.of(SENTENCE_END.split(before, -1));
        return isOwn(sentences.getLast()) || isOwn(SENTENCE_END.split(after, 2)[0]);
    }

    private static boolean isOwn(String words) {
        return List.of(WORD_END.split(words.toLowerCase(Locale.UK).replace('’', '\''), -1)).stream()
                .anyMatch(OWN::contains);
    }
}
