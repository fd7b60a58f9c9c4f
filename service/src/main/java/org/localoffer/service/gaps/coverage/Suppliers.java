package org.localoffer.service.gaps.coverage;

import java.time.LocalDate;

import org.localoffer.directory.listing.content.Sector;
import org.localoffer.service.localarea.model.Commissioner;
import org.localoffer.service.localarea.model.CoverageHeading;
import org.localoffer.service.localarea.model.CoverageRule;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.localarea.model.Routing;

/** Determines which body is asked for what a heading lacks. */
public final class Suppliers {

    private Suppliers() {}

    /**
     * The body that the edition names for the heading or, without one, whose remit holds the first kind of help that
     * counts; the joint group where there is neither.
     *
     * @param day on which remits have to apply
     */
    public static Commissioner of(CoverageHeading heading, LocalArea area, LocalDate day) {
        String slug = heading.suppliedBy() == null ? byRemit(heading, area, day) : heading.suppliedBy();
        return area.commissioners().stream()
                .filter(body -> body.slug().equals(slug))
                .findFirst()
                .orElseGet(() -> new Commissioner(slug, area.commissionerLabel(slug), null, null, null));
    }

    private static String byRemit(CoverageHeading heading, LocalArea area, LocalDate day) {
        return heading.counts().stream()
                .filter(rule -> !rule.kindsOfHelp().isEmpty())
                .findFirst()
                .map(rule -> new Routing(area).route(subject(rule), day).commissioner())
                .orElse(Routing.JOINT_GROUP);
    }

    private static Routing.Subject subject(CoverageRule rule) {
        String sector =
                rule.sectors().stream().sorted().findFirst().map(Sector::slug).orElse(null);
        return new Routing.Subject(rule.kindsOfHelp().getFirst(), null, null, sector);
    }
}
