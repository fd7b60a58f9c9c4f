package org.localoffer.service.http.pages;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.logging.Log;
import io.quarkus.qute.TemplateInstance;

import org.localoffer.service.http.shared.Layouts;
import org.localoffer.service.listing.Guides;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.web.home.CategoryLink;
import org.localoffer.web.home.HomeTemplates;
import org.localoffer.web.home.HomeView;
import org.localoffer.web.layout.Link;
import org.localoffer.web.search.SearchForm;

/** The home page. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomePage {

    private final CurrentLocalArea localArea;
    private final Guides guides;
    private final Layouts layouts;

    HomePage(CurrentLocalArea localArea, Guides guides, Layouts layouts) {
        this.localArea = localArea;
        this.guides = guides;
        this.layouts = layouts;
    }

    @GET
    public TemplateInstance home() {
        return HomeTemplates.home(
                layouts.indexed(),
                new HomeView(SearchForm.EMPTY, layouts.crisis(), categories("age"), categories("topic"), guideLinks()));
    }

    private List<CategoryLink> categories(String group) {
        return localArea.get().categories().stream()
                .filter(category -> category.group().equals(group))
                .map(category ->
                        new CategoryLink(category.title(), "/categories/" + category.slug(), category.summary()))
                .toList();
    }

    /** Empty while the database is down, so that the home page still works. */
    private List<Link> guideLinks() {
        try {
            return guides.all().stream()
                    .map(guide -> new Link(guide.content().title(), "/guides/" + guide.slug()))
                    .toList();
        } catch (RuntimeException e) {
            Log.warnf("No guides on the first page: %s", e.getMessage());
            return List.of();
        }
    }
}
