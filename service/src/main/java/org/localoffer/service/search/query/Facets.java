package org.localoffer.service.search.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.localoffer.directory.listing.content.Level;
import org.localoffer.directory.listing.content.Sector;
import org.localoffer.directory.search.Fields;
import org.localoffer.service.localarea.model.Labels;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.localarea.model.Term;

/** The facets of a local area, in display order. */
public final class Facets {

    private Facets() {}

    public static List<Facet> of(LocalArea area) {
        return List.of(
                new AgeFacet(area.ageBands()),
                new TermFacet(
                        Parameter.NEED,
                        "Need",
                        Fields.NEED,
                        options(area.needs().all())),
                new TermFacet(
                        Parameter.HELP,
                        "Kind of help",
                        Fields.HELP,
                        options(area.kindsOfHelp().all())),
                new TermFacet(Parameter.SECTOR, "Who runs it", Fields.SECTOR, sectors()),
                new TermFacet(Parameter.CATEGORY, "Category", Fields.CATEGORY, categories(area)),
                new TermFacet(Parameter.COST, "Cost", Fields.COST, List.of(new Facet.Option("free", "Free"))),
                new TermFacet(Parameter.LEVEL, "Level of help", Fields.LEVEL, levels()),
                new TermFacet(
                        Parameter.REFER,
                        "Who can ask for it",
                        Fields.REFER,
                        options(area.referrers().all())),
                new TermFacet(
                        Parameter.DIAGNOSIS,
                        "Diagnosis",
                        Fields.DIAGNOSIS,
                        options(area.diagnosis().all())),
                new TermFacet(
                        Parameter.DELIVERY,
                        "Where it happens",
                        Fields.DELIVERY,
                        options(area.delivery().all())),
                new TermFacet(Parameter.AREA, "Area", Fields.AREA, areas(area)),
                new TermFacet(
                        Parameter.LANGUAGE,
                        "Language",
                        Fields.LANGUAGE,
                        options(area.languages().all())));
    }

    private static List<Facet.Option> options(Collection<Term> terms) {
        return terms.stream()
                .map(term -> new Facet.Option(term.slug(), term.label()))
                .toList();
    }

    private static List<Facet.Option> categories(LocalArea area) {
        return area.categories().stream()
                .map(category -> new Facet.Option(category.slug(), category.title()))
                .toList();
    }

    private static List<Facet.Option> areas(LocalArea area) {
        return area.areas().all().stream()
                .map(found -> new Facet.Option(found.slug(), found.label()))
                .toList();
    }

    private static List<Facet.Option> sectors() {
        return Arrays.stream(Sector.values())
                .map(sector -> new Facet.Option(sector.slug(), Labels.of(sector)))
                .toList();
    }

    private static List<Facet.Option> levels() {
        return Arrays.stream(Level.values())
                .map(level -> new Facet.Option(level.slug(), Labels.of(level)))
                .toList();
    }
}
