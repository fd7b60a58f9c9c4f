package org.localoffer.service.http.shared;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.PhoneNumbers;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.Council;
import org.localoffer.web.layout.CouncilView;
import org.localoffer.web.layout.CrisisContact;
import org.localoffer.web.layout.Layout;

/** The council's part of a page layout, also for answers that no resource gives, such as to a malformed request. */
@ApplicationScoped
public class CouncilLayouts {

    private final CurrentLocalArea localArea;

    CouncilLayouts(CurrentLocalArea localArea) {
        this.localArea = localArea;
    }

    /** The layout of the page at that path, marked so that search engines do not index it. */
    public Layout unindexed(String path) {
        return new Layout(council(), path, null, true, sampleNotice(), null, null, null);
    }

    /** Whom to call in danger: the urgent contacts, which also stand on the home page. */
    public List<CrisisContact> crisis() {
        return contacts(contact -> Boolean.TRUE.equals(contact.urgent()));
    }

    List<CrisisContact> contacts(Predicate<Council.CrisisContact> which) {
        return localArea.get().council().crisis().stream()
                .filter(which)
                .map(contact -> new CrisisContact(
                        contact.label(),
                        contact.phone(),
                        PhoneNumbers.dialled(contact.phone()).orElse(null),
                        contact.note()))
                .toList();
    }

    @Nullable
    String sampleNotice() {
        return localArea.get().council().sampleNotice();
    }

    CouncilView council() {
        Council council = localArea.get().council();
        Council.Team team = council.localOfferTeam();
        return new CouncilView(
                council.shortName(),
                council.name(),
                team.phone(),
                PhoneNumbers.dialled(team.phone()).orElse(null),
                team.hours(),
                team.email(),
                Arrays.stream(team.address().split(",", -1)).map(String::strip).toList(),
                null,
                null);
    }
}
