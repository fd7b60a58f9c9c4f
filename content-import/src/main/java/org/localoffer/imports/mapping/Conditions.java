package org.localoffer.imports.mapping;

import java.util.List;
import java.util.stream.Stream;

import org.localoffer.imports.mapping.Expression.ColumnUse;

/** Is met where all conditions of at least one group are met. */
record Conditions(List<List<Condition>> groups) {

    static final Conditions ALWAYS = new Conditions(List.of(List.of()));
    static final Conditions NEVER = new Conditions(List.of());

    Conditions {
        groups = List.copyOf(groups);
    }

    boolean isMet(Row row) {
        return groups.stream().anyMatch(group -> group.stream().allMatch(condition -> condition.isMet(row)));
    }

    Stream<ColumnUse> columns() {
        return groups.stream().flatMap(List::stream).map(Condition::column);
    }
}
