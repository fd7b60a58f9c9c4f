package org.localoffer.service.http.shared.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

import org.localoffer.web.map.GridLine;

/**
 * The spacing of the map's grid.
 *
 * @param miles half a mile, or 1, 2 or 5 times a power of ten
 */
record Scale(double miles, Projection projection) {

    /** Minimum distance of grid lines, in units of the drawing. */
    private static final int NARROWEST = 44;

    static Scale of(Projection projection) {
        double miles = DoubleStream.iterate(0.5, half -> half * 10)
                .flatMap(half -> DoubleStream.of(half, 2 * half, 4 * half))
                .filter(step -> step * projection.unitsPerMile() >= NARROWEST)
                .findFirst()
                .orElseThrow();
        return new Scale(miles, projection);
    }

    int length() {
        return (int) Math.round(miles * projection.unitsPerMile());
    }

    /** Such as "5 miles". */
    String words() {
        if (miles < 1) {
            return "half a mile";
        }
        return miles == 1 ? "1 mile" : Math.round(miles) + " miles";
    }

    List<GridLine> grid() {
        List<GridLine> lines = new ArrayList<>();
        double step = miles * projection.unitsPerMile();
        for (double x = Projection.WIDTH / 2.0 % step; x <= Projection.WIDTH; x += step) {
            int across = (int) Math.round(x);
            lines.add(new GridLine(across, 0, across, projection.height()));
        }
        for (double y = projection.height() / 2.0 % step; y <= projection.height(); y += step) {
            int down = (int) Math.round(y);
            lines.add(new GridLine(0, down, Projection.WIDTH, down));
        }
        return lines;
    }
}
