package org.localoffer.service.http.pages;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.localoffer.service.feedback.PublicAnswers;
import org.localoffer.service.gaps.annual.AnnualReport;
import org.localoffer.service.gaps.annual.AnnualReports;
import org.localoffer.service.http.pages.answers.YouSaidWeDid;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.http.shared.PublicAddress;
import org.localoffer.service.http.shared.Shortlist;
import org.localoffer.service.http.shared.annual.ReportAddresses;
import org.localoffer.service.listing.PublicSlugs;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.Category;

/** The site map of all permanent pages, in parts, and the rules that keep crawlers away from searches and shortlists. */
@Path("/")
public class CrawlerPages {

    /** Addresses of one part. The protocol allows 50,000; a crawler that reads one again reads less. */
    private static final int PART = 10_000;

    private static final Pattern NUMBERED = Pattern.compile("(providers|listings)-([1-9][0-9]{0,3})\\.xml");

    private static final List<String> STANDING = List.of(
            "/",
            "/categories",
            "/guides",
            "/providers",
            "/get-help-offline",
            "/contact",
            "/feedback",
            YoungPeoplePages.ADDRESS,
            OwnCasePage.ADDRESS,
            DataRightPages.ADDRESS,
            SurveyPages.ADDRESS,
            YouSaidWeDid.PATH,
            ReportAddresses.ALL,
            "/accessibility-statement",
            "/privacy",
            "/cookies");

    private final PublicSlugs directory;
    private final PublicAnswers answers;
    private final AnnualReports reports;
    private final CurrentLocalArea localArea;
    private final PublicAddress address;

    CrawlerPages(
            PublicSlugs directory,
            PublicAnswers answers,
            AnnualReports reports,
            CurrentLocalArea localArea,
            PublicAddress address) {
        this.directory = directory;
        this.answers = answers;
        this.reports = reports;
        this.localArea = localArea;
        this.address = address;
    }

    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public String robots() {
        // With a carried shortlist, the same page has any number of addresses.
        return "User-agent: *\nDisallow: /search\nDisallow: /suggest\nDisallow: /places\nDisallow: /shortlist\nDisallow: /*?*"
                + Shortlist.CARRIED + "=\nDisallow: /api/\nSitemap: " + address.of("/sitemap.xml") + "\n";
    }

    /** The index of the parts. */
    @GET
    @Path("sitemap.xml")
    @Produces(MediaType.APPLICATION_XML)
    public String sitemap() {
        SitemapText parts = SitemapText.ofParts();
        parts.add(address.of("/sitemaps/pages.xml"), null);
        for (int part = 1; part <= parts(directory.countProviders()); part++) {
            parts.add(address.of("/sitemaps/providers-" + part + ".xml"), null);
        }
        for (int part = 1; part <= parts(directory.countListings()); part++) {
            parts.add(address.of("/sitemaps/listings-" + part + ".xml"), null);
        }
        return parts.toString();
    }

    private static long parts(long all) {
        return (all + PART - 1) / PART;
    }

    /** @param name of a part that the index names, such as {@code listings-1.xml} */
    @GET
    @Path("sitemaps/{name}")
    @Produces(MediaType.APPLICATION_XML)
    public String part(@PathParam("name") String name) {
        if (name.equals("pages.xml")) {
            return pages().toString();
        }
        Matcher numbered = NUMBERED.matcher(name);
        if (!numbered.matches()) {
            throw new NotFoundException();
        }
        int part = Integer.parseInt(numbered.group(2));
        return (numbered.group(1).equals("providers") ? providers(part) : listings(part)).toString();
    }

    /** Pages whose texts the council writes, of which there are few. */
    private SitemapText pages() {
        SitemapText pages = SitemapText.ofPages();
        Stream.of(
                        STANDING.stream(),
                        CoveragePages.addresses(localArea.get().coverage().all()),
                        reports.issued().stream().map(AnnualReport::slug).map(ReportAddresses::page),
                        localArea.get().categories().stream()
                                .map(Category::slug)
                                .map("/categories/"::concat),
                        answers.numbers(PART).stream().map(YouSaidWeDid::addressOf),
                        directory.guides(PART).stream().map("/guides/"::concat))
                .flatMap(addresses -> addresses)
                .forEach(path -> pages.add(address.of(path), null));
        return pages;
    }

    private SitemapText providers(int part) {
        check(part, directory.countProviders());
        SitemapText pages = SitemapText.ofPages();
        directory.providers((part - 1) * PART, PART).forEach(slug -> pages.add(address.of("/providers/" + slug), null));
        return pages;
    }

    private SitemapText listings(int part) {
        check(part, directory.countListings());
        SitemapText pages = SitemapText.ofPages();
        directory.listings(
                (part - 1) * PART,
                PART,
                listing -> pages.add(address.of("/listings/" + listing.slug()), Phrases.day(listing.updated())));
        return pages;
    }

    private static void check(int part, long all) {
        if (part > parts(all)) {
            throw new NotFoundException();
        }
    }
}
