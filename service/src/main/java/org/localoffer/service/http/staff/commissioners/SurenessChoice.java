package org.localoffer.service.http.staff.commissioners;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.localoffer.service.gaps.Sureness;

/**
 * A choice of the filter by how sure it is that something is missing.
 *
 * @param slug in the address; empty for any
 */
record SurenessChoice(String slug, String label, Set<Sureness> sureness) {

    static final SurenessChoice ANY = new SurenessChoice("", "However sure", Set.of(Sureness.values()));

    /** What is called a gap, because two independent signals say so. */
    static final SurenessChoice GAP =
            new SurenessChoice("gap", "Gaps: two signals or more", Set.of(Sureness.SOME, Sureness.CLEAR));

    /** What is not called a gap yet. */
    static final SurenessChoice FEW = of(Sureness.FEW);

    static final List<SurenessChoice> ALL = List.of(ANY, GAP, of(Sureness.CLEAR), of(Sureness.SOME), FEW);

    SurenessChoice {
        sureness = Set.copyOf(sureness);
    }

    private static SurenessChoice of(Sureness sureness) {
        return new SurenessChoice(sureness.slug(), sureness.label() + ": " + sureness.rule(), Set.of(sureness));
    }

    static Optional<SurenessChoice> of(String slug) {
        return ALL.stream().filter(choice -> choice.slug().equals(slug)).findFirst();
    }

    /** The choice of these; {@link #ANY} if there is none. */
    static SurenessChoice of(Set<Sureness> sureness) {
        return ALL.stream()
                .filter(choice -> choice.sureness().equals(sureness))
                .findFirst()
                .orElse(ANY);
    }
}
