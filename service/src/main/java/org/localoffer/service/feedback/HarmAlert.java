package org.localoffer.service.feedback;

import jakarta.enterprise.context.ApplicationScoped;

import org.localoffer.service.edition.CurrentLocalArea;
import org.localoffer.service.mail.Mails;

/** Tells the safeguarding mailbox that a message waits in quarantine, however it came there. */
@ApplicationScoped
class HarmAlert {

    private final CurrentLocalArea localArea;
    private final Mails mails;

    HarmAlert(CurrentLocalArea localArea, Mails mails) {
        this.localArea = localArea;
        this.mails = mails;
    }

    /** In the transaction of the quarantine. */
    void send() {
        mails.send(
                localArea.get().council().safeguardingMailbox(),
                "A message about possible harm waits",
                "A message that may be about harm to somebody came in. Sign in and open the page \"Possible harm\" to"
                        + " read it. Its words are not in this mail.");
    }
}
