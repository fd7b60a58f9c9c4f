package org.localoffer.service.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.localoffer.service.PortalTest;
import org.localoffer.service.feedback.Answers;
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.ActorRole;
import org.localoffer.service.http.Database;
import org.localoffer.service.listing.editing.Edits;
import org.localoffer.service.privacy.OfficerClearance;

/** Whoever wrote something cannot approve it, even with a second role. */
@PortalTest
class SecondPersonTest {

    @Inject
    Edits edits;

    @Inject
    Answers answers;

    @Inject
    Database database;

    private List<String> writers(UUID subject) {
        List<String> actors =
                database.texts("select distinct actor from audit_entry where subject_id = ?1", subject.toString());
        assertThat(actors).isNotEmpty();
        return actors.stream().map(actor -> actor.replaceAll("^[^:]*:", "")).toList();
    }

    private int version(String table, UUID id) {
        return Integer.parseInt(database.texts("select version from " + table + " where id = ?1", id)
                .getFirst());
    }

    @Test
    void anOfficerCannotApproveTheirOwnEdit() {
        UUID edit = UUID.fromString(database.texts("select id from listing_edit where state = 'SENT'")
                .getFirst());
        int revision = Integer.parseInt(database.texts(
                        "select l.revision from listing l join listing_edit e on e.listing_id = l.id where e.id = ?1",
                        edit)
                .getFirst());

        for (String writer : writers(edit)) {
            assertThatThrownBy(() -> edits.approve(
                            edit,
                            version("listing_edit", edit),
                            revision,
                            OfficerClearance.NOTHING,
                            new Actor(ActorRole.EDITOR, writer)))
                    .isInstanceOf(SecondOfficerException.class);
        }
        assertThat(database.texts("select state from listing_edit where id = ?1", edit))
                .containsExactly("SENT");
    }

    @Test
    void anOfficerCannotPublishTheirOwnAnswer() {
        UUID answer = UUID.fromString(
                database.texts("select id from answer where state = 'DRAFTED'").getFirst());

        for (String writer : writers(answer)) {
            assertThatThrownBy(() -> answers.publish(
                            answer,
                            version("answer", answer),
                            OfficerClearance.NOTHING,
                            new Actor(ActorRole.EDITOR, writer)))
                    .isInstanceOf(SecondOfficerException.class);
        }
        assertThat(database.texts("select state from answer where id = ?1", answer))
                .containsExactly("DRAFTED");
    }
}
