package org.localoffer.service.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.localoffer.service.stack.LocalStack;

/**
 * Details that a test plants to trace where they appear must not occur anywhere else. "12 May" was once found on the
 * day on which a listing was due that day.
 */
class PlantedTextsTest {

    private static final Path RESOURCES = LocalStack.repository().resolve("service/src");

    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]*";

    private static final Pattern DAY = Pattern.compile("(?i)\\d(?:st|nd|rd|th)?(?: of)?[ -]" + MONTH + "|\\b" + MONTH
            + " \\d|\\b\\d{1,2}([/.-])\\d{1,2}\\1\\d{2,4}\\b");

    /** Pages show dates of this year and the years next to it, and possibly of about the last eight years. */
    private static final Pattern LONG_PAST = Pattern.compile("\\b(?:200\\d|201[0-6])\\b|[./-]0\\d$");

    private static Stream<String> planted() throws IOException {
        Path folder = RESOURCES.resolve("test/resources/org/localoffer/service/privacy");
        return Stream.concat(
                Files.readAllLines(folder.resolve("planted-details.txt")).stream()
                        .flatMap(line -> Stream.of(line.split("\t", -1)[1].split(" \\| ", -1))),
                Files.readAllLines(folder.resolve("disclosures.txt")).stream());
    }

    /**
     * The sources of the portal's pages. Originals of sample messages are excluded, because they are as private as the
     * planted details, and so are examples that train the detection of harm, because no page shows them.
     */
    private static Map<Path, String> whatPagesAreMadeFrom() throws IOException {
        List<Path> folders = List.of(
                RESOURCES.resolve("main/resources"),
                LocalStack.repository().resolve("web-templates/src/main/resources/templates"));
        Map<Path, String> texts = new HashMap<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(file -> !file.endsWith("history/messages.yaml")
                                && !file.toString().contains("/service/privacy/"))
                        .toList()) {
                    texts.put(file, Files.readString(file));
                }
            }
        }
        return texts;
    }

    @Test
    void noPageIsMadeFromAnythingThatHoldsIt() throws IOException {
        Map<Path, String> texts = whatPagesAreMadeFrom();

        assertThat(texts).hasSizeGreaterThan(150);
        assertThat(planted()).hasSizeGreaterThan(100).allSatisfy(string -> assertThat(texts)
                .as(string)
                .allSatisfy((file, text) -> assertThat(text).doesNotContain(string)));
    }

    @Test
    void itIsTooLongToBeThereByChance() throws IOException {
        assertThat(planted()).allSatisfy(string -> assertThat(string).hasSizeGreaterThan(4));
    }

    @Test
    void aDayIsOfAYearThatNoPageTells() throws IOException {
        assertThat(planted()
                        .filter(string ->
                                string.length() < 40 && DAY.matcher(string).find()))
                .hasSizeGreaterThan(8)
                .allSatisfy(string -> assertThat(string).containsPattern(LONG_PAST));
    }
}
