package org.localoffer.service.gaps.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.RolledBack;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.foundation.WorkingDays;
import org.localoffer.service.gaps.GapRoutes;
import org.localoffer.service.http.Database;

/** Reports that are asked for by themselves. Each test is rolled back, so that none is made. */
@PortalTest
@Tag(TestClock.DAYS)
class DueReportsAskedTest {

    @Inject
    DueReports due;

    @Inject
    GapRoutes routes;

    @Inject
    Database database;

    private static LocalDate today() {
        return England.day(TestClock.now());
    }

    private void askOn(LocalDate day) {
        TestClock.onDay(day, due::ask);
    }

    private long reports(ReportKind kind, LocalDate lastDay) {
        return database.count("gap_report where kind = ?1 and last_day = ?2", kind.name(), lastDay);
    }

    /** The last day of the next period of that kind that ends after this month. */
    private static LocalDate end(ReportKind kind) {
        int months = kind.period().months();
        YearMonth month = YearMonth.from(today()).plusMonths(1);
        return month.plusMonths((months - month.getMonthValue() % months) % months)
                .atEndOfMonth();
    }

    @ParameterizedTest
    @EnumSource
    void theFirstWorkingMorningAfterAPeriodAsksForEachBodyAndForAll(ReportKind kind) {
        LocalDate end = end(kind);
        LocalDate first = WorkingDays.after(end, 1);
        RolledBack.run(() -> {
            askOn(first.minusDays(1));
            assertThat(reports(kind, end)).isZero();
            askOn(first);
            assertThat(reports(kind, end)).isEqualTo(routes.answering().size() + 1L);
        });
    }

    @Test
    void asksOnceHoweverOftenItRuns() {
        LocalDate end = end(ReportKind.TRENDING);
        LocalDate first = WorkingDays.after(end, 1);
        RolledBack.run(() -> {
            askOn(first);
            long asked = reports(ReportKind.TRENDING, end);
            askOn(first);
            askOn(first.plusDays(1));
            assertThat(reports(ReportKind.TRENDING, end)).isEqualTo(asked);
        });
    }

    @Test
    void aMorningThatWasMissedIsMadeUpForWithinTwoWeeks() {
        LocalDate end = end(ReportKind.TRENDING);
        LocalDate first = WorkingDays.after(end, 1);
        RolledBack.run(() -> {
            askOn(first.plusDays(14));
            assertThat(reports(ReportKind.TRENDING, end)).isZero();
            askOn(first.plusDays(13));
            assertThat(reports(ReportKind.TRENDING, end)).isPositive();
        });
    }
}
