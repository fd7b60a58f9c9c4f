package org.localoffer.benchmark.desk.data;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Everything that is made up for one measurement. The same area on the same moment always gives the same rows.
 *
 * @param rows in an order in which they can be inserted
 * @param first the submission of the first message, by which a database is known that has these rows already
 */
record DeskData(List<Row> rows, UUID first) {

    /** That of the gap keys; what is made of them has the numbers after it. */
    static final long SEED = 20_260_714;

    private static final int BEGUN_ANSWERS = 40;
    private static final int CORRECTIONS = 60;

    /**
     * Where the rows go.
     *
     * @param listings that messages are about; not empty
     * @param bodies slugs of those that answer; not empty
     */
    record Place(AreaChoices choices, List<UUID> listings, List<String> bodies) {

        Place {
            listings = List.copyOf(listings);
            bodies = List.copyOf(bodies);
        }
    }

    /**
     * How much is made.
     *
     * @param searchSignals rows of what was counted of searches; one may count several
     */
    record Size(int gapKeys, int searchSignals, int recordedSignals, int messages) {

        static final Size FULL = new Size(400, 100_000, 600, 2_000);
    }

    static DeskData of(Place place, Size size, Instant now) {
        List<GapKey> gapKeys = place.choices().gapKeys(size.gapKeys(), new Random(SEED));
        SignalRows signals =
                new SignalRows(gapKeys, LocalDate.ofInstant(now, ZoneId.of("Europe/London")), new Random(SEED + 1));
        MessageRows messages =
                new MessageRows(size.messages(), gapKeys, place.listings(), place.bodies(), now, new Random(SEED + 2));
        AnswerRows answers =
                new AnswerRows(messages.messages(), gapKeys, place.bodies(), BEGUN_ANSWERS, now, new Random(SEED + 3));
        GapRows gaps = new GapRows(gapKeys, place.bodies(), now, new Random(SEED + 4));
        List<Row> rows = Stream.of(
                        signals.searches(size.searchSignals()),
                        signals.unmapped(),
                        signals.recorded(size.recordedSignals()),
                        messages.messages(),
                        messages.originals(),
                        messages.readings(),
                        messages.trail(),
                        answers.answers(),
                        answers.links(),
                        gaps.steps(),
                        gaps.diagnoses(),
                        gaps.corrections(place.choices().help(), CORRECTIONS),
                        gaps.trail())
                .flatMap(List::stream)
                .toList();
        return new DeskData(rows, messages.messages().getFirst().get("submission", UUID.class));
    }
}
