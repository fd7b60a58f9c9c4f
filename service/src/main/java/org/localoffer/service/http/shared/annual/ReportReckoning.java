package org.localoffer.service.http.shared.annual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.gaps.annual.AnnualReportContent.Line;
import org.localoffer.service.gaps.annual.AnnualReportContent.MessageFigures;
import org.localoffer.service.gaps.annual.MessageOutcome;
import org.localoffer.web.annual.FigureTable;
import org.localoffer.web.layout.Words;

/** What became of messages, as a table whose lines add up. */
public final class ReportReckoning {

    private final MessageFigures figures;

    public ReportReckoning(MessageFigures figures) {
        this.figures = figures;
    }

    /** The public counts of all messages; null where there are none. */
    @Nullable
    FigureTable publicTable() {
        LocalDate until = figures.until();
        if (until == null) {
            return null;
        }
        List<Line> lines = new ArrayList<>(figures.lines());
        lines.add(new Line("received", "All messages that were received", figures.received()));
        return ReportNumbers.table(
                "What became of all messages that came until " + Words.date(until),
                "What became of them",
                "How many",
                lines);
    }

    /** The messages of the year; for officers, who see every number. */
    public FigureTable table() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("published", MessageOutcome.PUBLISHED.label(), figures.published()));
        lines.addAll(figures.lines());
        lines.add(new Line("received", "All messages that were received", figures.received()));
        return ReportNumbers.table("Messages of the year", "What became of them", "How many", lines);
    }

    /** Says that the numbers add up; for officers, who see all of them. */
    public String sum() {
        return Words.number(figures.received() == null ? 0 : figures.received()) + " received = "
                + Words.number(figures.published()) + " published"
                + String.join(
                        "",
                        figures.lines().stream()
                                .map(line -> " + " + ReportNumbers.shown(line.count()))
                                .toList())
                + ".";
    }
}
