package org.localoffer.service.localarea.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * How many children and young people there are, by group and year. A gap without the number of children cannot be
 * weighed (domain 5E).
 *
 * @param figures in the file's order
 */
public record Population(List<PopulationFigure> figures) {

    public Population {
        figures = List.copyOf(figures);
    }

    /**
     * What is known of the children whom a gap concerns. Both lists may be empty.
     *
     * @param same figures of exactly this area, age and need
     * @param wider figures of a group that contains it, such as the whole town or any need
     */
    public record Known(List<PopulationFigure> same, List<PopulationFigure> wider) {

        public boolean isNothing() {
            return same.isEmpty() && wider.isEmpty();
        }
    }

    /** An age range in whole years, both inclusive. */
    private record Ages(int from, int to) {

        boolean holds(Ages other) {
            return from <= other.from && to >= other.to;
        }
    }

    /**
     * The latest figures for a gap key. A gap key without an area has none, since a figure is always that of an area.
     *
     * @param year the last year whose figures count
     */
    public Known about(GapKey gapKey, LocalArea area, int year) {
        List<PopulationFigure> holding = figures.stream()
                .filter(figure -> figure.year() <= year && holds(figure, gapKey, area))
                .filter(figure -> figures.stream().noneMatch(other -> isNewer(other, figure, year)))
                .sorted(Comparator.comparingInt(PopulationFigure::year).reversed())
                .toList();
        return new Known(
                holding.stream().filter(figure -> isSame(figure, gapKey, area)).toList(),
                holding.stream().filter(figure -> !isSame(figure, gapKey, area)).toList());
    }

    private static boolean isNewer(PopulationFigure other, PopulationFigure figure, int year) {
        return other.year() > figure.year() && other.year() <= year && other.isOfSameGroupAs(figure);
    }

    private static boolean holds(PopulationFigure figure, GapKey gapKey, LocalArea area) {
        String asked = named(gapKey.area());
        return asked != null
                && area.areas().holds(figure.area(), asked)
                && (figure.need() == null || figure.need().equals(named(gapKey.need())))
                && holdsAges(ages(figure, area), bandOf(gapKey, area));
    }

    private static boolean holdsAges(Optional<Ages> figure, Optional<Ages> asked) {
        return figure.isEmpty() || asked.filter(figure.get()::holds).isPresent();
    }

    private static boolean isSame(PopulationFigure figure, GapKey gapKey, LocalArea area) {
        String need = named(gapKey.need());
        return figure.area().equals(gapKey.area())
                && (need == null ? figure.need() == null : need.equals(figure.need()))
                && ages(figure, area).equals(bandOf(gapKey, area));
    }

    private static Optional<Ages> ages(PopulationFigure figure, LocalArea area) {
        Integer from = figure.ageFrom();
        Integer to = figure.ageTo();
        return from == null || to == null ? band(figure.ageBand(), area) : Optional.of(new Ages(from, to));
    }

    private static Optional<Ages> bandOf(GapKey gapKey, LocalArea area) {
        return band(named(gapKey.ageBand()), area);
    }

    private static Optional<Ages> band(@Nullable String slug, LocalArea area) {
        return area.ageBands().stream()
                .filter(band -> band.slug().equals(slug))
                .findFirst()
                .map(band -> new Ages(band.from(), band.to()));
    }

    private static @Nullable String named(@Nullable String part) {
        return GapKey.ANY.equals(part) ? null : part;
    }
}
