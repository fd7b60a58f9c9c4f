package org.localoffer.service.feedback.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.localoffer.service.feedback.reading.MessageReading.ToldAge;
import org.localoffer.service.search.ages.AskedAge;
import org.localoffer.service.search.ages.EducationStages;

/** Finds the ages that a message tells of. */
final class AgeReader {

    /** In years. A longer range is a stage of life, or the ages that a service takes. */
    private static final double ONE_CHILD = 2;

    /** A number between signs, as in "he has adhd, 7." and "our son (11) waits", or after "and": "autistic and 8". */
    private static final Pattern BARE_NUMBER = Pattern.compile(
            "(?<![0-9])(?:[,(]\\s?|\\band )([0-9]{1,2})(?=\\s?[),.;!?](?![0-9])|\\s?$| (?:and|but|who|with)\\b)");

    /** In years. Smaller numbers count something more often than not. */
    private static final int YOUNGEST = 2;

    private static final int OLDEST = 25;

    private AgeReader() {}

    /**
     * An age and where it was told.
     *
     * @param isLimit whether it is said to be the age at which something ends or begins
     */
    private record Told(AskedAge age, boolean isLimit) {

        /** "Age 7" and "year 4", but not "reception class", which may be where the child was. */
        boolean isOfOneChild() {
            return age.before() - age.from() <= ONE_CHILD && age.words().chars().anyMatch(Character::isDigit);
        }

        boolean isWiderThan(Told other) {
            return age.from() <= other.age.from()
                    && age.before() >= other.age.before()
                    && age.before() - age.from() > other.age.before() - other.age.from();
        }
    }

    /**
     * The ages, the most likely first: those of a child in text order, then stages of life, the last one first, since a
     * story ends in the present ("it was fine in primary, but secondary school"), then limits.
     */
    static List<ToldAge> read(Sentences sentences, String text) {
        List<Told> told = new ArrayList<>();
        for (Sentence sentence : sentences.each()) {
            sentence.parsed().ages().forEach(age -> told.add(new Told(age, isLimit(age, sentence.text()))));
        }
        List<Told> narrow = told.stream()
                .filter(age -> told.stream().noneMatch(age::isWiderThan))
                .toList();
        if (narrow.isEmpty()) {
            return bareNumber(text).or(() -> EducationStages.in(text).map(AgeReader::toldAge)).stream()
                    .toList();
        }
        return Stream.concat(
                        narrow.stream().filter(Told::isOfOneChild),
                        narrow.reversed().stream().filter(age -> !age.isOfOneChild()))
                .sorted(Comparator.comparing(Told::isLimit))
                .map(age -> toldAge(age.age()))
                .distinct()
                .toList();
    }

    /** Whether words say that something ends or begins at the age: "it all stops at 18", "until 16". */
    private static boolean isLimit(AskedAge age, String text) {
        return Pattern.compile(
                        "\\b(?:stop|end|finish|close|drop|cut|begin|until|till|from|after|before|under|over)\\w*"
                                + "\\s(?:\\w+\\s){0,3}?" + (int) age.from() + "\\b",
                        Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .find();
    }

    /** In a search such a number may count anything; in a story it is nearly always the child's age. */
    private static Optional<ToldAge> bareNumber(String text) {
        return BARE_NUMBER
                .matcher(text)
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .filter(years -> years >= YOUNGEST && years <= OLDEST)
                .map(years -> new ToldAge(years, years + 1))
                .findFirst();
    }

    private static ToldAge toldAge(AskedAge age) {
        return new ToldAge(age.from(), age.before());
    }
}
