package org.localoffer.service.http.pages;

import java.util.List;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Provider;
import org.localoffer.directory.search.ListingCard;
import org.localoffer.service.http.pages.Alphabet.Keyed;
import org.localoffer.service.http.shared.Layouts;
import org.localoffer.service.http.shared.PageOf;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.http.shared.linked.LinkedPages;
import org.localoffer.service.listing.ListedProvider;
import org.localoffer.service.listing.Providers;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Trail;
import org.localoffer.web.provider.ProviderTemplates;
import org.localoffer.web.provider.ProviderView;
import org.localoffer.web.provider.ProvidersView;

/** The page of a provider with all its listings, and the list of all providers. */
@Path("/providers")
@Produces(MediaType.TEXT_HTML)
public class ProviderPage {

    private static final String ADDRESS = "/providers";

    private static final String TITLE = "Who provides help";
    private static final int PER_PAGE = 100;

    /** The most listings of the page; searches have paging. */
    private static final int MOST_LISTINGS = 200;

    private final Providers providers;
    private final Layouts layouts;
    private final CardViews cards;
    private final CurrentLocalArea localArea;
    private final LinkedPages linked;

    ProviderPage(
            Providers providers, Layouts layouts, CardViews cards, CurrentLocalArea localArea, LinkedPages linked) {
        this.providers = providers;
        this.layouts = layouts;
        this.cards = cards;
        this.localArea = localArea;
        this.linked = linked;
    }

    /** @param page null for the first */
    @GET
    public TemplateInstance providers(@QueryParam("page") @Nullable String page) {
        List<Keyed<ListedProvider>> all = Alphabet.sorted(providers.listed(), ListedProvider::name);
        PageOf shown = PageOf.asked(page == null ? "" : page, all.size(), PER_PAGE);
        List<Keyed<ListedProvider>> here =
                all.stream().skip(shown.offset()).limit(PER_PAGE).toList();
        List<ProvidersView.Letter> letters = Alphabet.headings(here).entrySet().stream()
                .map(letter -> new ProvidersView.Letter(letter.getKey(), lines(letter.getValue())))
                .toList();
        return ProviderTemplates.providers(
                layouts.indexed(shown),
                new ProvidersView(all.size(), letters, shown.paging(number -> ADDRESS + "?page=" + number)),
                Trail.over());
    }

    private static List<ProvidersView.Line> lines(List<ListedProvider> providers) {
        return providers.stream()
                .map(provider -> new ProvidersView.Line(
                        new Link(provider.name(), ADDRESS + "/" + provider.slug()), provider.listings()))
                .toList();
    }

    @GET
    @Path("/{slug}")
    @Transactional
    public TemplateInstance provider(@PathParam("slug") String slug) {
        Provider provider = providers.find(slug).orElseThrow(NotFoundException::new);
        return ProviderTemplates.provider(
                layouts.indexed().saying(linked.provider(provider)),
                view(provider),
                Trail.over(new Link(TITLE, ADDRESS)));
    }

    private ProviderView view(Provider provider) {
        LocalArea area = localArea.get();
        return new ProviderView(
                provider.name(),
                Phrases.paragraphs(provider.about()),
                Phrases.contacts(provider.contacts()),
                provider.website(),
                providers.listings(provider, MOST_LISTINGS).stream()
                        .map(ListingCard::of)
                        .map(card -> cards.ofOwnProvider(card, area))
                        .toList());
    }
}
