package org.localoffer.service.guide;

import java.util.List;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.TemplateInstance;

import org.localoffer.directory.guide.Guide;
import org.localoffer.directory.listing.content.AvailabilityStatus;
import org.localoffer.service.page.Layouts;
import org.localoffer.service.page.Markdown;
import org.localoffer.service.search.CardViews;
import org.localoffer.service.search.DirectorySearch;
import org.localoffer.service.search.Labels;
import org.localoffer.service.search.Parameter;
import org.localoffer.service.search.SearchParameters;
import org.localoffer.service.search.SearchResults;
import org.localoffer.service.search.Sort;
import org.localoffer.web.guide.GuideTemplates;
import org.localoffer.web.guide.GuideView;
import org.localoffer.web.layout.Link;
import org.localoffer.web.listing.ListingCard;

/** One guide, with listings that help with the same thing. */
@Path("/guides")
@Produces(MediaType.TEXT_HTML)
public class GuidePage {

    private static final int LISTINGS = 5;

    private final Guides guides;
    private final DirectorySearch search;
    private final CardViews cards;
    private final Layouts layouts;

    GuidePage(Guides guides, DirectorySearch search, CardViews cards, Layouts layouts) {
        this.guides = guides;
        this.search = search;
        this.cards = cards;
        this.layouts = layouts;
    }

    @GET
    @Path("/{slug}")
    public TemplateInstance guide(@PathParam("slug") String slug) {
        Guide guide = guides.find(slug).orElseThrow(NotFoundException::new);
        List<Link> others = guides.links().stream()
                .filter(link -> !("/guides/" + slug).equals(link.address()))
                .toList();
        Guide.GuideContent content = guide.content();
        return GuideTemplates.guide(
                layouts.indexed(),
                new GuideView(
                        content.title(),
                        content.summary(),
                        Markdown.html(content.body()),
                        content.reviewed(),
                        listings(content),
                        others));
    }

    private List<ListingCard> listings(Guide.GuideContent content) {
        if (content.kindsOfHelp().isEmpty()) {
            return List.of();
        }
        SearchResults sameHelp = search.search(
                new SearchParameters("", null, null, Map.of(Parameter.HELP, content.kindsOfHelp()), Sort.RELEVANCE, 1));
        return sameHelp.limited()
                ? List.of()
                : cards.of(sameHelp).stream()
                        .filter(GuidePage::canBeUsedNow)
                        .limit(LISTINGS)
                        .toList();
    }

    /** A guide leads nobody to what is closed, paused or only planned. */
    private static boolean canBeUsedNow(ListingCard card) {
        return card.status() == null || card.status().equals(Labels.of(AvailabilityStatus.LIMITED));
    }
}
