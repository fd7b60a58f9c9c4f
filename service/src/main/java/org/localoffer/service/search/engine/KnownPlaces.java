package org.localoffer.service.search.engine;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.logging.Log;

import org.localoffer.directory.listing.content.Postcode;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.Areas;
import org.localoffer.service.localarea.model.GazetteerPlace;
import org.localoffer.service.search.understand.PlaceFinder;
import org.localoffer.service.search.understand.SearchPlace;

/**
 * Finds places in the local area's gazetteer. Outward codes that it lacks are located by the directory's own listings,
 * so that a council that imports its neighbours' schools can search near them at once.
 */
@ApplicationScoped
class KnownPlaces implements PlaceFinder {

    private final CurrentLocalArea localArea;
    private final OutwardCodes outwardCodes;

    KnownPlaces(CurrentLocalArea localArea, OutwardCodes outwardCodes) {
        this.localArea = localArea;
        this.outwardCodes = outwardCodes;
    }

    @Override
    public Optional<SearchPlace> find(String text) {
        return known(text)
                .or(() -> localArea.get().gazetteer().findByShortName(text).map(KnownPlaces::place))
                .or(() -> Optional.ofNullable(Postcode.outward(text)).flatMap(this::fromListings));
    }

    /** Empty while the engine is down, which the search itself then reports. */
    private Optional<SearchPlace> fromListings(String outward) {
        try {
            return outwardCodes
                    .centreOf(outward)
                    .map(centre -> new SearchPlace(outward, Areas.OUTSIDE, centre.latitude(), centre.longitude()));
        } catch (RuntimeException e) {
            Log.debugf(e, "No centre of %s", outward);
            return Optional.empty();
        }
    }

    @Override
    public Optional<SearchPlace> known(String text) {
        return localArea.get().gazetteer().find(text).map(KnownPlaces::place);
    }

    private static SearchPlace place(GazetteerPlace place) {
        return new SearchPlace(place.name(), place.area(), place.latitude(), place.longitude());
    }
}
