package org.localoffer.service.page;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.PhoneNumbers;
import org.localoffer.service.PublicAddress;
import org.localoffer.service.edition.CurrentLocalArea;
import org.localoffer.service.localarea.Council;
import org.localoffer.web.layout.CouncilView;
import org.localoffer.web.layout.CrisisContact;
import org.localoffer.web.layout.Layout;
import org.localoffer.web.layout.StaffView;

/** Makes what every page needs beside its own view. */
@RequestScoped
public class Layouts {

    private final CurrentLocalArea localArea;
    private final UriInfo uri;
    private final PublicAddress address;

    Layouts(CurrentLocalArea localArea, UriInfo uri, PublicAddress address) {
        this.localArea = localArea;
        this.uri = uri;
        this.address = address;
    }

    /** For a page that search engines may keep. */
    public Layout indexed() {
        return new Layout(council(), path(), address.of(path()).toString(), false, sampleNotice(), null);
    }

    /** For results, errors and what else is different each time. */
    public Layout unindexed() {
        return new Layout(council(), path(), null, true, sampleNotice(), null);
    }

    /** For a page behind the sign-in. */
    public Layout forStaff(StaffView staff) {
        return new Layout(council(), path(), null, true, sampleNotice(), staff);
    }

    /** Whom to ring in danger; the urgent ones, which stand on the first page. */
    public List<CrisisContact> crisis() {
        return localArea.get().council().crisis().stream()
                .filter(contact -> Boolean.TRUE.equals(contact.urgent()))
                .map(contact -> new CrisisContact(
                        contact.label(),
                        contact.phone(),
                        PhoneNumbers.dialled(contact.phone()).orElse(null),
                        contact.note()))
                .toList();
    }

    private String path() {
        return uri.getRequestUri().getRawPath();
    }

    private @Nullable String sampleNotice() {
        return localArea.get().council().sampleNotice();
    }

    private CouncilView council() {
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
