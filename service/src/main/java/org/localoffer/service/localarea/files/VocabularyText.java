package org.localoffer.service.localarea.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

import org.localoffer.directory.vocabulary.Concept;

/** Writes a vocabulary as YAML: a block for each concept, with lists wrapped at a fixed width. */
public final class VocabularyText {

    private static final int WIDTH = 120;

    /** Values that need no quotes in YAML. */
    private static final Pattern PLAIN =
            Pattern.compile("(?=.*[A-Za-z])[A-Za-z0-9](?:[A-Za-z0-9 '’/.()&-]*[A-Za-z0-9'’.)])?");

    /** Words that YAML would read as another type, such as a number or a date. */
    private static final Pattern MISREAD =
            Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|[0-9.][0-9a-fx_.+-]*");

    private VocabularyText() {}

    /**
     * Writes the concepts.
     *
     * @param known text of the file that is replaced; its leading comment, which explains the keys, is kept
     */
    public static String of(Collection<Concept> concepts, String known) {
        String head = known.lines().takeWhile(line -> line.startsWith("#")).collect(Collectors.joining("\n"));
        return (head.isEmpty() ? "" : head + "\n\n")
                + concepts.stream().map(VocabularyText::block).collect(Collectors.joining("\n"))
                + "\n";
    }

    private static String block(Concept concept) {
        List<String> lines = new ArrayList<>();
        lines.add("- id: " + scalar(concept.id()));
        lines.add("  label: " + scalar(concept.label()));
        list(lines, "words", scalars(concept.words()));
        list(lines, "old", scalars(concept.old()));
        list(lines, "capitals", scalars(concept.capitals()));
        list(lines, "misspelt", scalars(concept.misspelt()));
        oneALine(lines, "asked", scalars(concept.asked()));
        list(
                lines,
                "together",
                concept.together().stream().map(VocabularyText::inBrackets).toList());
        if (concept.role() != Concept.Role.ASKED) {
            lines.add("  role: " + concept.role().slug());
        }
        list(lines, "needs", scalars(concept.needs()));
        list(lines, "help", scalars(concept.help()));
        list(lines, "also", scalars(concept.also()));
        if (concept.crisis()) {
            lines.add("  crisis: true");
        }
        return String.join("\n", lines);
    }

    private static String inBrackets(Set<String> ids) {
        return "[" + String.join(", ", scalars(ids)) + "]";
    }

    private static void list(List<String> lines, String key, List<String> entries) {
        if (entries.isEmpty()) {
            return;
        }
        StringBuilder line = new StringBuilder("  " + key + ": [" + entries.getFirst());
        for (String entry : entries.subList(1, entries.size())) {
            line.append(',');
            if (line.length() + entry.length() + 2 > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder("    " + entry);
            } else {
                line.append(' ').append(entry);
            }
        }
        lines.add(line.append(']').toString());
    }

    /** Writes one sentence on each line, which is easier to read and to compare with an earlier edition. */
    private static void oneALine(List<String> lines, String key, List<String> entries) {
        if (!entries.isEmpty()) {
            lines.add("  " + key + ":");
            entries.forEach(entry -> lines.add("    - " + entry));
        }
    }

    private static List<String> scalars(Collection<String> texts) {
        return texts.stream().map(VocabularyText::scalar).toList();
    }

    private static String scalar(String text) {
        return PLAIN.matcher(text).matches() && !MISREAD.matcher(text).matches()
                ? text
                : '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
