package org.localoffer.imports.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A text in which <code>{column}</code> stands for that column's value. Where the column is blank in a row, the
 * <code>[part in square brackets]</code> around it is left out; outside brackets, the whole text is. A backslash
 * escapes the next character.
 */
record Template(int line, List<Part> parts) implements Expression {

    sealed interface Part {}

    record Plain(String text) implements Part {}

    record Placeholder(String column) implements Part {}

    record Maybe(List<Part> parts) implements Part {}

    static Template plain(int line, String text) {
        return new Template(line, List.of(new Plain(text)));
    }

    /** Parses the text. Where it is invalid, it reports the problem and returns an empty template. */
    static Template parse(int line, String text, Problems problems) {
        try {
            return new Template(line, new Parser(text).all());
        } catch (IllegalArgumentException e) {
            problems.add(line, e.getMessage() + " in \"" + text + "\"");
            return plain(line, "");
        }
    }

    /** The text where it names no column, otherwise null. */
    @Nullable
    String constant() {
        return columns().findAny().isPresent() ? null : filled(parts, null);
    }

    @Override
    public List<String> values(Row row, String field, Warnings warnings) {
        String filled = filled(parts, row);
        return filled == null || filled.isBlank() ? List.of() : List.of(filled);
    }

    @Override
    public Stream<ColumnUse> columns() {
        return names(parts).map(name -> new ColumnUse(name, line));
    }

    @Override
    public Stream<Template> constants() {
        return constant() == null ? Stream.of() : Stream.of(this);
    }

    @Override
    public boolean many() {
        return false;
    }

    private static Stream<String> names(List<Part> parts) {
        return parts.stream().flatMap(part -> switch (part) {
            case Plain plain -> Stream.<String>of();
            case Placeholder placeholder -> Stream.of(placeholder.column());
            case Maybe maybe -> names(maybe.parts());
        });
    }

    private static @Nullable String filled(List<Part> parts, @Nullable Row row) {
        StringBuilder filled = new StringBuilder();
        for (Part part : parts) {
            String text =
                    switch (part) {
                        case Plain plain -> plain.text();
                        case Placeholder placeholder -> row == null ? null : row.value(placeholder.column());
                        case Maybe maybe -> {
                            String inside = filled(maybe.parts(), row);
                            yield inside == null ? "" : inside;
                        }
                    };
            if (text == null) {
                return null;
            }
            filled.append(text);
        }
        return filled.toString();
    }

    private static final class Parser {

        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        List<Part> all() {
            return parts(false);
        }

        private List<Part> parts(boolean inBrackets) {
            List<Part> parts = new ArrayList<>();
            StringBuilder plain = new StringBuilder();
            while (at < text.length()) {
                char c = text.charAt(at++);
                switch (c) {
                    case '\\' -> plain.append(at < text.length() ? text.charAt(at++) : c);
                    case '{' -> {
                        flush(plain, parts);
                        parts.add(new Placeholder(name()));
                    }
                    case '}' -> throw new IllegalArgumentException("a } has no { before it");
                    case '[' -> {
                        if (inBrackets) {
                            throw new IllegalArgumentException("a [ is inside another");
                        }
                        flush(plain, parts);
                        parts.add(maybe());
                    }
                    case ']' -> {
                        if (!inBrackets) {
                            throw new IllegalArgumentException("a ] has no [ before it");
                        }
                        flush(plain, parts);
                        return List.copyOf(parts);
                    }
                    default -> plain.append(c);
                }
            }
            if (inBrackets) {
                throw new IllegalArgumentException("a [ is never closed");
            }
            flush(plain, parts);
            return List.copyOf(parts);
        }

        private Maybe maybe() {
            List<Part> inside = parts(true);
            if (names(inside).findAny().isEmpty()) {
                throw new IllegalArgumentException(
                        "[ ] needs a {column} inside, or a backslash before each bracket that is plain text,");
            }
            return new Maybe(inside);
        }

        private String name() {
            int end = text.indexOf('}', at);
            String name = end < 0 ? "" : text.substring(at, end).strip();
            if (name.isEmpty()) {
                throw new IllegalArgumentException("a { needs the name of a column and a }");
            }
            at = end + 1;
            return name;
        }

        private static void flush(StringBuilder plain, List<Part> parts) {
            if (!plain.isEmpty()) {
                parts.add(new Plain(plain.toString()));
                plain.setLength(0);
            }
        }
    }
}
