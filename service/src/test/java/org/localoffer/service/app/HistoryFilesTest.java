package org.localoffer.service.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.localoffer.service.app.HistoryFiles.PastReport;
import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.service.gaps.annual.RegisterSubject;
import org.localoffer.service.localarea.files.SampleFiles;

/** The made-up history of the sample is sound whatever day it is replayed on. */
class HistoryFilesTest {

    /** A report is about whole months, so on some days its year ends so long before it. */
    private static final int LONGEST_MONTH = 31;

    private static final int YEAR = 365;

    private static final HistoryFiles SAMPLE = HistoryFiles.read(SampleFiles.all());

    @Test
    void registersNameGroupsAndTopicsOfTheLaw() {
        assertThat(SAMPLE.contacts()).isNotEmpty().allSatisfy(contact -> assertThat(
                        SlugEnum.of(RegisterSubject.class, contact.subject()))
                .as(contact.subject())
                .isPresent());
    }

    @Test
    void everyMessageOfThePastYearIsWithinItsReportAndDecidedBeforeIt() {
        PastReport report = SAMPLE.reports().getFirst();

        assertThat(SAMPLE.messages())
                .filteredOn(message -> message.daysAgo() > report.daysAgo())
                .hasSizeGreaterThan(5)
                .allSatisfy(message -> {
                    assertThat(message.daysAgo())
                            .as(message.key())
                            .isBetween(report.daysAgo() + LONGEST_MONTH, report.daysAgo() + YEAR);
                    assertThat(message.state()).isIn("closed", "rejected");
                });
        assertThat(SAMPLE.answers())
                .filteredOn(answer -> SAMPLE.messages().stream()
                        .anyMatch(message -> message.daysAgo() > report.daysAgo()
                                && answer.key().equals(message.answer())))
                .hasSize(3)
                .allMatch(answer -> answer.daysAgo() > report.daysAgo());
    }
}
