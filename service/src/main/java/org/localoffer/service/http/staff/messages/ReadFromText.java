package org.localoffer.service.http.staff.messages;

import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.feedback.reading.MessageReading;
import org.localoffer.service.localarea.model.AgeBand;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.LocalArea;

/**
 * What was read from the text of a message, for the fields that the family left open. Once an officer has kept a copy,
 * what that officer chose stands, "Not known" included.
 */
record ReadFromText(Feedback feedback, MessageReading reading, LocalArea area) {

    private static final String READ = "Read from the text. Please check it.";

    /** What the fields show when the page is first opened. */
    GapKey gapKey() {
        return isDecided() ? feedback.gapKey() : reading.complete(feedback.gapKey(), area);
    }

    private boolean isDecided() {
        return feedback.publicText() != null;
    }

    @Nullable
    String helpNote(String value) {
        return note(value, feedback.gapKey().help(), reading.help(area), area.kindsOfHelp()::label);
    }

    @Nullable
    String needNote(String value) {
        return note(value, feedback.gapKey().need(), reading.needs(area), area.needs()::label);
    }

    @Nullable
    String ageNote(String value) {
        return note(value, feedback.gapKey().ageBand(), reading.ageBands(area), this::bandLabel);
    }

    @Nullable
    String areaNote(String value) {
        return note(value, feedback.gapKey().area(), reading.areas(area), area.areas()::label);
    }

    @Nullable
    String sectorNote(String value) {
        return note(value, feedback.gapKey().sector(), reading.sectors(), UnaryOperator.identity());
    }

    private String bandLabel(String slug) {
        return area.ageBands().stream()
                .filter(band -> band.slug().equals(slug))
                .map(AgeBand::label)
                .findFirst()
                .orElse(slug);
    }

    /** Null where the field does not show what was read. */
    private @Nullable String note(
            String value, @Nullable String chosen, List<String> read, UnaryOperator<String> label) {
        if (chosen != null || isDecided() || read.isEmpty() || !read.getFirst().equals(value)) {
            return null;
        }
        List<String> others = read.stream().skip(1).map(label).toList();
        return others.isEmpty() ? READ : READ + " It may also be: " + String.join(", ", others) + ".";
    }
}
