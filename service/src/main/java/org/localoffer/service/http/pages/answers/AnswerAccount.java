package org.localoffer.service.http.pages.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.localoffer.service.feedback.PublicAnswer;
import org.localoffer.service.localarea.model.Areas;
import org.localoffer.service.localarea.model.GapKey;

/**
 * All public answers with what came of each.
 *
 * @param entries newest first
 */
record AnswerAccount(List<Entry> entries) {

    AnswerAccount {
        entries = List.copyOf(entries);
    }

    /** @param values by filter, the choices under which the answer is found */
    record Entry(PublicAnswer answer, AnswerOutcome outcome, Map<AnswerFilter, Set<String>> values) {

        Entry {
            values = Map.copyOf(values);
        }

        boolean isUnder(AnswerFilter filter, String value) {
            return values.getOrDefault(filter, Set.of()).contains(value);
        }
    }

    /**
     * @param newestFirst all public answers
     * @param inHand gaps that their bodies look at or decide something about; only the newest answer to each is being
     *     looked at
     */
    static AnswerAccount of(List<PublicAnswer> newestFirst, Set<GapKey> inHand, Areas areas, LocalDate today) {
        Set<GapKey> answered = new HashSet<>();
        List<Entry> entries = new ArrayList<>();
        for (PublicAnswer answer : newestFirst) {
            GapKey gap = answer.gap();
            boolean isNewestToGap = gap != null && answered.add(gap);
            entries.add(entry(answer, isNewestToGap && inHand.contains(gap), areas, today));
        }
        return new AnswerAccount(entries);
    }

    /** @param inHand whether its body looks at its gap or decides something, and it is the newest answer to it */
    static Entry entry(PublicAnswer answer, boolean inHand, Areas areas, LocalDate today) {
        AnswerOutcome outcome = AnswerOutcome.of(answer, inHand, today);
        Map<AnswerFilter, Set<String>> values = new EnumMap<>(AnswerFilter.class);
        for (AnswerFilter filter : AnswerFilter.values()) {
            values.put(filter, filter.valuesOf(answer, outcome, areas));
        }
        return new Entry(answer, outcome, values);
    }

    /** The answers that fit, in the order asked for. */
    List<Entry> matching(AnswerQuestion question) {
        List<Entry> fitting =
                entries.stream().filter(entry -> question.fits(entry, null)).toList();
        // A stable sort: the newest stays first in each state.
        return question.byState()
                ? fitting.stream().sorted(Comparator.comparing(Entry::outcome)).toList()
                : fitting;
    }

    /**
     * How many answers each choice of a filter would show. The filter itself does not narrow its own counts; choices
     * that would show nothing are absent.
     */
    Map<String, Long> counts(AnswerFilter filter, AnswerQuestion question) {
        return entries.stream()
                .filter(entry -> question.fits(entry, filter))
                .map(entry -> entry.values().getOrDefault(filter, Set.of()))
                .flatMap(Collection::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** Whether any answer at all is found under the choice. */
    boolean has(AnswerFilter filter, String value) {
        return entries.stream().anyMatch(entry -> entry.isUnder(filter, value));
    }

    /** How many answers have one of these outcomes. */
    long count(AnswerOutcome... outcomes) {
        List<AnswerOutcome> counted = Arrays.asList(outcomes);
        return entries.stream()
                .filter(entry -> counted.contains(entry.outcome()))
                .count();
    }
}
