package org.localoffer.service.search.ages;

import static org.localoffer.service.search.ages.AgeUnit.AGED;
import static org.localoffer.service.search.ages.AgeUnit.KEY_STAGE;
import static org.localoffer.service.search.ages.AgeUnit.MONTHS;
import static org.localoffer.service.search.ages.AgeUnit.MONTHS_OLD;
import static org.localoffer.service.search.ages.AgeUnit.NONE;
import static org.localoffer.service.search.ages.AgeUnit.PLURAL;
import static org.localoffer.service.search.ages.AgeUnit.SCHOOL_YEAR;
import static org.localoffer.service.search.ages.AgeUnit.WEEKS;
import static org.localoffer.service.search.ages.AgeUnit.WEEKS_OLD;
import static org.localoffer.service.search.ages.AgeUnit.YEARS;
import static org.localoffer.service.search.ages.AgeUnit.YEARS_OLD;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.localoffer.service.search.ages.AgeRule.Meaning;

/** Decides whether the numbers of a question are ages. Of the rules, the first that fits decides. */
final class AgeRules {

    private static final Set<AgeUnit> ALL = Set.of(AgeUnit.values());
    private static final Set<AgeUnit> SCHOOL = Set.of(SCHOOL_YEAR, KEY_STAGE);
    private static final Set<AgeUnit> OLD = Set.of(AGED, YEARS_OLD, MONTHS_OLD, WEEKS_OLD);
    private static final Set<AgeUnit> BARE = Set.of(NONE, PLURAL);
    private static final Set<AgeUnit> DURATION = Set.of(NONE, YEARS, MONTHS, WEEKS);
    private static final Set<AgeUnit> MAY_BE_YEARS = Set.of(NONE, PLURAL, YEARS, AGED, YEARS_OLD);
    private static final Set<AgeUnit> HAS_END = Set.of(NONE, PLURAL, YEARS, AGED, YEARS_OLD, MONTHS_OLD);
    private static final Set<AgeUnit> MAY_BE_AGE =
            Set.of(NONE, PLURAL, YEARS, MONTHS, WEEKS, AGED, YEARS_OLD, MONTHS_OLD, WEEKS_OLD);

    private static final int OLDEST = 25;

    /** The age from which on "at 16" and "after 16" are seldom a time of the day. */
    private static final int AFTERNOON = 13;

    private static final int NOON = 12;

    private static final int LEAVES_SCHOOL = 16;

    private static final List<AgeRule> RULES = List.of(
            // A list of different things, such as "he is 7, 2 hours a week", is taken apart.
            noAge(ALL).when(NumberGroup::isSeveral).after(AgeContext.OTHER_UNIT),
            noAge(SCHOOL).before("\\b(?:last|this|next|per|every|each|half) "),
            each(SCHOOL),
            noAge(ALL).before(AgeContext.PAST),
            noAge(OLD).before(AgeContext.ABILITY),
            // "No one who can help", "under one roof"; but "she is one and not crawling".
            noAge(Set.of(NONE))
                    .when(AgeRules::isWordOne)
                    .after("\\s*+(?!(?:and|but|with|who|now|today|next|soon)\\b)[a-z]"),
            noAge(ALL).after(AgeContext.ELEVEN_PLUS_EXAM),
            noAge(DURATION).before(AgeContext.NUMBERED),
            noAge(DURATION).before(AgeContext.THING_IS),
            noAge(Set.of(YEARS, MONTHS, WEEKS)).after(AgeContext.DURATION_AFTER),

            // Open ends.
            andOver(MAY_BE_YEARS).after(AgeContext.AND_OVER),
            andOver(Set.of(YEARS)).before("\\b" + AgeContext.PEOPLE + " ((?:over|above|older than) )"),
            andOver(Set.of(NONE, PLURAL, AGED, YEARS_OLD))
                    .before(AgeContext.OVER)
                    .after(AgeContext.NOT_OTHER_UNIT),
            andOver(BARE)
                    .when(group -> group.areBetween(LEAVES_SCHOOL, OLDEST))
                    .before("\\b(after )")
                    .after(AgeContext.NOT_OTHER_UNIT),
            upTo(MAY_BE_YEARS).after(AgeContext.AND_UNDER),
            under(HAS_END).before(AgeContext.UNDER).after(AgeContext.NOT_OTHER_UNIT),
            upTo(HAS_END).before(AgeContext.UP_TO).after(AgeContext.NOT_OTHER_UNIT),
            upTo(Set.of(NONE, AGED))
                    .when(group -> group.areBetween(AFTERNOON, OLDEST))
                    .before("\\b((?:until|till?) )")
                    .after(AgeContext.NOT_OTHER_UNIT),

            // Numbers with a unit of age.
            AgeRule.of(Meaning.BETWEEN, MAY_BE_AGE)
                    .when(NumberGroup::isPair)
                    .before(AgeContext.BETWEEN)
                    .after("(?!" + AgeContext.OTHER_UNIT + "|" + AgeContext.ON_A_DAY + ")"),
            noAge(Set.of(AGED)).after("\\s*+[%£]"),
            each(OLD),

            // Numbers alone.
            noAge(BARE).when(NumberGroup::isSlashed),
            noAge(BARE).after(AgeContext.OTHER_UNIT),
            noAge(BARE).when(AgeRules::mayBeHours).before(AgeContext.OPENING),
            noAge(BARE).when(AgeRules::mayBeHours).after(AgeContext.ON_A_DAY),
            each(BARE).when(group -> group.areRanges() && group.areDigits()).before("(?<!\\bof )"),
            each(BARE).before(AgeContext.CHILD).after("(\\)?)" + AgeContext.NOT_PEOPLE),
            each(BARE).before(AgeContext.CHILD_IS).after(AgeContext.NOT_PEOPLE),
            each(Set.of(NONE, PLURAL, YEARS, MONTHS, WEEKS))
                    .before(AgeContext.CHILD_OF)
                    .after(AgeContext.NOT_SUCH_PEOPLE),
            each(BARE)
                    .when(group -> group.areBetween(AFTERNOON, OLDEST))
                    .before("\\b(at (?:just |only |about |around )?)"),
            each(BARE).before("\\b(at )").after(AgeContext.SAID_OF_THAT_AGE),
            each(BARE).before("\\b(?:my|our) ").after(AgeContext.SAID_OF_ONE_CHILD),
            each(BARE).when(AgeRules::startsQuestion).after(AgeContext.STORY),
            each(BARE).when(AgeRules::isBeforeNeed).after(AgeContext.NOT_SUCH_PEOPLE),

            // Years and months that may be a duration.
            noAge(DURATION).before(AgeContext.WAITING),
            each(Set.of(YEARS, MONTHS, WEEKS)).before(AgeContext.CHILD),
            each(Set.of(YEARS, MONTHS)).before(AgeContext.CHILD_IS),
            each(Set.of(MONTHS, WEEKS)).after(AgeContext.BABY),
            each(Set.of(MONTHS)).before("\\b(at )"),
            each(Set.of(YEARS, MONTHS)).when(AgeRules::areRangesOfYears),
            each(DURATION).when(NumberGroup::areRanges).before("\\b(?:for|" + AgeContext.PEOPLE + ") "),
            noAge(DURATION).before(AgeContext.DURATION),
            each(Set.of(YEARS)));

    private AgeRules() {}

    private static boolean isWordOne(NumberGroup group) {
        return group.first().value() == 1 && !group.areDigits();
    }

    private static boolean mayBeHours(NumberGroup group) {
        return group.areRanges() && group.areBetween(1, NOON);
    }

    private static boolean startsQuestion(NumberGroup group) {
        return group.text().isStart(group.start()) && group.areDigits() && group.areBetween(2, OLDEST);
    }

    /** "14 autistic"; "2 autistic" may be two children. */
    private static boolean isBeforeNeed(NumberGroup group) {
        return group.areDigits() && group.areBetween(4, OLDEST) && group.text().isBeforeNeed(group.end());
    }

    /** Ranges that end in years, or that start at birth. */
    private static boolean areRangesOfYears(NumberGroup group) {
        return group.items().stream()
                .allMatch(item -> item.isRange()
                        && (item.last().unit() == YEARS || item.first().value() == 0));
    }

    private static AgeRule noAge(Set<AgeUnit> units) {
        return AgeRule.of(Meaning.NO_AGE, units);
    }

    private static AgeRule each(Set<AgeUnit> units) {
        return AgeRule.of(Meaning.EACH, units);
    }

    private static AgeRule andOver(Set<AgeUnit> units) {
        return AgeRule.of(Meaning.AND_OVER, units).when(NumberGroup::isSingle);
    }

    private static AgeRule under(Set<AgeUnit> units) {
        return AgeRule.of(Meaning.UNDER, units).when(NumberGroup::isSingle);
    }

    private static AgeRule upTo(Set<AgeUnit> units) {
        return AgeRule.of(Meaning.UP_TO, units).when(NumberGroup::isSingle);
    }

    /** The ages of a group. If its numbers are no ages together, each number or range is read alone. */
    static Stream<AgeMention> read(NumberGroup group) {
        Optional<AgeMention> together = decide(group.withSharedUnits());
        return together.isEmpty() && group.isSeveral()
                ? group.apart().stream().flatMap(part -> decide(part).stream())
                : together.stream();
    }

    private static Optional<AgeMention> decide(NumberGroup group) {
        return RULES.stream().filter(rule -> rule.fits(group)).findFirst().flatMap(rule -> rule.read(group));
    }
}
