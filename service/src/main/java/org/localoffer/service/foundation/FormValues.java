package org.localoffer.service.foundation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Values of a form, by field name, as they were typed: a form that is refused comes back with them. */
public final class FormValues {

    /** The field that makes a form sent twice one. */
    public static final String SUBMISSION = "submission";

    /** The field that tells which version the page showed. */
    public static final String VERSION = "version";

    private final Map<String, List<String>> values;

    private FormValues(Map<String, List<String>> values) {
        this.values = values;
    }

    /** As a request brought them. Line ends become one character; control characters carry no meaning and go. */
    public static FormValues of(Map<String, List<String>> request) {
        Map<String, List<String>> clean = new LinkedHashMap<>();
        request.forEach((name, texts) ->
                clean.put(name, texts.stream().map(FormValues::clean).toList()));
        return new FormValues(clean);
    }

    /** None yet. */
    public static FormValues empty() {
        return new FormValues(new LinkedHashMap<>());
    }

    private static String clean(String text) {
        return text.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\\n\\t]]", "")
                .strip();
    }

    /** Stripped; empty where nothing was typed. */
    public String text(String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    /** Stripped; null where nothing was typed. */
    public @Nullable String textOrNull(String name) {
        String text = text(name);
        return text.isEmpty() ? null : text;
    }

    /** Every value that was ticked. */
    public Set<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** Whether any field whose name starts so holds something. */
    public boolean anyUnder(String prefix) {
        return values.entrySet().stream()
                .anyMatch(value -> value.getKey().startsWith(prefix)
                        && value.getValue().stream().anyMatch(text -> !text.isEmpty()));
    }

    public FormValues set(String name, @Nullable Object value) {
        values.put(name, value == null ? List.of() : List.of(value.toString()));
        return this;
    }

    public FormValues setAll(String name, Set<String> ticked) {
        values.put(name, List.copyOf(ticked));
        return this;
    }

    /** A whole number of at most nine digits; empty where the field holds anything else. */
    public Optional<Integer> number(String name) {
        String text = text(name);
        return text.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** Of the form; a new one where the form brought none. */
    public UUID submission() {
        try {
            return UUID.fromString(text(SUBMISSION));
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    /** The version that the page showed; -1, which fits none, where the form brought none. */
    public int version() {
        return number(VERSION).orElse(-1);
    }
}
