package org.localoffer.service.http.staff.commissioners;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.TemplateInstance;

import org.localoffer.service.gaps.Evidence;
import org.localoffer.service.gaps.Gaps;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.commissioning.CommissioningTemplates;

/**
 * The gaps within a commissioner's remit by need and age, for one kind of help and area or for all. Its address holds all
 * that was chosen.
 */
@Path(HeatMapPage.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.COMMISSIONER)
public class HeatMapPage {

    static final String ADDRESS = "/commissioner/heat-map";

    private final Gaps gaps;
    private final HeatMapViews views;
    private final CurrentLocalArea localArea;
    private final StaffMember staff;
    private final StaffLayouts layouts;

    HeatMapPage(Gaps gaps, HeatMapViews views, CurrentLocalArea localArea, StaffMember staff, StaffLayouts layouts) {
        this.gaps = gaps;
        this.views = views;
        this.localArea = localArea;
        this.staff = staff;
        this.layouts = layouts;
    }

    @GET
    public TemplateInstance heatMap(@Context UriInfo asked) {
        LocalArea area = localArea.get();
        List<Evidence> within = gaps.within(staff.bodies());
        HeatMapChoices choices = HeatMapChoices.of(asked.getQueryParameters(), within, area);
        return CommissioningTemplates.heatMap(layouts.signedIn(), views.heatMap(choices, within, area));
    }
}
