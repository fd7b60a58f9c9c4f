package org.localoffer.service.feedback;

import java.util.Set;
import java.util.UUID;

/** Messages whose public copy stands in a published report, with or without an answer: everybody can count them there. */
public interface CommentsInReports {

    /** Their ids. */
    Set<UUID> messages();
}
