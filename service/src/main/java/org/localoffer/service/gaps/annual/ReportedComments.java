package org.localoffer.service.gaps.annual;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.localoffer.service.feedback.CommentsInReports;

/** The comments of all annual reports that were issued. */
@ApplicationScoped
class ReportedComments implements CommentsInReports {

    private final EntityManager entities;

    ReportedComments(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional
    public Set<UUID> messages() {
        return entities.createQuery("from AnnualReport where state = :issued", AnnualReport.class)
                .setParameter("issued", AnnualReport.State.ISSUED)
                .getResultStream()
                .flatMap(report -> report.content().quotedMessages().stream())
                .collect(Collectors.toSet());
    }
}
