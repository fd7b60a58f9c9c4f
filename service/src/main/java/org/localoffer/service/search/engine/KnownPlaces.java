package org.localoffer.service.search.engine;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.logging.Log;

import org.localoffer.directory.listing.content.Postcode;
import org.localoffer.service.localarea.model.Areas;
import org.localoffer.service.localarea.model.Gazetteer;
import org.localoffer.service.localarea.model.GazetteerPlace;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.search.understand.AskedArea;
import org.localoffer.service.search.understand.PlaceFinder;
import org.localoffer.service.search.understand.PlaceFinders;
import org.localoffer.service.search.understand.SearchPlace;

/**
 * Finds places in an edition's gazetteer. Outward codes that it lacks are located by the directory's own listings, so
 * that a council that imports its neighbours' schools can search near them at once.
 */
@ApplicationScoped
class KnownPlaces implements PlaceFinders {

    private final OutwardCodes outwardCodes;

    KnownPlaces(OutwardCodes outwardCodes) {
        this.outwardCodes = outwardCodes;
    }

    @Override
    public PlaceFinder by(LocalArea area) {
        return new Finder(area.gazetteer(), area.areas(), outwardCodes);
    }

    private record Finder(Gazetteer gazetteer, Areas areas, OutwardCodes outwardCodes) implements PlaceFinder {

        @Override
        public Optional<SearchPlace> find(String text) {
            return known(text)
                    .or(() -> gazetteer.findByShortName(text).map(Finder::place))
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
            return gazetteer.find(text).map(Finder::place);
        }

        @Override
        public Optional<AskedArea> area(String name) {
            return areas.findByName(name).map(found -> new AskedArea(found.slug(), found.label()));
        }

        private static SearchPlace place(GazetteerPlace place) {
            return new SearchPlace(place.name(), place.area(), place.latitude(), place.longitude());
        }
    }
}
