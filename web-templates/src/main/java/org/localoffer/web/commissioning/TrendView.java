package org.localoffer.web.commissioning;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.localoffer.web.layout.Words;

/**
 * How often something happened, month by month, as a small drawing of bars.
 *
 * @param title what is counted, such as "Messages from families"
 * @param sentence the trend with its numbers, such as "Rising: 3 before, 9 now."
 * @param months oldest first; the last one is not over yet
 */
public record TrendView(String title, String sentence, List<Month> months) {

    private static final int STEP = 20;
    private static final int BAR = 14;
    private static final int HEIGHT = 48;

    /** A month with something in it has a bar that can be seen. */
    private static final int LEAST = 3;

    public TrendView {
        months = List.copyOf(months);
    }

    /**
     * One month.
     *
     * @param name such as "May 2027"
     */
    public record Month(String name, long times) {}

    /**
     * The bar of one month, in units of the drawing; the months in which nothing happened have none.
     *
     * @param unfinished whether the month is not over yet
     */
    public record Bar(int x, int y, int width, int height, boolean unfinished) {}

    /** Whether nothing happened in any of the months. */
    public boolean isFlat() {
        return most() == 0;
    }

    /** The drawing's alternative text, such as "Searches by month, June 2026 to May 2027. Most: 14 in March 2027." */
    public String name() {
        Month highest =
                months.stream().max(Comparator.comparingLong(Month::times)).orElse(new Month("", 0));
        return title + " by month, " + months.getFirst().name() + " to "
                + months.getLast().name() + ". Most: " + Words.number(highest.times()) + " in " + highest.name() + ".";
    }

    public int width() {
        return months.size() * STEP;
    }

    public int height() {
        return HEIGHT;
    }

    public List<Bar> bars() {
        return IntStream.range(0, months.size())
                .filter(at -> months.get(at).times() > 0)
                .mapToObj(this::bar)
                .toList();
    }

    private Bar bar(int at) {
        int height = (int) Math.max(LEAST, months.get(at).times() * HEIGHT / most());
        return new Bar(at * STEP + (STEP - BAR) / 2, HEIGHT - height, BAR, height, at == months.size() - 1);
    }

    private long most() {
        return months.stream().mapToLong(Month::times).max().orElse(0);
    }
}
