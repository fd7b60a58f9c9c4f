package org.localoffer.web.commissioning;

import java.util.List;
import java.util.stream.IntStream;

import org.localoffer.web.layout.Words;

/**
 * The trends of one gap, side by side.
 *
 * @param period that the sentences compare, such as "the 13 weeks since 3 February 2027 with the 13 weeks before"
 * @param groups of evidence, each over the same months
 */
public record TrendsView(String period, List<TrendView> groups) {

    public TrendsView {
        groups = List.copyOf(groups);
    }

    /**
     * The numbers of one month.
     *
     * @param times one for each group
     */
    public record Row(String month, List<String> times) {}

    /** The numbers that the drawings show, oldest month first. */
    public List<Row> rows() {
        int months =
                groups.stream().mapToInt(group -> group.months().size()).min().orElse(0);
        return IntStream.range(0, months)
                .mapToObj(at -> new Row(
                        groups.getFirst().months().get(at).name(),
                        groups.stream()
                                .map(group ->
                                        Words.number(group.months().get(at).times()))
                                .toList()))
                .toList();
    }
}
