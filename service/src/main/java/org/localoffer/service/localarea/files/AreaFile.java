package org.localoffer.service.localarea.files;

import java.util.List;
import java.util.regex.Matcher;
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

    /** What is said of a file without any. */
    static final String NO_ENTRIES = "has no entries";

    /** A line that begins an entry of a list. */
    private static final Pattern ENTRY = Pattern.compile("( *)-( .*)?");

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
        return firstLine(".*(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-]).*");
    }

    /** Number of the first line, comments excluded, that has the key; counts from 1; 0 if no line does. */
    int lineOfKey(String key) {
        return firstLine("(?:.*[{,\\s])?\"?" + Pattern.quote(key) + "\"?\\s*:.*");
    }

    /**
     * Number of the line on which an entry begins of a file that is one list; counts from 1; 0 if the list is not
     * written with an entry on each line.
     *
     * @param number of the entry, from 1
     */
    int lineOfEntry(int number) {
        List<String> lines = lines();
        int indent = -1;
        int seen = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher entry = ENTRY.matcher(lines.get(i));
            if (!entry.matches()) {
                continue;
            }
            indent = indent < 0 ? entry.group(1).length() : indent;
            if (entry.group(1).length() == indent && ++seen == number) {
                return i + 1;
            }
        }
        return 0;
    }

    /** An exception that reports a problem at the first line that contains the word. */
    public InvalidLocalAreaException mistake(String word, String problem) {
        return mistakeAt(lineOf(word), problem);
    }

    /** An exception that reports a problem at an entry of a file that is one list; entries count from 1. */
    InvalidLocalAreaException mistakeInEntry(int number, String problem) {
        return mistakeAt(lineOfEntry(number), problem);
    }

    /** An exception that reports a problem at a line; 0 for the file as a whole. */
    InvalidLocalAreaException mistakeAt(int line, String problem) {
        return new InvalidLocalAreaException(path, line, problem, null);
    }

    private int firstLine(String pattern) {
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#") && lines.get(i).matches(pattern)) {
                return i + 1;
            }
        }
        return 0;
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
            T value = YAML.readValue(yaml, type);
            if (value == null) {
                throw mistakeAt(0, NO_ENTRIES);
            }
            if (value instanceof List<?> entries && entries.contains(null)) {
                int number = entries.indexOf(null) + 1;
                throw mistakeInEntry(number, "entry " + number + " is empty");
            }
            return value;
        } catch (JsonProcessingException e) {
            ParseProblem problem = new ParseProblem(e);
            int line = lineOf(e, problem.line() == 0 ? 0 : problem.line() + linesBefore);
            String text = line > 0 && line <= lines().size() ? lines().get(line - 1) : "";
            throw new InvalidLocalAreaException(path, line, problem.words(text, YAML), e);
        }
    }

    /** Jackson reports an unknown key at the end of its parent object; the line of the key itself is more useful. */
    private int lineOf(JsonProcessingException e, int noticed) {
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
