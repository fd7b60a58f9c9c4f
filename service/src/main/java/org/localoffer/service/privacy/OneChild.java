package org.localoffer.service.privacy;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds a setting that is named together with an age and a need: often only one child fits all three (domain 5C). */
public final class OneChild {

    private static final Pattern SETTING = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}'’.-]*\\s+){1,4}(?:School|Academy|Primary|Secondary|Infants?|Juniors?|Nursery|Preschool"
                    + "|College|Centre|Club|Unit)(?![\\p{L}])");

    private static final Pattern AGE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:[0-9]{1,2}\\s*-?\\s*(?:yo|y/o|yrs?|years?)(?:[\\s-]*old)?|aged?\\s+[0-9]{1,2}"
                    + "|(?:is|was|turns|turned)\\s+[0-9]{1,2}|year\\s+[0-9]{1,2}|reception)(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);

    private OneChild() {}

    /** @param isNeed whether a word or two in small letters name a need */
    public static List<Flag> in(String text, Predicate<String> isNeed) {
        if (!AGE.matcher(text).find() || words(text).noneMatch(isNeed)) {
            return List.of();
        }
        return SETTING.matcher(text)
                .results()
                .map(found -> new Flag(FlagKind.ONE_CHILD, found.start(), found.end()))
                .toList();
    }

    /** Each word, and each with the one after it. */
    private static Stream<String> words(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}'’-]+", -1));
        return Stream.concat(
                words.stream(),
                Stream.iterate(0, at -> at + 1 < words.size(), at -> at + 1)
                        .map(at -> words.get(at) + " " + words.get(at + 1)));
    }
}
