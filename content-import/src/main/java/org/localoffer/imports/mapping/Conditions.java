package org.localoffer.imports.mapping;

import java.util.List;
import java.util.stream.Stream;

import org.localoffer.imports.mapping.Expression.ColumnUse;

/** Holds where all conditions of one of the groups do. */
record Conditions(List<List<Condition>> groups) {

    static final Conditions ALWAYS = new Conditions(List.of(List.of()));
    static final Conditions NEVER = new Conditions(List.of());

    Conditions {
        groups = List.copyOf(groups);
    }

    boolean holds(Row row) {
        return groups.stream().anyMatch(group -> group.stream().allMatch(condition -> condition.holds(row)));
    }

    Stream<ColumnUse> columns() {
        return groups.stream().flatMap(List::stream).map(Condition::column);
    }
}
