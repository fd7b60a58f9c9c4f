package org.localoffer.service.localarea.files;

import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.type.TypeReference;

import org.localoffer.service.localarea.model.AgeBand;
import org.localoffer.service.localarea.model.Areas;
import org.localoffer.service.localarea.model.Population;
import org.localoffer.service.localarea.model.PopulationFigure;
import org.localoffer.service.localarea.model.Terms;

/** The file of an edition that says how many children there are, by area, age and need. */
final class PopulationFile {

    private static final String PATH = "population.yaml";

    private static final TypeReference<List<PopulationFigure>> FIGURES = new TypeReference<>() {};

    /** In years; the Local Offer is for children and young people up to their 26th birthday. */
    private static final int OLDEST = 25;

    private final AreaFile file;
    private final Set<String> areas;
    private final Set<String> needs;
    private final List<String> ageBands;

    private PopulationFile(AreaFile file, Areas areas, Terms needs, List<AgeBand> ageBands) {
        this.file = file;
        this.areas = areas.slugs();
        this.needs = needs.slugs();
        this.ageBands = ageBands.stream().map(AgeBand::slug).toList();
    }

    /**
     * Reads and checks the file. An area without the file knows no numbers.
     *
     * @throws InvalidLocalAreaException for the first mistake, with its line
     */
    static Population read(AreaFiles files, Areas areas, Terms needs, List<AgeBand> ageBands) {
        return files.find(PATH)
                .map(file -> new PopulationFile(file, areas, needs, ageBands).read())
                .orElse(new Population(List.of()));
    }

    private Population read() {
        List<PopulationFigure> figures = file.yaml(FIGURES);
        figures.forEach(this::check);
        return new Population(figures);
    }

    private void check(PopulationFigure figure) {
        if (isBlank(figure.what()) || isBlank(figure.area()) || isBlank(figure.source())) {
            throw mistake(figure, "a figure needs what, area and source");
        }
        if (figure.children() < 1 || figure.year() < 1) {
            throw mistake(figure, "'" + figure.what() + "' needs children, at least 1, and year");
        }
        if (!areas.contains(figure.area())) {
            throw file.mistake(figure.area(), "no area '" + figure.area() + "'");
        }
        if (figure.need() != null && !needs.contains(figure.need())) {
            throw file.mistake(figure.need(), "no need '" + figure.need() + "'");
        }
        if (figure.ageBand() != null && !ageBands.contains(figure.ageBand())) {
            throw file.mistake(figure.ageBand(), "no age band '" + figure.ageBand() + "'");
        }
        checkAges(figure);
    }

    private void checkAges(PopulationFigure figure) {
        Integer from = figure.ageFrom();
        Integer to = figure.ageTo();
        if (from == null && to == null) {
            return;
        }
        if (from == null || to == null || from < 0 || to < from || to > OLDEST || figure.ageBand() != null) {
            throw mistake(
                    figure,
                    "'" + figure.what() + "' needs an age_band, or age_from and age_to in years from 0 to " + OLDEST);
        }
    }

    private InvalidLocalAreaException mistake(PopulationFigure figure, String problem) {
        return file.mistake(String.valueOf(isBlank(figure.what()) ? figure.source() : figure.what()), problem);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
