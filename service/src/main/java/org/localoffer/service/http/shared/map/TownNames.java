package org.localoffer.service.http.shared.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.localoffer.service.localarea.model.GazetteerPlace;
import org.localoffer.web.map.TownName;

/** Places names of towns where there is room for them, in the order of the gazetteer. */
final class TownNames {

    /** Maximum number of names, so that the map stays readable. */
    private static final int MOST = 12;

    /** Upper estimate of a letter's width in any system font at size 12, in units of the drawing. */
    private static final double LETTER = 6.8;

    private static final int LINE = 14;
    private static final int BESIDE = 6;

    private final Projection projection;
    private final List<Box> occupied;
    private final List<TownName> names = new ArrayList<>();

    private TownNames(Projection projection, List<Box> occupied) {
        this.projection = projection;
        this.occupied = new ArrayList<>(occupied);
    }

    /** @param marks areas that no name may overlap */
    static TownNames of(List<GazetteerPlace> towns, Projection projection, List<Box> marks) {
        TownNames drawn = new TownNames(projection, marks);
        towns.forEach(drawn::add);
        return drawn;
    }

    List<TownName> names() {
        return names;
    }

    /** Areas of the marks, the towns and their names. */
    List<Box> occupied() {
        return occupied;
    }

    private void add(GazetteerPlace town) {
        int x = projection.x(town.longitude());
        int y = projection.y(town.latitude());
        int width = (int) Math.ceil(town.name().length() * LETTER);
        if (names.size() >= MOST || !new Box(x, y, 0, 0).isWithin(Projection.WIDTH, projection.height())) {
            return;
        }
        Stream.of(x + BESIDE, x - BESIDE - width)
                .map(left -> new Box(left, y - LINE / 2, width, LINE))
                .filter(box -> box.isWithin(Projection.WIDTH, projection.height()))
                .filter(box -> occupied.stream().noneMatch(box::meets))
                .findFirst()
                .ifPresent(box -> {
                    occupied.add(box);
                    occupied.add(new Box(x - BESIDE / 2, y - BESIDE / 2, BESIDE, BESIDE));
                    names.add(new TownName(town.name(), x, y, box.x(), y + LINE / 2 - 3));
                });
    }
}
