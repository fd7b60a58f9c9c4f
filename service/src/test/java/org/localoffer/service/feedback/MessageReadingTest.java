package org.localoffer.service.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.feedback.reading.MessageReader;
import org.localoffer.service.feedback.reading.MessageReading;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.LocalArea;

/**
 * How often the first value that is read from a message is right. A file in {@code src/test/resources/messages} has the
 * columns {@code id}, {@code text} and one for each part, with the slugs that are right, separated by {@code |}; empty
 * where the text does not tell it, and then it is not counted. An age may also stand in whole years, such as {@code 8}
 * or {@code 8-9}: each band that holds all of them is right. Nothing read is wrong where the text tells it.
 */
@PortalTest
class MessageReadingTest {

    private static final Pattern YEARS = Pattern.compile("([0-9]{1,2})(?:-([0-9]{1,2}))?");

    /** What is read, by the name of its column. */
    private enum Part {
        KIND_OF_HELP,
        NEED,
        AGE,
        COMMISSIONER;

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private enum Table {
        /** Messages that the reading was developed on. */
        OWN("own.csv", 0.82, 0.88, 0.93, 0.87),
        /** Written by somebody who knows neither vocabulary nor code. The reading is never tuned to single texts of it. */
        BLIND("texts.csv", 0.8, 0.8, 0.9, 0.85);

        private final String file;
        private final double help;
        private final double need;
        private final double age;
        private final double commissioner;

        Table(String file, double help, double need, double age, double commissioner) {
            this.file = file;
            this.help = help;
            this.need = need;
            this.age = age;
            this.commissioner = commissioner;
        }

        double floor(Part part) {
            return switch (part) {
                case KIND_OF_HELP -> help;
                case NEED -> need;
                case AGE -> age;
                case COMMISSIONER -> commissioner;
            };
        }
    }

    /** How many texts tell a part, and of how many the first value was right. */
    private record Share(int right, int all) {

        static final Share NONE = new Share(0, 0);

        Share and(boolean isRight) {
            return new Share(isRight ? right + 1 : right, all + 1);
        }

        double value() {
            return all == 0 ? 1 : (double) right / all;
        }

        @Override
        public String toString() {
            return "%d of %d (%.2f)".formatted(right, all, value());
        }
    }

    @Inject
    MessageReader reader;

    @Inject
    FeedbackRouting routing;

    @Inject
    CurrentLocalArea localArea;

    @ParameterizedTest
    @EnumSource
    void theFirstValueIsRightOftenEnough(Table table) throws IOException {
        Map<Part, Share> shares = new EnumMap<>(Part.class);
        List<String> wrong = new ArrayList<>();
        for (NamedCsvRecord row : rows(table.file)) {
            Map<Part, String> read = read(row.getField("text"));
            for (Part part : Part.values()) {
                String told = row.getField(part.column());
                if (!told.isBlank()) {
                    boolean isRight = isRight(told, read.get(part));
                    shares.merge(part, Share.NONE.and(isRight), (sum, one) -> sum.and(isRight));
                    if (!isRight) {
                        wrong.add(
                                "%s %s: %s, not %s".formatted(row.getField("id"), part.column(), read.get(part), told));
                    }
                }
            }
        }
        System.out.println(table.file + ": " + shares);

        assertThat(shares).containsOnlyKeys(Part.values());
        for (Part part : Part.values()) {
            assertThat(shares.getOrDefault(part, Share.NONE).value())
                    .as("%s of %s; wrong: %s", part.column(), table.file, wrong)
                    .isGreaterThanOrEqualTo(table.floor(part));
        }
    }

    /** @param told what is right, as the file holds it */
    private boolean isRight(String told, @Nullable String read) {
        return Arrays.stream(told.split("\\|", -1)).anyMatch(right -> right.equals(read) || isBandOf(right, read));
    }

    private boolean isBandOf(String years, @Nullable String slug) {
        Matcher told = YEARS.matcher(years);
        if (!told.matches()) {
            return false;
        }
        int from = Integer.parseInt(told.group(1));
        int to = told.group(2) == null ? from : Integer.parseInt(told.group(2));
        return localArea.get().ageBands().stream()
                .anyMatch(band -> band.slug().equals(slug) && band.holds(from) && band.holds(to));
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources/messages", file))) {
            return csv.stream().toList();
        }
    }

    /** The first value of each part; parts of which nothing was read are absent. */
    private Map<Part, String> read(String text) {
        LocalArea area = localArea.get();
        MessageReading reading = reader.read(text, null, area);
        GapKey key = reading.complete(GapKey.UNKNOWN, area);
        Map<Part, String> read = new EnumMap<>(Part.class);
        put(read, Part.KIND_OF_HELP, key.help());
        put(read, Part.NEED, key.need());
        put(read, Part.AGE, key.ageBand());
        read.put(Part.COMMISSIONER, commissioner(text, key, reading));
        return read;
    }

    private static void put(Map<Part, String> read, Part part, @Nullable String value) {
        if (value != null) {
            read.put(part, value);
        }
    }

    private String commissioner(String text, GapKey key, MessageReading reading) {
        Message message = new Message(
                UUID.randomUUID(), FeedbackKind.MISSING, Channel.WEB, text, null, null, GapKey.UNKNOWN, null);
        Feedback feedback = new Feedback(message, "LO-0000-0000", null, List.of(), Instant.EPOCH, Instant.EPOCH);
        return routing.route(feedback, key, reading).orElseThrow().route().commissioner();
    }
}
