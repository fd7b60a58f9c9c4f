package org.localoffer.service.http.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

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
import org.localoffer.service.localarea.model.Term;
import org.localoffer.service.search.engine.DirectorySearch;
import org.localoffer.service.search.engine.SearchResults;
import org.localoffer.service.search.query.Parameter;
import org.localoffer.service.search.query.SearchParameters;
import org.localoffer.service.search.query.Sort;
import org.localoffer.web.category.CategoriesView;
import org.localoffer.web.category.CategoryTemplates;
import org.localoffer.web.category.CategoryView;
import org.localoffer.web.form.HiddenField;
import org.localoffer.web.home.CategoryLink;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Trail;
import org.localoffer.web.layout.Words;
import org.localoffer.web.search.SearchForm;

/**
 * A category's landing page: its own text above the results of a saved search; and the list of all. They need the search
 * engine, but not the database. What a category holds is said by its listings, so that it promises nothing else.
 */
@Path("/categories")
@Produces(MediaType.TEXT_HTML)
public class CategoryPage {

    private static final String ADDRESS = "/categories";
    private static final String TITLE = "By age and by need";

    /** The most kinds of help that are named above the listings. */
    private static final int MOST_KINDS = 12;

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

    /** All categories, each with the number of its listings where the engine answers. */
    @GET
    public TemplateInstance categories() {
        LocalArea area = localArea.get();
        SearchResults all = search.search(SearchParameters.forCounts(), area);
        return CategoryTemplates.categories(
                layouts.indexed(),
                new CategoriesView(
                        tiles(Category.AGES, area, category -> note(category, all)),
                        tiles(Category.TOPICS, area, category -> note(category, all))),
                Trail.over());
    }

    /** Links to the categories of one group, each with a note. */
    static List<CategoryLink> tiles(String group, LocalArea area, Function<Category, String> note) {
        return area.categories().stream()
                .filter(category -> category.group().equals(group))
                .map(category ->
                        new CategoryLink(category.title(), ADDRESS + "/" + category.slug(), note.apply(category)))
                .toList();
    }

    private static String note(Category category, SearchResults all) {
        if (all.limited()) {
            return category.summary();
        }
        long listings = all.count(Parameter.CATEGORY, category.slug());
        return listings == 0
                ? "Nothing is listed here yet."
                : category.summary() + " " + Words.count(listings, "listing", "listings") + ".";
    }

    @GET
    @Path("/{slug}")
    public TemplateInstance category(@PathParam("slug") String slug) {
        LocalArea area = localArea.get();
        Category category = area.category(slug).orElseThrow(NotFoundException::new);
        return CategoryTemplates.category(
                layouts.indexed(), view(category, saved(category), area), Trail.over(new Link(TITLE, ADDRESS)));
    }

    private static SearchParameters saved(Category category) {
        return new SearchParameters(
                "", false, null, null, Map.of(Parameter.CATEGORY, Set.of(category.slug())), Sort.RELEVANCE, 1);
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
                known ? here(saved, results, area) : List.of(),
                known ? notYet(category, results, area) : List.of(),
                known ? cards.of(results, area) : List.of(),
                known ? results.total() : 0,
                SearchAddress.of(saved).toString(),
                List.of());
    }

    /** Searches for the kinds of help that its listings give, most listings first. */
    private static List<Link> here(SearchParameters saved, SearchResults results, LocalArea area) {
        Comparator<Term> mostFirst =
                Comparator.comparingLong((Term kind) -> -results.count(Parameter.HELP, kind.slug()));
        return area.kindsOfHelp().all().stream()
                .filter(kind -> results.count(Parameter.HELP, kind.slug()) > 0)
                .sorted(mostFirst.thenComparing(Term::label))
                .limit(MOST_KINDS)
                .map(kind -> new Link(
                        kind.label() + " (" + Words.number(results.count(Parameter.HELP, kind.slug())) + ")",
                        SearchAddress.of(saved)
                                .with(Parameter.HELP, kind.slug())
                                .toString()))
                .toList();
    }

    /** Kinds of help that the category is for and that none of its listings gives. */
    private static List<String> notYet(Category category, SearchResults results, LocalArea area) {
        Set<String> meant = category.match().getOrDefault(Parameter.HELP, Set.of());
        return area.kindsOfHelp().all().stream()
                .filter(kind -> meant.contains(kind.slug()) && results.count(Parameter.HELP, kind.slug()) == 0)
                .map(Term::label)
                .toList();
    }
}
