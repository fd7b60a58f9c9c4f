package org.localoffer.service.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.localoffer.directory.listing.ListingStatus;
import org.localoffer.service.PublicAddress;
import org.localoffer.service.edition.CurrentLocalArea;
import org.localoffer.service.localarea.Category;
import org.localoffer.service.shortlist.Shortlist;

/** What search engines are told: every page that stays, and to leave the endless ones alone. */
@Path("/")
public class ForCrawlers {

    /** The protocol's own bound for one file (https://www.sitemaps.org/protocol.html). */
    private static final int MOST_PAGES = 50_000;

    private final EntityManager entities;
    private final CurrentLocalArea localArea;
    private final PublicAddress address;

    ForCrawlers(EntityManager entities, CurrentLocalArea localArea, PublicAddress address) {
        this.entities = entities;
        this.localArea = localArea;
        this.address = address;
    }

    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public String robots() {
        // A carried shortlist makes the same page under endlessly many addresses.
        return "User-agent: *\nDisallow: /search\nDisallow: /suggest\nDisallow: /shortlist\nDisallow: /*?*"
                + Shortlist.CARRIED + "=\nDisallow: /api/\nSitemap: " + address.of("/sitemap.xml") + "\n";
    }

    @GET
    @Path("sitemap.xml")
    @Produces(MediaType.APPLICATION_XML)
    @Transactional
    public String sitemap() {
        String pages = Stream.of(
                        Stream.of(
                                "/",
                                "/get-help-offline",
                                "/contact",
                                "/feedback",
                                "/you-said-we-did",
                                "/accessibility-statement",
                                "/privacy",
                                "/cookies"),
                        localArea.get().categories().stream()
                                .map(Category::slug)
                                .map("/categories/"::concat),
                        slugs("select slug from Guide order by slug").map("/guides/"::concat),
                        slugs("select slug from Provider order by slug").map("/providers/"::concat),
                        listings().stream().map("/listings/"::concat))
                .flatMap(addresses -> addresses)
                .limit(MOST_PAGES)
                .map(path -> "<url><loc>" + address.of(path) + "</loc></url>\n")
                .collect(Collectors.joining());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
                + pages + "</urlset>\n";
    }

    private Stream<String> slugs(String query) {
        return entities.createQuery(query, String.class).getResultStream();
    }

    private List<String> listings() {
        return entities.createQuery("select slug from Listing where status = :status order by slug", String.class)
                .setParameter("status", ListingStatus.PUBLISHED)
                .setMaxResults(MOST_PAGES)
                .getResultList();
    }
}
