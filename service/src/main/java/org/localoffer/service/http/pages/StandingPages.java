package org.localoffer.service.http.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;

import org.localoffer.service.http.shared.Layouts;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.Council;
import org.localoffer.service.privacy.RetentionPeriods;
import org.localoffer.web.layout.CouncilColours;
import org.localoffer.web.page.AccessibilityStatementView;
import org.localoffer.web.page.Barrier;
import org.localoffer.web.page.Compliance;
import org.localoffer.web.page.OfflineHelpView;
import org.localoffer.web.page.PageTemplates;
import org.localoffer.web.page.PrivacyView;

/** Pages with fixed text about the site itself, and the style sheet of the council's colours. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class StandingPages {

    /** The date on these pages. Change it whenever their text changes. */
    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 27);

    private static final int ANSWER_WITHIN_WORKING_DAYS = 10;

    private static final int AN_HOUR = 3600;

    private final Layouts layouts;
    private final CurrentLocalArea localArea;

    StandingPages(Layouts layouts, CurrentLocalArea localArea) {
        this.layouts = layouts;
        this.localArea = localArea;
    }

    @GET
    @Path("get-help-offline")
    public TemplateInstance getHelpOffline() {
        Council.Offline offline = localArea.get().council().offline();
        return PageTemplates.getHelpOffline(
                layouts.indexed(), new OfflineHelpView(layouts.crisis(), offline.places(), offline.formats()));
    }

    @GET
    @Path("contact")
    public TemplateInstance contact() {
        return PageTemplates.contact(layouts.indexed());
    }

    @GET
    @Path("accessibility-statement")
    public TemplateInstance accessibilityStatement() {
        return PageTemplates.accessibilityStatement(
                layouts.indexed(),
                new AccessibilityStatementView(
                        Compliance.PARTIALLY,
                        List.of(new Barrier(
                                "Words that providers wrote themselves may be hard to read, or open no acronyms.",
                                "3.1.5 Reading level (beyond AA) and our own rule of plain words",
                                "Providers keep their own listings.",
                                "Tell us which listing is hard to read, and we ask its provider to change it.")),
                        ANSWER_WITHIN_WORKING_DAYS,
                        WRITTEN,
                        WRITTEN,
                        WRITTEN,
                        List.of(
                                "We test every kind of page with axe (an automatic checker) in Chromium, each time the"
                                        + " site changes.",
                                "We look at every kind of page by keyboard alone, at 1280, 375 and 320 pixels wide.",
                                "We have not yet tested with people who use screen readers or voice control every"
                                        + " day.")));
    }

    @GET
    @Path("privacy")
    public TemplateInstance privacy() {
        Council council = localArea.get().council();
        return PageTemplates.privacy(
                layouts.indexed(), new PrivacyView(council.dataProtectionAddress(), true, kept(), WRITTEN));
    }

    private static List<PrivacyView.Kept> kept() {
        return Arrays.stream(RetentionPeriods.values())
                .map(kept -> new PrivacyView.Kept(kept.what(), kept.howLong()))
                .toList();
    }

    @GET
    @Path("cookies")
    public TemplateInstance cookies() {
        return PageTemplates.cookies(layouts.indexed());
    }

    /** The council's colours are a style sheet, because the Content-Security-Policy allows no inline styles. */
    @GET
    @Path("assets/council.css")
    @Produces("text/css")
    public Response colours() {
        Map<String, String> own = localArea.get().council().colours();
        String brand = own.getOrDefault("brand", CouncilColours.TEAL.main());
        String hover = own.getOrDefault("hover", CouncilColours.TEAL.hover());
        CacheControl cache = new CacheControl();
        cache.setMaxAge(AN_HOUR);
        return Response.ok(new CouncilColours(brand, hover).stylesheet())
                .cacheControl(cache)
                .build();
    }
}
