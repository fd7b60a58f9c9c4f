package org.localoffer.service.listing.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.imports.ImportSource;
import org.localoffer.imports.ImportedProvider;
import org.localoffer.imports.ImportedRow;
import org.localoffer.service.PortalTest;
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.ActorRole;
import org.localoffer.service.http.ExtraListings;
import org.localoffer.service.listing.ListingPublisher;
import org.localoffer.service.listing.editing.EditState;
import org.localoffer.service.listing.editing.Edits;
import org.localoffer.service.listing.editing.ListingEdit;
import org.localoffer.service.privacy.OfficerClearance;

/** An import never overwrites what a provider changed; it proposes an edit. */
@PortalTest
class ImportProposalTest {

    private static final Actor OFFICER = new Actor(ActorRole.EDITOR, "test");

    private final ImportSource source = new ImportSource("test-" + UUID.randomUUID(), "Test licence", null, "A test");

    @Inject
    ImportStep step;

    @Inject
    ListingPublisher publisher;

    @Inject
    Edits edits;

    @Inject
    EntityManager entities;

    @Inject
    ExtraListings extra;

    @AfterEach
    void retire() {
        extra.retire(listing(), "It was a test.");
        ExtraListings.awaitTotal(114);
    }

    @Test
    void newsOfAListingThatWasChangedHereWaitForAnOfficerAndKeepTheChange() {
        take("Old words of the source", "01632 960001");
        changeHere("Old words of the source", "01632 960002");

        take("New words of the source", "01632 960001");

        assertThat(listing().content().summary()).isEqualTo("Old words of the source");
        ListingEdit edit = onlyEdit();
        assertThat(edit.state()).isEqualTo(EditState.SENT);
        assertThat(edit.isOfProvider()).isFalse();
        assertThat(edit.content().summary()).isEqualTo("New words of the source");
        assertThat(phone(edit.content())).isEqualTo("01632 960002");

        edits.approve(edit.id(), edit.version(), listing().revision(), OfficerClearance.NOTHING, OFFICER);

        assertThat(listing().content().summary()).isEqualTo("New words of the source");
        assertThat(phone(listing().content())).isEqualTo("01632 960002");
        assertThat(listing().lastCheckedAt())
                .as("nobody at the provider looked at it")
                .isNull();
    }

    @Test
    void theSameNewsIsProposedOnce() {
        take("Old words of the source", "01632 960001");
        changeHere("Words of the provider", "01632 960001");
        take("New words of the source", "01632 960001");
        ListingEdit first = onlyEdit();
        edits.sendBack(first.id(), first.version(), "The provider's words are better.", OFFICER);

        take("New words of the source", "01632 960001");

        assertThat(onlyEdit().state()).isEqualTo(EditState.RETURNED);
        assertThat(listing().content().summary()).isEqualTo("Words of the provider");
    }

    @Test
    void anImportDoesNotBringBackWhatAnOfficerTookDown() {
        take("Old words of the source", "01632 960001");
        QuarkusTransaction.requiringNew()
                .run(() -> publisher.takeDown(
                        entities.find(Listing.class, listing().id()), "identifies", OFFICER));

        take("New words of the source", "01632 960001");

        assertThat(listing().isTakenDown()).isTrue();
        assertThat(listing().content().summary()).isEqualTo("Old words of the source");
    }

    private void take(String summary, String phone) {
        ImportedRow row = new ImportedRow.Accepted(
                1, "row-1", new ImportedProvider("Quoll Import Club", null), content(summary, phone), List.of());
        QuarkusTransaction.requiringNew()
                .run(() -> step.take(
                        step.begin(UUID.randomUUID(), source, false), List.of(row), ImportReport.NOTHING_YET));
    }

    private void changeHere(String summary, String phone) {
        QuarkusTransaction.requiringNew().run(() -> {
            Listing listing = entities.find(Listing.class, listing().id());
            publisher.revise(listing, content(summary, phone), listing.provenance(), OFFICER);
        });
    }

    private Listing listing() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("from Listing where provenance.source = :source", Listing.class)
                        .setParameter("source", source.name())
                        .getSingleResult());
    }

    private ListingEdit onlyEdit() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("from ListingEdit where listing.id = :id", ListingEdit.class)
                        .setParameter("id", listing().id())
                        .getSingleResult());
    }

    private static ListingContent content(String summary, String phone) {
        return ExtraListings.content("name: Quoll import club\nsummary: " + summary
                + "\nkinds_of_help: [clubs-and-leisure]\ncontacts: [{phone: \"" + phone + "\"}]\n");
    }

    private static String phone(ListingContent content) {
        return String.valueOf(content.contacts().getFirst().phone());
    }
}
