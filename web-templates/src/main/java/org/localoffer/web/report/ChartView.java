package org.localoffer.web.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Numbers as bars beside each other, with a table of the same numbers.
 *
 * @param id of our own, unique on the page
 * @param title what is counted, such as "Messages from families by month"
 * @param namesHead head of the table's first column, such as "Month"
 * @param numbersHead head of the table's second column, such as "Messages"
 * @param bars from left to right, such as the oldest month first; at most {@value #MOST}
 */
public record ChartView(String id, String title, String namesHead, String numbersHead, List<ChartBar> bars) {

    /** More would be too thin to tell apart on a phone of 320 pixels. */
    public static final int MOST = 24;

    /** The same for few bars as for many: else a chart of three would be twice as high as it is wide. */
    private static final int WIDTH = 624;

    private static final int HEIGHT = 160;

    /** A bar with something in it can be seen. */
    private static final int LEAST = 3;

    public ChartView {
        bars = List.copyOf(bars);
        if (bars.size() > MOST) {
            throw new IllegalArgumentException("A chart has at most " + MOST + " bars, not " + bars.size());
        }
    }

    /** A bar in units of the drawing. */
    public record Drawn(int x, int y, int width, int height, boolean unfinished) {}

    /** Whether there is nothing to draw. */
    public boolean isFlat() {
        return most() == 0;
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return HEIGHT;
    }

    public String first() {
        return bars.getFirst().name();
    }

    public String last() {
        return bars.getLast().name();
    }

    /** The highest bar and what is special, such as "Most: 14, March 2027. The bar of May 2027 may still grow." */
    public String sentence() {
        ChartBar highest =
                bars.stream().max(Comparator.comparingLong(ChartBar::number)).orElseThrow();
        String grows = bars.stream()
                .filter(ChartBar::unfinished)
                .map(bar -> " The bar of " + bar.name() + " may still grow.")
                .reduce("", String::concat);
        return "Most: " + highest.shown() + ", " + highest.name() + "." + grows;
    }

    /** The bars that have a height. */
    public List<Drawn> drawn() {
        return IntStream.range(0, bars.size())
                .filter(at -> bars.get(at).number() > 0)
                .mapToObj(this::draw)
                .toList();
    }

    private Drawn draw(int at) {
        ChartBar bar = bars.get(at);
        int height = (int) Math.max(LEAST, Math.round((double) bar.number() / most() * HEIGHT));
        int step = WIDTH / bars.size();
        int width = step * 9 / 13;
        return new Drawn(at * step + (step - width) / 2, HEIGHT - height, width, height, bar.unfinished());
    }

    private long most() {
        return bars.stream().mapToLong(ChartBar::number).max().orElse(0);
    }
}
