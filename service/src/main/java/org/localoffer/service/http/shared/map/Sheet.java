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
 * One map: how far it reaches, what lies below, and its marks, which do not overlap.
 *
 * @param ground null where nothing is known of it, or there is nothing on it to draw
 * @param clusters the marks
 */
record Sheet(Projection projection, @Nullable Ground ground, List<Cluster> clusters) {

    static Sheet of(List<NumberedPlace> places, Projection projection, Outline outline) {
        return of(places, projection, Ground.of(outline, projection));
    }

    private static Sheet of(List<NumberedPlace> places, Projection projection, @Nullable Ground ground) {
        return new Sheet(
                projection,
                ground,
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
        Ground ground = Ground.of(outline, wide);
        return ground == null ? of(places, Projection.around(points), outline) : of(places, wide, ground);
    }

    MapDrawing drawing(@Nullable GazetteerPlace from, List<GazetteerPlace> towns) {
        List<Box> marks = clusters.stream().map(Cluster::box).toList();
        TownNames names = TownNames.of(towns, projection, marks);
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
