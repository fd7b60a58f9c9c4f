package org.localoffer.service.http.pages;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.logging.Log;
import io.quarkus.qute.TemplateInstance;

import org.localoffer.service.feedback.Answer;
import org.localoffer.service.feedback.PublicAnswers;
import org.localoffer.service.http.pages.answers.YouSaidWeDid;
import org.localoffer.service.http.shared.AnswerViews;
import org.localoffer.service.http.shared.Layouts;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.http.shared.linked.LinkedPages;
import org.localoffer.service.listing.Guides;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.Category;
import org.localoffer.web.home.CategoryLink;
import org.localoffer.web.home.HomeTemplates;
import org.localoffer.web.home.HomeView;
import org.localoffer.web.layout.Layout;
import org.localoffer.web.layout.Link;
import org.localoffer.web.search.SearchForm;

/** The home page. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomePage {

    private static final int MOST_ANSWERS = 3;

    private final CurrentLocalArea localArea;
    private final Guides guides;
    private final PublicAnswers answers;
    private final AnswerViews answerViews;
    private final Layouts layouts;
    private final LinkedPages linked;

    HomePage(
            CurrentLocalArea localArea,
            Guides guides,
            PublicAnswers answers,
            AnswerViews answerViews,
            Layouts layouts,
            LinkedPages linked) {
        this.localArea = localArea;
        this.guides = guides;
        this.answers = answers;
        this.answerViews = answerViews;
        this.layouts = layouts;
        this.linked = linked;
    }

    @GET
    public TemplateInstance home() {
        Stored stored = stored();
        Layout layout = layouts.indexed();
        return HomeTemplates.home(
                layout.saying(linked.site(layout.siteName())),
                new HomeView(
                        SearchForm.EMPTY,
                        layouts.crisis(),
                        categories(Category.AGES),
                        categories(Category.TOPICS),
                        stored.answers(),
                        stored.guides()));
    }

    private List<CategoryLink> categories(String group) {
        return CategoryPage.tiles(group, localArea.get(), Category::summary);
    }

    /** What the database holds for this page. */
    private record Stored(List<Link> answers, List<Link> guides) {}

    /** Empty while the database is down, so that the home page still works; one wait for it is enough. */
    private Stored stored() {
        try {
            List<Link> guideLinks = guides.all().stream()
                    .map(guide -> new Link(guide.content().title(), "/guides/" + guide.slug()))
                    .toList();
            return new Stored(
                    answers.newest(MOST_ANSWERS).stream().map(this::link).toList(), guideLinks);
        } catch (RuntimeException e) {
            Log.warnf("No guides and answers on the first page: %s", e.getMessage());
            return new Stored(List.of(), List.of());
        }
    }

    private Link link(Answer answer) {
        return new Link(
                answerViews.about(answer) + ", answered on " + Phrases.date(answer.publishedAt()),
                YouSaidWeDid.addressOf(answer));
    }
}
