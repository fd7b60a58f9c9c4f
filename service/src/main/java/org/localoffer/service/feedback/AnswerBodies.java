package org.localoffer.service.feedback;

import jakarta.enterprise.context.ApplicationScoped;

import org.localoffer.service.localarea.edition.CurrentLocalArea;

/** Labels of the bodies that answer. */
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
}
