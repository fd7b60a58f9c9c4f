package org.localoffer.service.http.pages;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.guide.Guide;
import org.localoffer.service.http.shared.Layouts;
import org.localoffer.service.http.shared.Markdown;
import org.localoffer.service.http.shared.PageOf;
import org.localoffer.service.listing.Guides;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.web.guide.GuideTemplates;
import org.localoffer.web.guide.GuideView;
import org.localoffer.web.guide.GuidesView;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Trail;

/** The page of a guide, with listings that give the same kinds of help; and the list of all guides. */
@Path("/guides")
@Produces(MediaType.TEXT_HTML)
public class GuidePage {

    private static final String ADDRESS = "/guides";
    private static final int LISTINGS = 5;
    private static final int PER_PAGE = 50;

    private final Guides guides;
    private final RelatedListings related;
    private final CurrentLocalArea localArea;
    private final Layouts layouts;
    private final Openings openings;

    GuidePage(Guides guides, RelatedListings related, CurrentLocalArea localArea, Layouts layouts, Openings openings) {
        this.guides = guides;
        this.related = related;
        this.localArea = localArea;
        this.layouts = layouts;
        this.openings = openings;
    }

    /** @param page null for the first */
    @GET
    public TemplateInstance guides(@QueryParam("page") @Nullable String page) {
        List<Guide> all = guides.all();
        PageOf shown = PageOf.asked(page == null ? "" : page, all.size(), PER_PAGE);
        List<GuidesView.Line> lines = all.stream()
                .skip(shown.offset())
                .limit(PER_PAGE)
                .map(guide -> new GuidesView.Line(link(guide), guide.content().summary()))
                .toList();
        return GuideTemplates.guides(
                layouts.indexed(shown),
                new GuidesView(lines, shown.paging(other -> ADDRESS + "?page=" + other)),
                Trail.over());
    }

    private static Link link(Guide guide) {
        return new Link(guide.content().title(), ADDRESS + "/" + guide.slug());
    }

    /**
     * @param number of the search that found it; null where the link has none
     * @param from the search whose results led here; null where the link has none
     */
    @GET
    @Path("/{slug}")
    public TemplateInstance guide(
            @PathParam("slug") String slug,
            @QueryParam(ResultLinks.NUMBER) @Nullable String number,
            @QueryParam(WayBack.PARAMETER) @Nullable String from) {
        openings.note(number);
        Guide guide = guides.find(slug).orElseThrow(NotFoundException::new);
        List<Link> others = guides.all().stream()
                .filter(other -> !slug.equals(other.slug()))
                .map(GuidePage::link)
                .toList();
        Guide.GuideContent content = guide.content();
        return GuideTemplates.guide(
                layouts.indexed(),
                new GuideView(
                        content.title(),
                        content.summary(),
                        Markdown.html(content.body()),
                        content.reviewed(),
                        related.sameHelp(content.kindsOfHelp(), LISTINGS, localArea.get()),
                        others),
                Trail.over(new Link("Guides", ADDRESS))
                        .with(WayBack.of(from, localArea.get()).link()));
    }
}
