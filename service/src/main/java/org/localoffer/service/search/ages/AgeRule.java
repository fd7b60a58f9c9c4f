package org.localoffer.service.search.ages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What numbers mean that stand beside certain words. The rule fits a group of numbers if all of its conditions hold.
 *
 * @param units the units that the numbers may have
 * @param before words that stand before the numbers; what a capturing group holds belongs to the words of the age
 * @param after words that stand after the numbers, the same
 */
record AgeRule(
        Meaning meaning,
        Set<AgeUnit> units,
        Predicate<NumberGroup> condition,
        Optional<Pattern> before,
        Optional<Pattern> after) {

    /** What the numbers are. */
    enum Meaning {
        NO_AGE,
        /** Each number or range is an age. */
        EACH,
        /** The two numbers are the ends of a range. */
        BETWEEN,
        AND_OVER,
        UNDER,
        UP_TO
    }

    static AgeRule of(Meaning meaning, Set<AgeUnit> units) {
        return new AgeRule(meaning, units, group -> true, Optional.empty(), Optional.empty());
    }

    AgeRule when(Predicate<NumberGroup> condition) {
        return new AgeRule(meaning, units, this.condition.and(condition), before, after);
    }

    AgeRule before(String words) {
        return new AgeRule(meaning, units, condition, Optional.of(Pattern.compile("(?:" + words + ")\\z")), after);
    }

    AgeRule after(String words) {
        return new AgeRule(meaning, units, condition, before, Optional.of(Pattern.compile(words)));
    }

    boolean fits(NumberGroup group) {
        return group.hasOnly(units)
                && condition.test(group)
                && before.isEmpty() == wordsBefore(group).isEmpty()
                && after.isEmpty() == wordsAfter(group).isEmpty();
    }

    private Optional<MatchResult> wordsBefore(NumberGroup group) {
        return before.flatMap(words -> group.text().before(group.start(), words));
    }

    private Optional<MatchResult> wordsAfter(NumberGroup group) {
        return after.flatMap(words -> group.text().after(group.end(), words));
    }

    /**
     * The ages of a group that the rule fits.
     *
     * @return empty if the numbers are no ages, or if one of them is an age over 25
     */
    Optional<AgeMention> read(NumberGroup group) {
        int start = wordsBefore(group)
                .filter(AgeRule::holdsWords)
                .map(found -> found.start(1))
                .orElse(group.start());
        int end = wordsAfter(group)
                .filter(AgeRule::holdsWords)
                .map(found -> found.end(1))
                .orElse(group.end());
        return switch (meaning) {
            case NO_AGE -> Optional.empty();
            case EACH -> each(group, start, end);
            case BETWEEN -> one(group.asRange().age(), start, end);
            case AND_OVER -> one(group.first().andOver(), start, end);
            case UNDER -> one(group.first().under(), start, end);
            case UP_TO -> one(group.first().upTo(), start, end);
        };
    }

    private static boolean holdsWords(MatchResult found) {
        return found.groupCount() > 0 && found.start(1) >= 0;
    }

    private static Optional<AgeMention> one(Optional<AskedAge> age, int start, int end) {
        return age.map(only -> new AgeMention(start, end, false, parts(only, start, end)));
    }

    private static List<AgeMention.Part> parts(AskedAge age, int start, int end) {
        return age.isWholeLocalOffer() ? List.of() : List.of(new AgeMention.Part(age, start, end));
    }

    private static Optional<AgeMention> each(NumberGroup group, int start, int end) {
        if (!group.isSeveral()) {
            return one(group.items().getFirst().age(), start, end);
        }
        List<AgeMention.Part> parts = new ArrayList<>();
        for (int at = 0; at < group.items().size(); at++) {
            Optional<AskedAge> age = group.items().get(at).age();
            if (age.isEmpty()) {
                return Optional.empty();
            }
            if (!age.get().isWholeLocalOffer()) {
                parts.add(part(group, at, age.get()));
            }
        }
        return Optional.of(new AgeMention(start, end, false, List.copyOf(parts)));
    }

    /**
     * The words that go with one age of a list. With the first goes what joins it to the second, with every other what
     * joins it to the one before. A unit stays if the ages share it.
     */
    private static AgeMention.Part part(NumberGroup group, int at, AskedAge age) {
        AgeNumber first = group.items().get(at).first();
        AgeNumber last = group.items().get(at).last();
        if (at == 0) {
            AgeNumber next = group.items().get(1).first();
            return next.hasUnitBefore()
                    ? new AgeMention.Part(age, first.start(), next.start())
                    : new AgeMention.Part(age, first.valueStart(), next.valueStart());
        }
        AgeNumber previous = group.items().get(at - 1).last();
        return previous.hasUnitAfter() || previous.hasUnitBefore()
                ? new AgeMention.Part(age, previous.end(), last.end())
                : new AgeMention.Part(age, previous.valueEnd(), last.valueEnd());
    }
}
