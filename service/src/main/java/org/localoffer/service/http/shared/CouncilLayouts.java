package org.localoffer.service.http.shared;

import java.util.Arrays;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.PhoneNumbers;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.Council;
import org.localoffer.web.layout.CouncilView;
import org.localoffer.web.layout.Layout;

/** What the layout of a page needs of the council, also where no resource answers, such as for a broken request. */
@ApplicationScoped
public class CouncilLayouts {

    private final CurrentLocalArea localArea;

    CouncilLayouts(CurrentLocalArea localArea) {
        this.localArea = localArea;
    }

    /** For a page at that path that search engines are not to keep. */
    public Layout unindexed(String path) {
        return new Layout(council(), path, null, true, sampleNotice(), null);
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
