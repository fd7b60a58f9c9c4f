package org.localoffer.service.search.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.localoffer.service.search.ranking.SimilarityThresholds;
import org.localoffer.service.search.scoring.MetTerm.Evidence;
import org.localoffer.service.search.scoring.Reasons.Likeness;
import org.localoffer.service.search.understand.ParsedQuery;
import org.localoffer.service.search.understand.QueryTerm;

/** Finds why a candidate answers a question, from the terms and the similarities by which it was found and scored. */
public final class ReasonFinder {

    /** What a listing itself states, and no mere mention. */
    private static final Set<Evidence> STATED = EnumSet.of(Evidence.NAMED, Evidence.HELP, Evidence.NEED);

    private final ParsedQuery parsed;
    private final Set<UUID> similar;

    public ReasonFinder(ParsedQuery parsed) {
        this.parsed = parsed;
        this.similar = Set.copyOf(parsed.similarity().nearest(SimilarityThresholds.MOST_CANDIDATES));
    }

    /** The reasons of one candidate; none in danger, where listings are found for the danger and not for the words. */
    public Reasons of(Candidate candidate) {
        if (parsed.terms().isEmpty() || parsed.dangerNamed()) {
            return Reasons.NONE;
        }
        List<MetTerm> met = new ArrayList<>();
        List<MetTerm> inferred = new ArrayList<>();
        found(candidate).forEach(term -> (term.term().isNamed() ? met : inferred).add(term));
        return new Reasons(
                ordered(withoutNeedlessMentions(met)),
                inferred.stream().filter(ReasonFinder::isInferredHelp).toList(),
                candidate.matches(Clauses.NAME),
                likeness(candidate));
    }

    private Stream<MetTerm> found(Candidate candidate) {
        List<QueryTerm> terms = parsed.terms();
        return IntStream.range(0, terms.size())
                .mapToObj(at -> MetTerm.of(terms.get(at), at, candidate))
                .flatMap(Optional::stream);
    }

    /** A mention is a reason only for a required term, and only if there is no better reason. */
    private static List<MetTerm> withoutNeedlessMentions(List<MetTerm> met) {
        boolean states = met.stream().anyMatch(each -> STATED.contains(each.evidence()));
        return met.stream()
                .filter(each -> each.evidence() != Evidence.MENTIONED || (isRequired(each) && !states))
                .toList();
    }

    private static List<MetTerm> ordered(List<MetTerm> met) {
        return met.stream()
                .sorted(Comparator.comparing((MetTerm each) -> each.evidence() == Evidence.ANY_NEED)
                        .thenComparing(each -> !isRequired(each)))
                .toList();
    }

    private static boolean isRequired(MetTerm met) {
        return met.term().role() == QueryTerm.Role.REQUIRED;
    }

    /** Only an inferred requirement is shown to the family as understood. */
    private static boolean isInferredHelp(MetTerm met) {
        return isRequired(met) && (met.evidence() == Evidence.NAMED || met.evidence() == Evidence.HELP);
    }

    private Likeness likeness(Candidate candidate) {
        if (similar.contains(candidate.id())) {
            return Likeness.TEXT;
        }
        return parsed.similarity().isKnown() ? Likeness.HELP : Likeness.NONE;
    }
}
