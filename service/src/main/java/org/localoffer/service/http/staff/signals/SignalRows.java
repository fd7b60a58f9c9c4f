package org.localoffer.service.http.staff.signals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.gaps.RecordedSignal;
import org.localoffer.service.gaps.SignalChannel;
import org.localoffer.service.gaps.SignalReport;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.http.staff.EditorDesk;
import org.localoffer.service.localarea.model.GapKeyLabels;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Words;
import org.localoffer.web.signals.SignalsView;

/** Recorded evidence as its list shows it. */
final class SignalRows {

    /** Enough of the words to tell one button from the next. */
    private static final int LONGEST_LABEL = 40;

    private SignalRows() {}

    static SignalsView.Row row(RecordedSignal signal, LocalArea area) {
        SignalReport report = signal.report();
        return new SignalsView.Row(
                kind(report.details()).label(),
                Words.date(report.day()),
                new GapKeyLabels(area, report.gapKey()).line(),
                report.words(),
                facts(report.details()),
                Form.of(
                        EditorDesk.SIGNALS + "/" + signal.id() + "/remove",
                        List.of(),
                        List.of(),
                        Button.secondary("Remove: " + Phrases.shortened(report.words(), LONGEST_LABEL))));
    }

    private static RecordedKind kind(SignalReport.Details details) {
        return switch (details) {
            case SignalReport.MysteryShop _ -> RecordedKind.MYSTERY_SHOP;
            case SignalReport.Trending _ -> RecordedKind.TRENDING;
            case SignalReport.Document _ -> RecordedKind.DOCUMENT;
        };
    }

    private static List<String> facts(SignalReport.Details details) {
        return switch (details) {
            case SignalReport.MysteryShop shop ->
                known(
                        shop.found() ? "Found: does not count" : "Not found",
                        label(shop.channel()),
                        counted(shop.steps(), "page or call", "pages or calls"),
                        counted(shop.minutes(), "minute", "minutes"));
            case SignalReport.Trending trending ->
                known(label(trending.channel()), counted(trending.mentions(), "mention", "mentions"));
            case SignalReport.Document document -> List.of(document.citation());
        };
    }

    private static List<String> known(@Nullable String... facts) {
        return Arrays.stream(facts).flatMap(Stream::ofNullable).toList();
    }

    private static @Nullable String label(@Nullable SignalChannel channel) {
        return channel == null ? null : channel.label();
    }

    private static @Nullable String counted(@Nullable Integer number, String one, String many) {
        return number == null ? null : Words.count(number, one, many);
    }
}
