package org.localoffer.service.listing.editing;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.localoffer.service.foundation.Mails;

/** Mails to providers about their edits: the receipt, and the officers' decision. */
@ApplicationScoped
class EditMails {

    private final Mails mails;
    private final Optional<URI> site;

    EditMails(Mails mails, @ConfigProperty(name = "localoffer.public-address") Optional<URI> site) {
        this.mails = mails;
        this.site = site;
    }

    void received(ListingEdit edit) {
        mails.send(
                edit.mailbox(),
                "We have your changes to " + name(edit),
                "We have your changes to \"" + name(edit) + "\". An officer looks at them next.\n"
                        + "Until then the page stays as it is.\n\n" + where(edit));
    }

    void approved(ListingEdit edit) {
        mails.send(
                edit.mailbox(),
                "Your changes to " + name(edit) + " are published",
                "Your changes to \"" + name(edit) + "\" are published. Families can see them now.\n\n" + where(edit));
    }

    void returned(ListingEdit edit, String reason) {
        mails.send(
                edit.mailbox(),
                "Your changes to " + name(edit) + " need another look",
                "An officer read your changes to \"" + name(edit) + "\" and asks you to look at them again:\n\n"
                        + reason + "\n\nWhat you wrote is kept.\n\n" + where(edit));
    }

    private static String name(ListingEdit edit) {
        return edit.listing().content().name();
    }

    private String where(ListingEdit edit) {
        String path = "/provider/edits/" + edit.id();
        return site.map(address -> "Read it here: " + address.resolve(path))
                .orElse("Sign in and open \"Your listings\" to read it.");
    }
}
