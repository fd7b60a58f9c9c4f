package org.localoffer.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.stack.LocalStack;

/** All phrases at once are found where each alone would be. */
class PhraseAutomatonTest {

    private static final Path TABLES = LocalStack.repository().resolve("service/src/test/resources");
    private static final List<String> LIST = HarmPhrases.lines(HarmPhrases.FILE);
    private static final HarmPhrases PHRASES = new HarmPhrases(LIST);
    private static final PlainPhrases ONE_BY_ONE = new PlainPhrases(LIST);

    private static final int MUTATED = 20_000;

    /** In words: one after the other, the phrases take some microseconds a word. */
    private static final int LONGEST_MUTATED = 40;

    private static final List<String> FILLERS =
            List.of("the", "his", "old red", "of a", "my son's", "that it was", "he");

    private static List<String> texts(String folder) {
        try (Stream<Path> files = Files.list(TABLES.resolve(folder))) {
            return files.sorted().flatMap(PhraseAutomatonTest::cells).distinct().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> cells(Path table) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(table)) {
            return csv.stream().flatMap(row -> row.getFields().stream()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"danger", "language", "messages", "privacy", "relevance"})
    void theTextsOfAllTablesHaveTheSamePhrases(String folder) {
        assertThat(texts(folder)).hasSizeGreaterThan(50).allSatisfy(PhraseAutomatonTest::hasSamePhrases);
    }

    private static void hasSamePhrases(String text) {
        assertThat(PHRASES.in(text)).as(text).isEqualTo(ONE_BY_ONE.in(text));
    }

    @Test
    void mutatedTextsHaveTheSamePhrases() {
        Random random = new Random(15);
        List<String> texts = Stream.of("danger", "messages", "privacy", "relevance")
                .flatMap(folder -> texts(folder).stream())
                .toList();
        List<String> listed =
                LIST.stream().filter(line -> !line.startsWith("#")).toList();
        int found = 0;
        for (int count = 0; count < MUTATED; count++) {
            String text = mutated(texts.get(random.nextInt(texts.size())), listed, random);
            List<Flag> flags = PHRASES.in(text);
            assertThat(flags).as(text).isEqualTo(ONE_BY_ONE.in(text));
            found += flags.size();
        }
        assertThat(found).as("not all of them without phrases").isGreaterThan(MUTATED / 2);
    }

    private static String mutated(String text, List<String> listed, Random random) {
        List<String> words = new ArrayList<>(List.of(text.split("\\s+", -1)));
        while (words.size() > LONGEST_MUTATED) {
            words.removeFirst();
        }
        for (int change = random.nextInt(4); change >= 0; change--) {
            int at = random.nextInt(words.size());
            int other = random.nextInt(words.size());
            switch (random.nextInt(6)) {
                case 0 -> words.add(at, filledIn(listed.get(random.nextInt(listed.size())), random));
                case 1 ->
                    words.addAll(
                            at,
                            List.of(listed.get(random.nextInt(listed.size())).split(" ", -1)));
                case 2 -> Collections.swap(words, at, other);
                case 3 ->
                    words.set(
                            at,
                            words.get(at)
                                    + List.of("s", "'s", "ing", "’s", ",", " the")
                                            .get(random.nextInt(6)));
                case 4 -> words.set(at, words.get(at).toUpperCase(Locale.UK));
                default -> words.set(at, words.get(other));
            }
        }
        return String.join(" ", words);
    }

    /** A phrase with words instead of its gaps, sometimes one too many, and with endings. */
    private static String filledIn(String phrase, Random random) {
        return Stream.of(phrase.split(" ", -1))
                .map(part ->
                        part.equals("...") ? fillers(random) : part.replace("*", random.nextBoolean() ? "" : "ing"))
                .collect(Collectors.joining(" "));
    }

    private static String fillers(Random random) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(at -> FILLERS.get(random.nextInt(FILLERS.size())))
                .collect(Collectors.joining(" "));
    }

    /** Phrases that begin, end and continue each other in every way, which the shipped list seldom has. */
    @Test
    void listsOfFewWordsFindTheSamePhrases() {
        Random random = new Random(3);
        List<String> parts = List.of("a", "b", "ab", "a*", "ab*", "b*", "...", "a", "b");
        List<String> words = List.of("a", "b", "ab", "abc", "a's", "b’s", "ab's", "c");
        for (int count = 0; count < 5_000; count++) {
            List<String> list = IntStream.range(0, 1 + random.nextInt(6))
                    .mapToObj(at -> "a" + joined(parts, 1 + random.nextInt(5), random) + " b")
                    .toList();
            String text = joined(words, 15, random);
            assertThat(new HarmPhrases(list).in(text))
                    .as("%s in %s", list, text)
                    .isEqualTo(new PlainPhrases(list).in(text));
        }
    }

    private static String joined(List<String> some, int count, Random random) {
        return IntStream.range(0, count)
                .mapToObj(at -> " " + some.get(random.nextInt(some.size())))
                .collect(Collectors.joining());
    }
}
