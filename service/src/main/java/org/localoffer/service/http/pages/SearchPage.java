package org.localoffer.service.http.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.vertx.core.http.HttpServerResponse;

import org.localoffer.service.http.shared.Layouts;
import org.localoffer.service.http.shared.SearchAddress;
import org.localoffer.service.http.shared.SeeOther;
import org.localoffer.service.http.shared.Shortlist;
import org.localoffer.service.http.shared.map.StreetMaps;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.search.engine.DirectorySearch;
import org.localoffer.service.search.engine.SearchResults;
import org.localoffer.service.search.query.SearchParametersReader;
import org.localoffer.web.search.ResultsView;
import org.localoffer.web.search.SearchTemplates;

/** The page of search results. */
@Path("/search")
public class SearchPage {

    private final DirectorySearch search;
    private final ResultsViews views;
    private final SearchCounter counter;
    private final CurrentLocalArea localArea;
    private final Layouts layouts;
    private final StreetMaps streetMaps;
    private final Openings openings;

    SearchPage(
            DirectorySearch search,
            ResultsViews views,
            SearchCounter counter,
            CurrentLocalArea localArea,
            Layouts layouts,
            StreetMaps streetMaps,
            Openings openings) {
        this.search = search;
        this.views = views;
        this.counter = counter;
        this.localArea = localArea;
        this.layouts = layouts;
        this.streetMaps = streetMaps;
        this.openings = openings;
    }

    /**
     * Invalid values are left out, and a line on the page says so. A page number past the last page redirects to the
     * last page.
     */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response results(@Context UriInfo uri, @Context HttpServerResponse answer) {
        LocalArea area = localArea.get();
        SearchParametersReader.Read read = SearchParametersReader.of(area).read(uri.getQueryParameters());
        Shortlist shortlist = Shortlist.carried(uri.getQueryParameters().getFirst(Shortlist.CARRIED));
        SearchResults results = search.search(read.parameters(), area);
        if (read.parameters().page() > results.pages()) {
            SearchAddress last =
                    SearchAddress.of(read.parameters()).carrying(shortlist).page(results.pages());
            return SeeOther.at(last.toString());
        }
        openings.note(uri.getQueryParameters().getFirst(ResultLinks.NUMBER));
        ResultLinks links =
                new ResultLinks(counter.count(results, area), WayBack.parameter(SearchAddress.of(read.parameters())));
        ResultsView view = views.of(results, area, read.problems(), layouts.crisis(), shortlist, links);
        streetMaps.allow(answer, view.map());
        return Response.ok(SearchTemplates.results(layouts.unindexed(), view)).build();
    }
}
