package org.localoffer.imports.mapping;

import java.util.List;
import java.util.stream.Collectors;

/** All errors in a mapping file, each with its line. */
public final class InvalidMappingException extends RuntimeException {

    private final List<Problem> problems;

    InvalidMappingException(String file, List<Problem> problems) {
        super(problems.stream()
                .map(problem -> file + ":" + problem.line() + ": " + problem.text())
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** The errors in the order of the file; at least one. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * One error.
     *
     * @param line of the mapping file, from 1
     */
    public record Problem(int line, String text) {}
}
