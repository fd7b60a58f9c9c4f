package org.localoffer.service.search;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.TemplateInstance;

import org.localoffer.service.edition.CurrentLocalArea;
import org.localoffer.service.page.Layouts;
import org.localoffer.web.search.SearchTemplates;

/** Results as a page. */
@Path("/search")
public class SearchPage {

    private final DirectorySearch search;
    private final ResultsViews views;
    private final CurrentLocalArea localArea;
    private final Layouts layouts;

    SearchPage(DirectorySearch search, ResultsViews views, CurrentLocalArea localArea, Layouts layouts) {
        this.search = search;
        this.views = views;
        this.localArea = localArea;
        this.layouts = layouts;
    }

    /** A wrong value is left out, and a line says so. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance results(@Context UriInfo uri) {
        SearchParametersReader.Read read =
                new SearchParametersReader(Facets.of(localArea.get())).read(uri.getQueryParameters());
        return SearchTemplates.results(
                layouts.unindexed(), views.of(search.search(read.parameters()), read.problems()));
    }
}
