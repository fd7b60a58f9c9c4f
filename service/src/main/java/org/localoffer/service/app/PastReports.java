package org.localoffer.service.app;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.localoffer.service.app.HistoryFiles.PastContact;
import org.localoffer.service.app.HistoryFiles.PastReport;
import org.localoffer.service.feedback.FeedbackCounts;
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.ServiceClock;
import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.service.gaps.annual.AnnualReport;
import org.localoffer.service.gaps.annual.AnnualReports;
import org.localoffer.service.gaps.annual.RegisterEntry;
import org.localoffer.service.gaps.annual.RegisterSubject;
import org.localoffer.service.gaps.annual.Registers;
import org.localoffer.service.gaps.annual.ReportYear;
import org.localoffer.service.privacy.OfficerClearance;
import org.localoffer.service.privacy.PublicText;

/** Fills the registers of a sample history and publishes its annual reports. */
@ApplicationScoped
class PastReports {

    private final Registers registers;
    private final AnnualReports reports;
    private final FeedbackCounts counts;
    private final Clock clock;

    PastReports(Registers registers, AnnualReports reports, FeedbackCounts counts, Clock clock) {
        this.registers = registers;
        this.reports = reports;
        this.counts = counts;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void add(PastContact past, Function<List<PublicText>, OfficerClearance> clearance, Actor officer) {
        RegisterSubject subject =
                SlugEnum.of(RegisterSubject.class, past.subject()).orElseThrow();
        asOf(past.daysAgo(), () -> {
            LocalDate day = England.day(clock.instant());
            RegisterEntry.Said said = new RegisterEntry.Said(subject, past.who(), day, past.method(), past.changed());
            registers.add(UUID.randomUUID(), said, clearance.apply(said.texts()), officer);
        });
    }

    /** The year is the one that was over when the month of the report began. */
    @Transactional(TxType.MANDATORY)
    void issue(PastReport past, Function<List<PublicText>, OfficerClearance> clearance, Actor officer) {
        asOf(past.daysAgo(), () -> {
            LocalDate month = England.day(clock.instant()).withDayOfMonth(1);
            ReportYear year = new ReportYear(month.minusYears(1));
            AnnualReport.Texts texts = new AnnualReport.Texts(past.inspections(), past.nextActions());
            // The report tells what is public of all messages on its day.
            counts.countLastMonth();
            reports.begin(year, officer);
            reports.save(target(year, officer), year, texts);
            reports.issue(target(year, officer), clearance.apply(texts.published()));
        });
    }

    private AnnualReports.Target target(ReportYear year, Actor officer) {
        int version = reports.find(year.slug()).orElseThrow().version();
        return new AnnualReports.Target(year.slug(), version, officer);
    }

    private static void asOf(int daysAgo, Runnable act) {
        ServiceClock.asOf(Duration.ofDays(daysAgo), act);
    }
}
