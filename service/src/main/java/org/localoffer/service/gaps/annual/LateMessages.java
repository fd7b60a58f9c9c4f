package org.localoffer.service.gaps.annual;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Finds comments that missed the report of their own year, because nobody had decided on them or answered them when it was
 * issued. A report holds them beside its own year's, so that every published comment is in one (reg 56(3)).
 */
@ApplicationScoped
class LateMessages {

    private final EntityManager entities;
    private final YearsMessages messages;

    LateMessages(EntityManager entities, YearsMessages messages) {
        this.entities = entities;
        this.messages = messages;
    }

    /**
     * Comments that were received before the year, became public since the end of the year of the report before it (since
     * the beginning of the year where there is none), and are in no issued report; the oldest first.
     */
    @Transactional
    List<YearsMessage> before(ReportYear year) {
        List<AnnualReport> issued = entities.createQuery(
                        "from AnnualReport where state = :issued order by firstDay desc", AnnualReport.class)
                .setParameter("issued", AnnualReport.State.ISSUED)
                .getResultList();
        Instant since = issued.stream()
                .map(AnnualReport::year)
                .filter(earlier -> earlier.firstDay().isBefore(year.firstDay()))
                .findFirst()
                .map(ReportYear::end)
                .orElse(year.start());
        Set<UUID> reported = issued.stream()
                .flatMap(report -> report.content().quotedMessages().stream())
                .collect(Collectors.toSet());
        return messages.answeredLate(year, since).stream()
                .filter(message -> message.outcome() == MessageOutcome.PUBLISHED)
                .filter(message -> !reported.contains(message.id()))
                .toList();
    }
}
