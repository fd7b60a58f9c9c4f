package org.localoffer.service.feedback;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.Commissioner;

/** Labels and mailboxes of the bodies that answer. */
@ApplicationScoped
public class AnswerBodies {

    private final CurrentLocalArea localArea;

    AnswerBodies(CurrentLocalArea localArea) {
        this.localArea = localArea;
    }

    /**
     * Label of a commissioner, or of the Local Offer team.
     *
     * @param body slug
     */
    public String label(String body) {
        return body.equals(FeedbackRouting.LOCAL_OFFER_TEAM)
                ? "The Local Offer team"
                : localArea.get().commissionerLabel(body);
    }

    /**
     * Role mailbox of a commissioner, or of the Local Offer team.
     *
     * @param body slug
     * @return null where the local area gives none
     */
    public @Nullable String mailbox(String body) {
        return body.equals(FeedbackRouting.LOCAL_OFFER_TEAM)
                ? localArea.get().council().localOfferTeam().email()
                : localArea.get().commissioners().stream()
                        .filter(commissioner -> commissioner.slug().equals(body))
                        .findFirst()
                        .map(Commissioner::mailbox)
                        .orElse(null);
    }
}
