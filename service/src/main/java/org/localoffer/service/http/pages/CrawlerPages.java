package org.localoffer.service.http.pages;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.localoffer.service.feedback.PublicAnswers;
import org.localoffer.service.gaps.annual.AnnualReport;
import org.localoffer.service.gaps.annual.AnnualReports;
import org.localoffer.service.http.pages.answers.YouSaidWeDid;
import org.localoffer.service.http.shared.PublicAddress;
import org.localoffer.service.http.shared.Shortlist;
import org.localoffer.service.http.shared.annual.ReportAddresses;
import org.localoffer.service.listing.PublicSlugs;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.Category;

/** The site map of all permanent pages, and the rules that keep crawlers away from searches and shortlists. */
@Path("/")
public class CrawlerPages {

    /** The most addresses that the protocol allows in one file (https://www.sitemaps.org/protocol.html). */
    private static final int MOST_PAGES = 50_000;

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

    @GET
    @Path("sitemap.xml")
    @Produces(MediaType.APPLICATION_XML)
    @Transactional
    public String sitemap() {
        String pages = Stream.of(
                        Stream.of(
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
                                "/cookies"),
                        CoveragePages.addresses(localArea.get().coverage().all()),
                        reports.issued().stream().map(AnnualReport::slug).map(ReportAddresses::page),
                        localArea.get().categories().stream()
                                .map(Category::slug)
                                .map("/categories/"::concat),
                        answers.numbers(MOST_PAGES).stream().map(YouSaidWeDid::addressOf),
                        directory.guides(MOST_PAGES).stream().map("/guides/"::concat),
                        directory.providers(MOST_PAGES).stream().map("/providers/"::concat),
                        directory.listings(MOST_PAGES).stream().map("/listings/"::concat))
                .flatMap(addresses -> addresses)
                .limit(MOST_PAGES)
                .map(path -> "<url><loc>" + address.of(path) + "</loc></url>\n")
                .collect(Collectors.joining());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
                + pages + "</urlset>\n";
    }
}
