package org.localoffer.service.localarea.files;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import org.localoffer.directory.listing.content.ContentJson;

/** A text file of a local area. Every mistake in it is reported with its line. */
public record AreaFile(String path, String text) {

    private static final ObjectMapper YAML = ContentJson.authored(new YAMLFactory());
    private static final String FENCE = "---";

    /**
     * Reads the whole file as YAML.
     *
     * @throws InvalidLocalAreaException if it does not match the type, or has a key unknown to the type
     */
    public <T> T yaml(TypeReference<T> type) {
        return parse(text, 0, type);
    }

    /**
     * Reads the YAML front matter of a Markdown file.
     *
     * @throws InvalidLocalAreaException if it does not match the type, or has a key unknown to the type
     */
    public <T> T frontMatter(TypeReference<T> type) {
        return parse(split()[0], 1, type);
    }

    /** The Markdown after the front matter. */
    public String body() {
        return split()[1].strip();
    }

    /** The lines of the file, unchanged. */
    public List<String> lines() {
        return text.lines().toList();
    }

    /** Number of the first line, comments excluded, that contains the word; counts from 1; 0 if no line does. */
    public int lineOf(String word) {
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#")
                    && lines.get(i).matches(".*(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-]).*")) {
                return i + 1;
            }
        }
        return 0;
    }

    /** An exception that reports a problem at the first line that contains the word. */
    public InvalidLocalAreaException mistake(String word, String problem) {
        return new InvalidLocalAreaException(path, lineOf(word), problem, null);
    }

    private String[] split() {
        List<String> lines = lines();
        if (lines.isEmpty() || !lines.getFirst().strip().equals(FENCE)) {
            throw new InvalidLocalAreaException(path, 1, "must start with a line of ---", null);
        }
        int end = lines.subList(1, lines.size()).stream()
                .map(String::strip)
                .toList()
                .indexOf(FENCE);
        if (end < 0) {
            throw new InvalidLocalAreaException(path, 1, "has no second line of --- after its head", null);
        }
        return new String[] {
            String.join("\n", lines.subList(1, end + 1)), String.join("\n", lines.subList(end + 2, lines.size()))
        };
    }

    private <T> T parse(String yaml, int linesBefore, TypeReference<T> type) {
        try {
            return YAML.readValue(yaml, type);
        } catch (JsonProcessingException e) {
            int line = lineOf(e, linesBefore);
            String problem = Arrays.stream(e.getOriginalMessage().split("\n", -1))
                    .findFirst()
                    .orElse("cannot be read");
            throw new InvalidLocalAreaException(path, line, problem, e);
        }
    }

    /** Jackson reports an unknown key at the end of its parent object; the line of the key itself is more useful. */
    private int lineOf(JsonProcessingException e, int linesBefore) {
        int noticed = e.getLocation() == null ? 0 : e.getLocation().getLineNr() + linesBefore;
        if (!(e instanceof UnrecognizedPropertyException unknown)) {
            return noticed;
        }
        List<String> lines = lines();
        for (int line = Math.min(noticed, lines.size()); line > 0; line--) {
            if (lines.get(line - 1)
                    .matches(".*(?<![\\w-])\"?" + Pattern.quote(unknown.getPropertyName()) + "\"?\\s*:.*")) {
                return line;
            }
        }
        return noticed;
    }
}
