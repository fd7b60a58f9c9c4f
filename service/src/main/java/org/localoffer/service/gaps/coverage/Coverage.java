package org.localoffer.service.gaps.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.localoffer.service.foundation.England;
import org.localoffer.service.gaps.coverage.CoverageReading.ListedGuide;
import org.localoffer.service.listing.Guides;
import org.localoffer.service.listing.ListedContent;
import org.localoffer.service.listing.ListedNow;
import org.localoffer.service.listing.ListedOnDay;
import org.localoffer.service.localarea.model.CoverageHeading;
import org.localoffer.service.localarea.model.LocalArea;

/** Says what stands behind each heading of the law, today or on a past day (domain 2C, L1). */
@ApplicationScoped
public class Coverage {

    private final ListedNow listedNow;
    private final ListedOnDay past;
    private final Guides guides;
    private final Clock clock;

    Coverage(ListedNow listedNow, ListedOnDay past, Guides guides, Clock clock) {
        this.listedNow = listedNow;
        this.past = past;
        this.guides = guides;
        this.clock = clock;
    }

    /** Today's coverage. */
    @Transactional
    public CoverageOnDay now(LocalArea area) {
        return readingNow(area).read();
    }

    /**
     * Today's coverage of one heading.
     *
     * @param heading of the same edition
     */
    @Transactional
    public HeadingCoverage now(CoverageHeading heading, LocalArea area) {
        return readingNow(area).read(heading);
    }

    /**
     * The coverage at the end of a day in England, by the headings of the given edition, as far as the revisions of
     * listings know it. Guides have no revisions and count as they are now.
     *
     * @param day today and later days give today's coverage
     * @return empty for a day before the directory's first revision
     */
    @Transactional
    public Optional<CoverageOnDay> on(LocalDate day, LocalArea area) {
        if (!day.isBefore(England.day(clock.instant()))) {
            return Optional.of(now(area));
        }
        return past.firstDay()
                .filter(first -> !day.isBefore(first))
                .map(first -> reading(day, past.withHelp(null, day), area).read());
    }

    private CoverageReading readingNow(LocalArea area) {
        return reading(England.day(clock.instant()), listedNow.read().all(), area);
    }

    private CoverageReading reading(LocalDate day, List<ListedContent> listings, LocalArea area) {
        List<ListedGuide> known = guides.all().stream()
                .map(guide -> new ListedGuide(guide.slug(), guide.content()))
                .toList();
        return new CoverageReading(area, day, listings, known);
    }
}
