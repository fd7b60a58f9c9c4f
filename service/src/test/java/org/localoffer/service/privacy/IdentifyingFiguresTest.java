package org.localoffer.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.localarea.LocalArea;
import org.localoffer.service.localarea.LocalAreaReader;
import org.localoffer.service.localarea.SampleFiles;

/**
 * How many texts that identify somebody are seen, and how many harmless ones are marked. Rules were written with the
 * first two files before the eyes; nobody who wrote rules has read a file that is held back.
 */
class IdentifyingFiguresTest {

    private static final double NINETY_FIVE_PER_CENT = 1.96;
    private static final LocalArea AREA = LocalAreaReader.read(SampleFiles.all());
    private static final Set<String> WORDS = KnownWords.words(AREA);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "identifying-train.csv, 0.97, 0.02",
        "identifying-own.csv, 0.96, 0.02",
        "identifying-open.csv, 0.93, 0.05",
        // Half of it was read.
        "identifying-second.csv, 0.86, 0.10",
        "identifying-held-back.csv, 0.6, 0.2",
    })
    void textsThatIdentifyAreSeenAndHarmlessOnesSeldom(String file, double leastFound, double mostFalse) {
        List<NamedCsvRecord> texts = read(file);
        List<NamedCsvRecord> missed = texts.stream()
                .filter(text -> identifies(text) && flags(text).isEmpty())
                .toList();
        List<NamedCsvRecord> marked = texts.stream()
                .filter(text -> !identifies(text) && !flags(text).isEmpty())
                .toList();
        long telling = texts.stream().filter(IdentifyingFiguresTest::identifies).count();
        long harmless = texts.size() - telling;
        System.out.printf(
                "%s: found %s, false %s%n",
                file, share(telling - missed.size(), telling), share(marked.size(), harmless));

        assertThat((double) (telling - missed.size()) / telling)
                .as(() -> "missed: " + ids(missed))
                .isGreaterThanOrEqualTo(leastFound);
        assertThat((double) marked.size() / harmless)
                .as(() -> "marked: " + ids(marked))
                .isLessThanOrEqualTo(mostFalse);
    }

    private static boolean identifies(NamedCsvRecord text) {
        return text.getField("identifies").equals("yes");
    }

    private static List<Flag> flags(NamedCsvRecord text) {
        return PersonalDetails.in(text.getField("text"), WORDS::contains, AREA.needs()::names);
    }

    private static List<String> ids(List<NamedCsvRecord> texts) {
        return texts.stream().map(text -> text.getField("id")).toList();
    }

    /** With Wilson's interval. */
    private static String share(long some, long all) {
        double share = (double) some / all;
        double square = NINETY_FIVE_PER_CENT * NINETY_FIVE_PER_CENT;
        double middle = (share + square / (2 * all)) / (1 + square / all);
        double half = NINETY_FIVE_PER_CENT
                * Math.sqrt(share * (1 - share) / all + square / (4.0 * all * all))
                / (1 + square / all);
        return String.format(
                Locale.ROOT,
                "%d of %d, %.3f (%.3f to %.3f)",
                some,
                all,
                share,
                Math.max(0, middle - half),
                Math.min(1, middle + half));
    }

    private static List<NamedCsvRecord> read(String file) {
        try (InputStream in = Objects.requireNonNull(
                        IdentifyingFiguresTest.class.getResourceAsStream("/privacy/" + file), file);
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8));
                Stream<NamedCsvRecord> records = csv.stream()) {
            return records.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
