package org.localoffer.service.http.pages.answers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.feedback.Answer;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.foundation.England;
import org.localoffer.service.gaps.GapSteps;
import org.localoffer.service.http.shared.AnswerViews;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.http.shared.SearchAddress;
import org.localoffer.service.http.shared.ThemePhrasing;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.AgeBand;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.search.query.Parameter;
import org.localoffer.web.feedback.AnswerPageView;
import org.localoffer.web.feedback.AnswerView;
import org.localoffer.web.feedback.DatedLine;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;

/** Builds the view of the page of one answer. */
@ApplicationScoped
class AnswerPageViews {

    private static final int MOST_SEARCHES = 3;

    private final AnswerViews views;
    private final GapSteps gaps;
    private final CurrentLocalArea localArea;
    private final Clock clock;

    AnswerPageViews(AnswerViews views, GapSteps gaps, CurrentLocalArea localArea, Clock clock) {
        this.views = views;
        this.gaps = gaps;
        this.localArea = localArea;
        this.clock = clock;
    }

    AnswerPageView view(Answer answer, AnswerAccount.Entry entry) {
        AnswerView view = views.of(answer);
        List<Listing> listings = listings(answer);
        List<GapKey> about = entry.answer().about();
        return new AnswerPageView(
                view,
                entry.outcome().label(),
                new AnswerSentences(view, entry.outcome()).then(),
                history(answer, view.who(), entry.outcome()),
                Stream.concat(
                                listings.stream().map(AnswerPageViews::link),
                                about.stream()
                                        .map(this::search)
                                        .flatMap(Stream::ofNullable)
                                        .limit(MOST_SEARCHES))
                        .toList(),
                others(about),
                new Link("Tell us whether this helped", helped(listings, about)));
    }

    /** Listings that shown comments are about and that families can open. */
    private static List<Listing> listings(Answer answer) {
        return answer.messages().stream()
                .filter(message -> message.publicText() != null)
                .map(Feedback::listing)
                .flatMap(Stream::ofNullable)
                .filter(listing -> listing.isVisible() && !listing.isTakenDown())
                .distinct()
                .toList();
    }

    private static Link link(Listing listing) {
        return new Link(listing.content().name(), "/listings/" + listing.slug());
    }

    private record Moment(LocalDate day, DatedLine line) {}

    private List<DatedLine> history(Answer answer, String who, AnswerOutcome outcome) {
        List<Moment> moments = new ArrayList<>();
        if (answer.publishedAt() != null) {
            moments.add(onDay(England.day(answer.publishedAt()), who + " answered."));
        }
        if (answer.actionDoneAt() != null) {
            moments.add(onDay(England.day(answer.actionDoneAt()), "What was promised was done."));
        }
        LocalDate due = answer.words().due();
        if (due != null && answer.isPromise()) {
            String what = answer.isOverdue(England.day(clock.instant()))
                    ? "What was promised should have been done by then. It is late."
                    : "What is promised should be done by then.";
            moments.add(new Moment(due, new DatedLine(Phrases.month(due), what)));
        }
        LocalDate again = outcome == AnswerOutcome.LOOKED_AT ? againSince(answer) : null;
        if (again != null) {
            moments.add(onDay(again, "This is being looked at again."));
        }
        return moments.stream()
                .sorted(Comparator.comparing(Moment::day))
                .map(Moment::line)
                .toList();
    }

    private static Moment onDay(LocalDate day, String what) {
        return new Moment(day, new DatedLine(Words.date(day), what));
    }

    /** Null where the body had the gap in hand before it answered. */
    private @Nullable LocalDate againSince(Answer answer) {
        GapKey gap = answer.gap();
        if (gap == null || answer.publishedAt() == null) {
            return null;
        }
        LocalDate since = England.day(gaps.of(gap).stateSince());
        return since.isBefore(England.day(answer.publishedAt())) ? null : since;
    }

    /** The search for what a part of the answer is about; null if it names nothing that the edition has. */
    private @Nullable Link search(GapKey about) {
        GapKey known = known(about);
        SearchAddress address = new SearchAddress(List.of());
        address = filtered(address, Parameter.HELP, known.help());
        address = filtered(address, Parameter.NEED, known.need());
        address = filtered(address, Parameter.AGE, known.ageBand());
        address = filtered(address, Parameter.AREA, known.area());
        return address.parts().isEmpty()
                ? null
                : new Link("Search: " + new ThemePhrasing(localArea.get(), known).title(), address.toString());
    }

    private static SearchAddress filtered(SearchAddress address, String name, @Nullable String part) {
        return part == null ? address : address.with(name, part);
    }

    /** Only what a search can be narrowed by. */
    private GapKey known(GapKey about) {
        LocalArea edition = localArea.get();
        return new GapKey(
                known(about.help(), edition.kindsOfHelp().slugs()),
                known(about.need(), edition.needs().slugs()),
                known(
                        about.ageBand(),
                        Set.copyOf(
                                edition.ageBands().stream().map(AgeBand::slug).toList())),
                known(about.area(), edition.areas().slugs()),
                null);
    }

    private static @Nullable String known(@Nullable String part, Set<String> slugs) {
        return part != null && slugs.contains(part) ? part : null;
    }

    private List<Link> others(List<GapKey> about) {
        Stream<Link> ofKind = about.stream()
                .map(key -> known(key).help())
                .flatMap(Stream::ofNullable)
                .distinct()
                .limit(1)
                .map(help -> new Link(
                        "All answers about: " + localArea.get().kindsOfHelp().label(help),
                        AnswerQuestion.addressOf(AnswerFilter.HELP, help)));
        return Stream.concat(ofKind, Stream.of(new Link("All answers", YouSaidWeDid.PATH)))
                .toList();
    }

    /** The form of the one listing that the comments are about, or the general one filled with what the answer is about. */
    private String helped(List<Listing> listings, List<GapKey> about) {
        if (listings.size() == 1) {
            return "/listings/" + listings.getFirst().slug() + "/feedback?kind=how-was-it";
        }
        GapKey first = about.isEmpty() ? GapKey.UNKNOWN : known(about.getFirst());
        return "/feedback?kind=how-was-it" + part("help", first.help()) + part("need", first.need())
                + part("age", first.ageBand()) + part("area", first.area());
    }

    /** Slugs need no encoding. */
    private static String part(String name, @Nullable String slug) {
        return slug == null ? "" : "&" + name + "=" + slug;
    }
}
