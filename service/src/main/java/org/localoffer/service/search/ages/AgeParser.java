package org.localoffer.service.search.ages;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Finds every age that a question names, such as "my son is 3", "year 9", "toddler", "8-12 year olds" and "18+". A
 * number that counts something else is no age.
 */
public final class AgeParser {

    private AgeParser() {}

    /**
     * Finds the ages of a question.
     *
     * @param isTaken whether the words between two offsets, in UTF-16 units, are part of something else, such as a
     *     longer phrase
     * @param needStartsAt whether the words from an offset on name a need: the number in "14 autistic" is then an age
     */
    public static AskedAges parse(String question, BiPredicate<Integer, Integer> isTaken, IntPredicate needStartsAt) {
        AgeText text = AgeText.of(question, needStartsAt);
        List<AgeMention> numbers =
                NumberGroups.of(text).stream().flatMap(AgeRules::read).toList();
        Stream<AgeMention> stages =
                LifeStages.in(text).filter(stage -> numbers.stream().noneMatch(stage::overlaps));
        return new AskedAges(
                question,
                Stream.concat(numbers.stream(), stages)
                        .filter(mention -> !isTaken.test(mention.start(), mention.end()))
                        .sorted(Comparator.comparingInt(AgeMention::start))
                        .toList());
    }
}
