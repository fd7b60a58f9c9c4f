package org.localoffer.service.gaps.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Arrays;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.localoffer.service.PortalTest;
import org.localoffer.service.RolledBack;
import org.localoffer.service.gaps.SignalKind;
import org.localoffer.service.gaps.annual.AnnualReportContent.Line;
import org.localoffer.service.http.Database;

@PortalTest
class YearsUseTest {

    private static final ReportYear YEAR = new ReportYear(LocalDate.of(2011, 1, 1));

    @Inject
    YearsUse use;

    @Inject
    Database database;

    /** Searches that found what fits are no theme, whatever families did then. */
    @Test
    void themesAreOfSearchesThatDidNotFindWhatFits() {
        RolledBack.run(() -> {
            Arrays.stream(SignalKind.values())
                    .filter(SignalKind::isOfSearches)
                    .forEach(kind -> database.change(
                            "insert into search_signal (day, kind, help, times) values ('2011-05-03', ?1, 'short-breaks', 10)",
                            kind.name()));

            assertThat(use.searches(YEAR).themes())
                    .extracting(Line::key, Line::count)
                    .containsExactly(tuple("short-breaks", 40L));
        });
    }
}
