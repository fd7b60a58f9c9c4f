package org.localoffer.service.localarea.files;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import org.jspecify.annotations.Nullable;

/** Says in words for whoever writes a file what a parser says in its own. */
final class ParseProblem {

    private static final Pattern MARK = Pattern.compile("line (\\d+), column \\d+");
    private static final Pattern NO_START = Pattern.compile("found character '(.)' that cannot start any token");
    private static final Pattern TWICE = Pattern.compile("Duplicate field '(.*)'");

    /** A key with a text that has a colon and a blank of its own: {@code label: Help: now}. */
    private static final Pattern COLON_IN_TEXT = Pattern.compile(".*[\\w\"]:\\s+[^\\s{\\[].*:(\\s.*|$)");

    private static final String NEEDS_QUOTES = "a text with ': ' needs quotation marks";

    private final JsonProcessingException e;
    private final String message;
    private final List<Integer> marks;

    ParseProblem(JsonProcessingException e) {
        this.e = e;
        this.message = String.valueOf(e.getOriginalMessage());
        this.marks = MARK.matcher(message)
                .results()
                .map(mark -> Integer.valueOf(mark.group(1)))
                .toList();
    }

    /** Line in the text that was parsed; counts from 1; 0 if the whole of it is meant. */
    int line() {
        if (isEmptyText() || e.getLocation() == null) {
            return 0;
        }
        if (marks.isEmpty()) {
            return e.getLocation().getLineNr();
        }
        // Two marks: where something begins that has no end, and where that was noticed.
        return message.contains("but got :") || message.contains("<block end>") ? marks.getLast() : marks.getFirst();
    }

    /**
     * What is wrong and what to do.
     *
     * @param line text of the line
     */
    String words(String line, ObjectMapper mapper) {
        if (isEmptyText()) {
            return AreaFile.NO_ENTRIES;
        }
        if (!marks.isEmpty()) {
            return ofSyntax(line);
        }
        return switch (e) {
            case UnrecognizedPropertyException unknown -> unknownKey(unknown);
            case InvalidFormatException wrong -> wrongValue(wrong, mapper);
            case MismatchedInputException wrong -> wrongShape(wrong);
            case ValueInstantiationException refused -> refused(refused);
            default -> twice().orElseGet(this::firstLine);
        };
    }

    private boolean isEmptyText() {
        return message.startsWith("No content to map");
    }

    private String ofSyntax(String line) {
        if (message.contains("\\t(TAB)")) {
            return "has a tab; use spaces";
        }
        if (message.contains("scanning a quoted scalar")) {
            return "a quotation mark is not closed";
        }
        if (message.startsWith("mapping values are not allowed")) {
            return COLON_IN_TEXT.matcher(line).matches() ? NEEDS_QUOTES : "is not indented as the lines around it";
        }
        if (message.contains("but got :")) {
            return NEEDS_QUOTES;
        }
        if (message.contains("parsing a flow")) {
            return "a bracket is not closed, or a comma is missing";
        }
        if (message.contains("<block end>")) {
            return "is not indented as the lines around it, or a quotation mark above is not closed";
        }
        if (message.contains("could not find expected ':'")) {
            return "a key needs ': ' and a value after it";
        }
        return NO_START.matcher(message)
                .results()
                .findFirst()
                .map(found -> "a text that begins with " + found.group(1) + " needs quotation marks")
                .orElseGet(this::firstLine);
    }

    private static String unknownKey(UnrecognizedPropertyException unknown) {
        Collection<Object> known = unknown.getKnownPropertyIds();
        return "there is no key \"" + unknown.getPropertyName() + "\" here"
                + (known == null
                        ? ""
                        : ", only "
                                + known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", ")));
    }

    private static String wrongValue(InvalidFormatException wrong, ObjectMapper mapper) {
        return field(wrong) + " is " + wanted(wrong.getTargetType(), mapper) + ", not '" + wrong.getValue() + "'";
    }

    private static String wanted(Class<?> type, ObjectMapper mapper) {
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(value -> mapper.convertValue(value, String.class))
                            .collect(Collectors.joining(", "));
        }
        if (type == LocalDate.class) {
            return "a day such as 2026-04-01";
        }
        if (type == LocalTime.class) {
            return "a time such as 09:30";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        return type == int.class || type == Integer.class ? "a whole number" : "a number or another kind of value";
    }

    private static String wrongShape(MismatchedInputException wrong) {
        Class<?> type = wrong.getTargetType();
        String what = field(wrong);
        if (type == null) {
            return what + " has a value of the wrong kind";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return wrong.getPath().isEmpty()
                    ? "is a list: each entry begins with '- '"
                    : what + " is a list, such as [a, b]";
        }
        if (type == String.class) {
            return what + " is one text; where it begins with [ or {, it needs quotation marks";
        }
        if (type.isRecord() || Map.class.isAssignableFrom(type)) {
            return (wrong.getPath().isEmpty() ? "has" : what + " has") + " keys with values, such as name: text";
        }
        return what + " has a value of the wrong kind";
    }

    /** A rule of the record itself. */
    private String refused(ValueInstantiationException refused) {
        Throwable cause = refused.getCause();
        if (cause instanceof NullPointerException) {
            return "an entry of a list is empty";
        }
        return cause == null || cause.getMessage() == null ? firstLine() : cause.getMessage();
    }

    private Optional<String> twice() {
        return TWICE.matcher(message)
                .results()
                .findFirst()
                .map(found -> "the key '" + found.group(1) + "' appears here twice");
    }

    private String firstLine() {
        return message.lines().findFirst().orElse("cannot be read");
    }

    /** The key, or the number of the entry, that the parser was at. */
    private static String field(JsonMappingException wrong) {
        if (wrong.getPath().isEmpty()) {
            return "it";
        }
        JsonMappingException.Reference last = wrong.getPath().getLast();
        @Nullable String name = last.getFieldName();
        return name == null ? "entry " + (last.getIndex() + 1) : name;
    }
}
