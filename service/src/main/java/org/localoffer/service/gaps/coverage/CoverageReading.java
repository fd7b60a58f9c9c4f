package org.localoffer.service.gaps.coverage;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.localoffer.directory.guide.Guide.GuideContent;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.service.listing.ListedContent;
import org.localoffer.service.localarea.model.CoverageHeading;
import org.localoffer.service.localarea.model.LocalArea;

/**
 * Holds listings and guides against headings. Only listings that families can use count, because the law asks for what
 * the council expects to be available (Children and Families Act 2014, s.30(1)).
 *
 * @param day on which it is asked whether something is overdue
 */
record CoverageReading(LocalArea area, LocalDate day, List<ListedContent> listings, List<ListedGuide> guides) {

    /** A guide tells the law, which changes from one school year to the next. */
    private static final Period REVIEWED_FOR = Period.ofYears(1);

    private static final Comparator<CoverageItem> ORDER = Comparator.comparing(CoverageItem::isListing)
            .thenComparing(item -> item.title().toLowerCase(Locale.UK))
            .thenComparing(CoverageItem::slug);

    /** A guide with its slug. */
    record ListedGuide(String slug, GuideContent content) {}

    CoverageOnDay read() {
        return new CoverageOnDay(
                day, area.coverage().all().stream().map(this::read).toList());
    }

    HeadingCoverage read(CoverageHeading heading) {
        List<CoverageItem> items = new ArrayList<>();
        List<CoverageItem> notUsable = new ArrayList<>();
        for (ListedContent listing : listings) {
            if (counts(heading, listing.content())) {
                (isUsable(listing) ? items : notUsable).add(item(listing));
            }
        }
        guides.stream()
                .filter(guide -> guide.content().coverage().contains(heading.slug())
                        || heading.guides().contains(guide.slug()))
                .map(this::item)
                .forEach(items::add);
        items.sort(ORDER);
        notUsable.sort(ORDER);
        return HeadingCoverage.of(heading, items, notUsable, heading.tells().isEmpty() ? null : share(heading));
    }

    private boolean counts(CoverageHeading heading, ListingContent content) {
        return content.coverage().contains(heading.slug()) || (isAsked(heading, content) && tellsAll(heading, content));
    }

    /** Whether a rule matches the listing; a heading that only says what listings have to tell is about all of them. */
    private boolean isAsked(CoverageHeading heading, ListingContent content) {
        boolean isAboutAll = heading.counts().isEmpty() && !heading.tells().isEmpty();
        return isAboutAll || heading.isFor(content, area);
    }

    private static boolean tellsAll(CoverageHeading heading, ListingContent content) {
        return heading.tells().stream().allMatch(field -> field.isToldBy(content));
    }

    private static boolean isUsable(ListedContent listing) {
        return listing.content().availability().allowsUse();
    }

    private ToldShare share(CoverageHeading heading) {
        List<ListingContent> asked = listings.stream()
                .filter(CoverageReading::isUsable)
                .map(ListedContent::content)
                .filter(content -> isAsked(heading, content))
                .toList();
        return new ToldShare(
                asked.stream().filter(content -> tellsAll(heading, content)).count(),
                asked.size(),
                heading.tells().stream()
                        .map(field -> new ToldShare.Field(
                                field, asked.stream().filter(field::isToldBy).count()))
                        .toList());
    }

    private CoverageItem item(ListedContent listing) {
        return new CoverageItem(
                CoverageItem.Kind.LISTING,
                listing.slug(),
                listing.content().name(),
                listing.checkedOn(),
                listing.isOverdueOn(day),
                listing.content().availability().status());
    }

    private CoverageItem item(ListedGuide guide) {
        LocalDate reviewed = guide.content().reviewed();
        return new CoverageItem(
                CoverageItem.Kind.GUIDE,
                guide.slug(),
                guide.content().title(),
                reviewed,
                reviewed == null || reviewed.plus(REVIEWED_FOR).isBefore(day),
                null);
    }
}
