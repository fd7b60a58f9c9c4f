package org.localoffer.service.http.pages;

import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.TemplateInstance;

import org.localoffer.service.gaps.coverage.Coverage;
import org.localoffer.service.gaps.coverage.CoverageOnDay;
import org.localoffer.service.gaps.coverage.CoverageState;
import org.localoffer.service.gaps.coverage.HeadingCoverage;
import org.localoffer.service.http.shared.CoverageViews;
import org.localoffer.service.http.shared.Layouts;
import org.localoffer.service.http.shared.PageOf;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.CoverageHeading;
import org.localoffer.service.localarea.model.CoverageRule;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.web.coverage.CoverageRow;
import org.localoffer.web.coverage.CoverageTemplates;
import org.localoffer.web.coverage.CoverageView;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;

/** What the law asks the council to tell families, and what stands behind it (SEND Regulations 2014, reg 53). */
@Path(CoverageViews.ADDRESS)
@Produces(MediaType.TEXT_HTML)
public class CoveragePages {

    /** What is covered comes last, since families and bodies look for what is not. */
    private static final List<CoverageState> MISSING_FIRST = List.of(
            CoverageState.NOT_COVERED,
            CoverageState.UNCONFIRMED_ONLY,
            CoverageState.THIN,
            CoverageState.NONE_EXPECTED,
            CoverageState.COVERED);

    private final Coverage coverage;
    private final CurrentLocalArea localArea;
    private final Layouts layouts;

    CoveragePages(Coverage coverage, CurrentLocalArea localArea, Layouts layouts) {
        this.coverage = coverage;
        this.localArea = localArea;
        this.layouts = layouts;
    }

    @GET
    public TemplateInstance all() {
        CoverageOnDay today = coverage.now(localArea.get());
        CoverageView view = new CoverageView(
                Words.date(today.day()),
                MISSING_FIRST.stream().map(state -> group(state, today)).toList());
        return CoverageTemplates.coverage(layouts.indexed(), view);
    }

    private static CoverageView.Group group(CoverageState state, CoverageOnDay today) {
        return new CoverageView.Group(
                state.slug(),
                CoverageViews.line(state, today.figures()),
                state == CoverageState.COVERED,
                today.headings().stream()
                        .filter(heading -> heading.state() == state)
                        .map(CoveragePages::row)
                        .toList());
    }

    private static CoverageRow row(HeadingCoverage covered) {
        CoverageHeading heading = covered.heading();
        return new CoverageRow(
                new Link(heading.label(), CoverageViews.address(heading)),
                CoverageViews.reference(covered),
                CoverageViews.behind(covered));
    }

    /**
     * @param slug of a heading
     * @param page number of the page of its listings and guides
     */
    @GET
    @Path("/{slug}")
    public TemplateInstance one(@PathParam("slug") String slug, @QueryParam("page") @DefaultValue("1") String page) {
        LocalArea area = localArea.get();
        CoverageHeading heading = area.coverage().find(slug).orElseThrow(NotFoundException::new);
        HeadingCoverage covered = coverage.now(heading, area);
        PageOf shown = CoverageViews.page(covered, page);
        return CoverageTemplates.heading(
                layouts.indexed(shown),
                CoverageViews.heading(covered, shown, CoverageViews.address(heading), ways(heading)));
    }

    private static List<Link> ways(CoverageHeading heading) {
        return List.of(
                new Link("Do you run this? Tell us", "/contact"),
                new Link("Could you not find it? Tell us what’s missing", missing(heading)));
    }

    /** The form, with the kind of help filled in where the heading is about a single one. */
    private static String missing(CoverageHeading heading) {
        List<String> kinds = heading.counts().stream()
                .map(CoverageRule::kindsOfHelp)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return "/feedback?kind=missing" + (kinds.size() == 1 ? "&help=" + kinds.getFirst() : "");
    }

    /** Addresses of every page here. */
    static Stream<String> addresses(List<CoverageHeading> headings) {
        return Stream.concat(Stream.of(CoverageViews.ADDRESS), headings.stream().map(CoverageViews::address));
    }
}
