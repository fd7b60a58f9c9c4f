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
import org.localoffer.service.listing.Guides;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.web.guide.GuideTemplates;
import org.localoffer.web.guide.GuideView;
import org.localoffer.web.layout.Link;

/** The page of a guide, with listings that give the same kinds of help. */
@Path("/guides")
@Produces(MediaType.TEXT_HTML)
public class GuidePage {

    private static final int LISTINGS = 5;

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

    /** @param number of the search that found it; null where the link has none */
    @GET
    @Path("/{slug}")
    public TemplateInstance guide(
            @PathParam("slug") String slug, @QueryParam(ResultLinks.NUMBER) @Nullable String number) {
        openings.note(number);
        Guide guide = guides.find(slug).orElseThrow(NotFoundException::new);
        List<Link> others = guides.all().stream()
                .filter(other -> !slug.equals(other.slug()))
                .map(other -> new Link(other.content().title(), "/guides/" + other.slug()))
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
                        others));
    }
}
