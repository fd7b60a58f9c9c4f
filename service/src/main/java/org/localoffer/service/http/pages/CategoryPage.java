package org.localoffer.service.http.pages;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.TemplateInstance;

import org.localoffer.service.http.shared.Layouts;
import org.localoffer.service.http.shared.Markdown;
import org.localoffer.service.http.shared.SearchAddress;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.Category;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.search.engine.DirectorySearch;
import org.localoffer.service.search.engine.SearchResults;
import org.localoffer.service.search.query.Parameter;
import org.localoffer.service.search.query.SearchParameters;
import org.localoffer.service.search.query.Sort;
import org.localoffer.web.category.CategoryTemplates;
import org.localoffer.web.category.CategoryView;
import org.localoffer.web.form.HiddenField;
import org.localoffer.web.search.SearchForm;

/**
 * A category's landing page: its own text above the results of a saved search. It needs the search engine, but not the
 * database.
 */
@Path("/categories")
@Produces(MediaType.TEXT_HTML)
public class CategoryPage {

    private final CurrentLocalArea localArea;
    private final DirectorySearch search;
    private final CardViews cards;
    private final Layouts layouts;

    CategoryPage(CurrentLocalArea localArea, DirectorySearch search, CardViews cards, Layouts layouts) {
        this.localArea = localArea;
        this.search = search;
        this.cards = cards;
        this.layouts = layouts;
    }

    @GET
    @Path("/{slug}")
    public TemplateInstance category(@PathParam("slug") String slug) {
        LocalArea area = localArea.get();
        Category category = area.category(slug).orElseThrow(NotFoundException::new);
        SearchParameters saved = new SearchParameters(
                "", false, null, null, Map.of(Parameter.CATEGORY, Set.of(slug)), Sort.RELEVANCE, 1);
        return CategoryTemplates.category(layouts.indexed(), view(category, saved, area));
    }

    private CategoryView view(Category category, SearchParameters saved, LocalArea area) {
        SearchResults results = search.search(saved, area);
        // Without the search engine the category's listings are unknown; the page then has its text and the search form
        // only.
        boolean known = !results.limited();
        return new CategoryView(
                category.title(),
                Markdown.html(category.body()),
                category.summary(),
                new SearchForm("", "", List.of(), List.of(new HiddenField(Parameter.CATEGORY, category.slug()))),
                known ? cards.of(results, area) : List.of(),
                known ? results.total() : 0,
                SearchAddress.of(saved).toString(),
                List.of());
    }
}
