package org.localoffer.benchmark.desk.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.localoffer.benchmark.Weighted;

/** Evidence beside messages: what was counted of searches, and what officers recorded. */
final class SignalRows {

    /** Eighteen months. */
    static final int DAYS = 548;

    /** Ways in which the evidence for a gap changes over time: every third gap rises, every third falls. */
    private static final int TRENDS = 3;

    private static final double SHARE_OF_UNMAPPED_DAYS = 0.8;
    private static final int MOST_UNMAPPED = 30;
    private static final double SHARE_OF_SHOPS_THAT_FOUND_IT = 0.3;
    private static final int MOST_STEPS = 12;
    private static final int MOST_MINUTES = 40;
    private static final int MOST_MENTIONS = 25;

    private static final Weighted<String> KINDS_OF_SEARCHES = new Weighted<String>()
            .and("SEARCH", 45)
            .and("NOT_OPENED", 25)
            .and("UNCONFIRMED", 10)
            .and("WRONG_AGE", 8)
            .and("OUTSIDE_AREA", 7)
            .and("SAID_NOT_FOUND", 5);

    private static final Weighted<String> RECORDED_KINDS =
            new Weighted<String>().and("MYSTERY_SHOP", 40).and("TRENDING", 35).and("DOCUMENT", 25);

    private static final Weighted<String> CHANNELS = new Weighted<String>()
            .and("WEBSITE", 30)
            .and("PHONE", 25)
            .and("FORUM", 20)
            .and("SOCIAL_MEDIA", 15)
            .and("EVENT", 10);

    private final List<GapKey> gapKeys;
    private final Weighted<Integer> usualGap;
    private final LocalDate today;
    private final Random random;

    /** @param gapKeys the one with the most evidence first */
    SignalRows(List<GapKey> gapKeys, LocalDate today, Random random) {
        this.gapKeys = gapKeys;
        this.usualGap =
                Weighted.byRank(IntStream.range(0, gapKeys.size()).boxed().toList());
        this.today = today;
        this.random = random;
    }

    /** A row of what was counted: the searches of one day and kind that are evidence for one gap. */
    private record Counted(int daysAgo, String kind, int gap) {}

    /** @param rows number of rows; the number of searches is larger, since one row may count several */
    List<Row> searches(int rows) {
        Map<Counted, Integer> times = new LinkedHashMap<>();
        while (times.size() < rows) {
            int gap = usualGap.pick(random);
            times.merge(new Counted(daysAgo(gap), KINDS_OF_SEARCHES.pick(random), gap), 1, Integer::sum);
        }
        List<Row> searches = new ArrayList<>();
        times.forEach((counted, number) -> searches.add(Row.of("search_signal")
                .with("day", today.minusDays(counted.daysAgo()))
                .with("kind", counted.kind())
                .with(gapKeys.get(counted.gap()))
                .with("times", number)));
        return searches;
    }

    /** Of a gap whose evidence rises, recent days are more likely; of one that falls, earlier ones. */
    private int daysAgo(int gap) {
        double share = random.nextDouble();
        return switch (gap % TRENDS) {
            case 0 -> (int) (DAYS * share * share);
            case 1 -> (int) (DAYS * share);
            default -> DAYS - 1 - (int) (DAYS * share * share);
        };
    }

    /** Searches that named neither a kind of help nor a need. */
    List<Row> unmapped() {
        List<Row> rows = new ArrayList<>();
        for (int daysAgo = 0; daysAgo < DAYS; daysAgo++) {
            if (random.nextDouble() < SHARE_OF_UNMAPPED_DAYS) {
                rows.add(Row.of("search_unmapped")
                        .with("day", today.minusDays(daysAgo))
                        .with("kind", KINDS_OF_SEARCHES.pick(random))
                        .with("times", 1 + random.nextInt(MOST_UNMAPPED)));
            }
        }
        return rows;
    }

    List<Row> recorded(int number) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            rows.add(recorded());
        }
        return rows;
    }

    private Row recorded() {
        String kind = RECORDED_KINDS.pick(random);
        int gap = usualGap.pick(random);
        Row row = Row.of("recorded_signal")
                .with("id", new UUID(random.nextLong(), random.nextLong()))
                .with("kind", kind)
                .with("day", today.minusDays(daysAgo(gap)))
                .with(gapKeys.get(gap))
                .with("words", Texts.signal(random));
        return switch (kind) {
            case "MYSTERY_SHOP" ->
                row.with("channel", CHANNELS.pick(random))
                        .with("found", random.nextDouble() < SHARE_OF_SHOPS_THAT_FOUND_IT)
                        .with("steps", 1 + random.nextInt(MOST_STEPS))
                        .with("minutes", 1 + random.nextInt(MOST_MINUTES));
            case "TRENDING" ->
                row.with("channel", CHANNELS.pick(random)).with("mentions", 1 + random.nextInt(MOST_MENTIONS));
            default -> row.with("citation", "A report of the area, page " + (1 + random.nextInt(MOST_MINUTES)));
        };
    }
}
