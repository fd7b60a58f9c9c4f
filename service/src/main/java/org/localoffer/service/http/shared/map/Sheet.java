package org.localoffer.service.http.shared.map;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.search.ListingCard.Point;
import org.localoffer.service.localarea.model.GazetteerPlace;
import org.localoffer.service.localarea.model.Outline;
import org.localoffer.web.map.LookingFrom;
import org.localoffer.web.map.MapDrawing;

/**
 * One map: how far it reaches, and its marks, which do not overlap.
 *
 * @param clusters the marks
 */
record Sheet(Projection projection, List<Cluster> clusters) {

    static Sheet of(List<NumberedPlace> places, Projection projection) {
        return new Sheet(
                projection,
                Cluster.apart(places.stream()
                        .map(place -> Cluster.of(place, projection))
                        .toList()));
    }

    /**
     * A map that shows at least the places and where the family looks from, and reaches as far as its ground can be drawn
     * truly, where it can be drawn.
     *
     * @param places at least one
     */
    static Sheet around(List<NumberedPlace> places, @Nullable GazetteerPlace from, Outline outline) {
        List<Point> points = Stream.concat(
                        places.stream().map(NumberedPlace::point),
                        Stream.ofNullable(from).map(place -> new Point(place.latitude(), place.longitude())))
                .toList();
        Projection wide = Projection.around(points, Ground.leastMiles(outline));
        boolean hasGround = Ground.of(outline, wide) != null;
        return of(places, hasGround ? wide : Projection.around(points));
    }

    MapDrawing drawing(@Nullable GazetteerPlace from, List<GazetteerPlace> towns, Outline outline) {
        List<Box> marks = clusters.stream().map(Cluster::box).toList();
        TownNames names = TownNames.of(towns, projection, marks);
        Ground ground = Ground.of(outline, projection);
        Scale scale = Scale.of(projection);
        return new MapDrawing(
                Projection.WIDTH,
                projection.height(),
                ground == null ? null : ground.drawn(names.occupied()),
                scale.grid(),
                names.names(),
                from == null
                        ? null
                        : new LookingFrom(from.name(), projection.x(from.longitude()), projection.y(from.latitude())),
                clusters.stream().map(Cluster::mark).toList(),
                scale.length(),
                scale.words());
    }
}
