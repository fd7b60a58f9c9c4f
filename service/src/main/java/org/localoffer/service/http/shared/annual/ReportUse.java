package org.localoffer.service.http.shared.annual;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.gaps.annual.AnnualReportContent;
import org.localoffer.service.gaps.annual.AnnualReportContent.EarlierShare;
import org.localoffer.service.gaps.annual.AnnualReportContent.SearchFigures;
import org.localoffer.service.gaps.annual.AnnualReportContent.SurveyCounts;
import org.localoffer.web.annual.FigureTable;
import org.localoffer.web.layout.Words;

/** What a report tells of how the site was used. */
final class ReportUse {

    private static final String TOO_FEW = "Too few answers to show";

    private final AnnualReportContent content;

    ReportUse(AnnualReportContent content) {
        this.content = content;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(searched());
        sentences.add("After a search, and on a page of its own, we ask two questions: whether somebody has used the"
                + " Local Offer, and if so, whether they found what they were looking for.");
        content.earlierSurveys().stream().map(ReportUse::earlier).forEach(sentences::add);
        return sentences;
    }

    /** How many searches there were, and how many found nothing. */
    String searched() {
        SearchFigures searches = content.searches();
        Long all = searches.all();
        if (all == null || all == 0) {
            return "There were too few searches to say anything about them.";
        }
        String nothing = ReportNumbers.share(searches.nothing(), all);
        return "People searched " + Words.count(all, "time", "times") + "."
                + (nothing == null ? "" : " " + nothing + " of the searches found nothing.");
    }

    private static String earlier(EarlierShare earlier) {
        return "To compare: of " + earlier.name().substring(0, 1).toLowerCase(Locale.UK)
                + earlier.name().substring(1) + " in " + earlier.year() + ", " + earlier.used()
                + "% had used it, and " + earlier.found() + "% of those had found what they were looking for.";
    }

    List<FigureTable> tables() {
        return Stream.of(searches(), themes(), survey())
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private @Nullable FigureTable searches() {
        SearchFigures searches = content.searches();
        Long all = searches.all();
        return all == null || all == 0
                ? null
                : new FigureTable(
                        "What searches found",
                        "Found",
                        List.of("Searches", "Share"),
                        List.of(
                                found("Something that fits", searches.strong(), all),
                                found("Only what comes near", searches.partial(), all),
                                found("Nothing", searches.nothing(), all),
                                found("All searches", all, all)));
    }

    private static FigureTable.Row found(String name, @Nullable Long count, @Nullable Long all) {
        String share = ReportNumbers.share(count, all);
        return new FigureTable.Row(name, List.of(ReportNumbers.shown(count), share == null ? "Hidden" : share));
    }

    private @Nullable FigureTable themes() {
        return content.searches().themes().isEmpty()
                ? null
                : ReportNumbers.table(
                        "Kinds of help that searches named most often without finding what fits",
                        "Kind of help",
                        "Searches",
                        content.searches().themes());
    }

    private FigureTable survey() {
        return new FigureTable(
                "Who said yes to the two questions",
                "Where they were asked",
                List.of("Used it", "Found it"),
                Stream.concat(
                                content.survey().stream().map(ReportUse::asked),
                                content.earlierSurveys().stream()
                                        .map(earlier -> new FigureTable.Row(
                                                earlier.name() + ", " + earlier.year(),
                                                List.of(earlier.used() + "%", earlier.found() + "%"))))
                        .toList());
    }

    private static FigureTable.Row asked(SurveyCounts place) {
        return new FigureTable.Row(
                place.place().label(),
                List.of(yes(place.used(), place.notUsed()), yes(place.found(), place.notFound())));
    }

    private static String yes(@Nullable Long yes, @Nullable Long no) {
        Long all = ReportNumbers.sum(yes, no);
        String share = ReportNumbers.share(yes, all);
        return share == null
                ? TOO_FEW
                : ReportNumbers.shown(yes) + " of " + ReportNumbers.shown(all) + " (" + share + ")";
    }
}
