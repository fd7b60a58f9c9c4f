package org.localoffer.imports.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.localoffer.imports.mapping.InvalidMappingException.Problem;

/** Collects errors, so that the author of a mapping sees all of them at once. */
final class Problems {

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(int line, String text) {
        found.add(new Problem(line, text));
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            found.sort(Comparator.comparingInt(Problem::line));
            throw new InvalidMappingException(file, found);
        }
    }
}
