package org.localoffer.service.http.staff.commissioners;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.TemplateInstance;

import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.gaps.KnownGap;
import org.localoffer.service.gaps.KnownGaps;
import org.localoffer.service.http.shared.PageOf;
import org.localoffer.service.http.shared.TableFields;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.commissioning.CommissioningTemplates;

/**
 * The gaps as a table to filter and sort: a commissioner's own and shared ones, and all of them for officers, who look into
 * why families find nothing. Its address holds all that was chosen.
 */
@Path(GapTablePage.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.EDITOR, Role.COMMISSIONER})
public class GapTablePage {

    static final String ADDRESS = CommissionerPages.ADDRESS + "/gaps";

    private static final int PER_PAGE = 25;

    private final KnownGaps knownGaps;
    private final GapTableViews views;
    private final CurrentLocalArea localArea;
    private final StaffMember staff;
    private final StaffLayouts layouts;
    private final Clock clock;

    GapTablePage(
            KnownGaps knownGaps,
            GapTableViews views,
            CurrentLocalArea localArea,
            StaffMember staff,
            StaffLayouts layouts,
            Clock clock) {
        this.knownGaps = knownGaps;
        this.views = views;
        this.localArea = localArea;
        this.staff = staff;
        this.layouts = layouts;
        this.clock = clock;
    }

    /** A page past the end shows the last one. */
    @GET
    public TemplateInstance gaps(@Context UriInfo asked) {
        LocalArea area = localArea.get();
        GapChoices choices = GapChoices.of(asked.getQueryParameters(), area);
        List<KnownGap> found = found(choices);
        PageOf page =
                PageOf.asked(FormValues.of(asked.getQueryParameters()).text(TableFields.PAGE), found.size(), PER_PAGE);
        return CommissioningTemplates.gaps(layouts.signedIn(), views.table(choices, found, page, area));
    }

    /** What fits the choices, in their order. */
    private List<KnownGap> found(GapChoices choices) {
        Set<String> bodies = staff.bodies();
        LocalDate today = England.day(clock.instant());
        return (staff.has(Role.EDITOR) ? knownGaps.all() : knownGaps.within(bodies))
                .stream()
                        .filter(gap -> choices.question().fits(gap, bodies, today))
                        .sorted(choices.order().sort().order(choices.order().descending()))
                        .toList();
    }
}
