package org.localoffer.service.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/**
 * Measures what a journey costs each person: clicks, values typed or chosen, and the seconds that the portal takes. The
 * time that a person needs to read and think comes on top.
 */
final class Walk {

    private final List<Part> parts = new ArrayList<>();

    /** Measures the steps of one person, from the first page to the last. */
    void part(String who, Steps steps) {
        Part part = new Part(who);
        parts.add(part);
        long begun = System.nanoTime();
        steps.take(part);
        part.time = Duration.ofNanos(System.nanoTime() - begun);
    }

    interface Steps {
        void take(Part part);
    }

    /** Counts the actions of one person. */
    static final class Part {

        private final String who;
        private int pressed;
        private int typed;
        private Duration time = Duration.ZERO;

        private Part(String who) {
            this.who = who;
        }

        void press(Locator target) {
            target.click();
            pressed++;
        }

        void type(Locator field, String text) {
            field.fill(text);
            typed++;
        }

        /** Opens a list and presses one of its labels. */
        void choose(Locator field, String label) {
            field.selectOption(new SelectOption().setLabel(label));
            pressed += 2;
        }

        /** Adds actions that were done without these methods, such as signing in. */
        void also(int morePressed, int moreTyped) {
            pressed += morePressed;
            typed += moreTyped;
        }
    }

    /** Writes one line for each person and one for the total. */
    void write(Path file) {
        List<String> lines = new ArrayList<>();
        lines.add("%-58s %8s %16s %8s".formatted("who", "presses", "fields filled in", "seconds"));
        parts.forEach(part -> lines.add(line(part.who, part.pressed, part.typed, part.time)));
        lines.add(line(
                "all",
                parts.stream().mapToInt(part -> part.pressed).sum(),
                parts.stream().mapToInt(part -> part.typed).sum(),
                parts.stream().map(part -> part.time).reduce(Duration.ZERO, Duration::plus)));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(String who, int pressed, int typed, Duration time) {
        return "%-58s %8d %16d %8.1f".formatted(who, pressed, typed, time.toMillis() / 1000.0);
    }
}
