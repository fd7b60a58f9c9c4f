package org.localoffer.service.http.pages;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.TemplateInstance;

import org.localoffer.directory.listing.Provider;
import org.localoffer.directory.search.ListingCard;
import org.localoffer.service.http.shared.Layouts;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.listing.Providers;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.web.provider.ProviderTemplates;
import org.localoffer.web.provider.ProviderView;

/** The page of a provider with all its listings. */
@Path("/providers")
@Produces(MediaType.TEXT_HTML)
public class ProviderPage {

    /** The most listings of the page; searches have paging. */
    private static final int MOST_LISTINGS = 200;

    private final Providers providers;
    private final Layouts layouts;
    private final CardViews cards;
    private final CurrentLocalArea localArea;

    ProviderPage(Providers providers, Layouts layouts, CardViews cards, CurrentLocalArea localArea) {
        this.providers = providers;
        this.layouts = layouts;
        this.cards = cards;
        this.localArea = localArea;
    }

    @GET
    @Path("/{slug}")
    @Transactional
    public TemplateInstance provider(@PathParam("slug") String slug) {
        Provider provider = providers.find(slug).orElseThrow(NotFoundException::new);
        return ProviderTemplates.provider(layouts.indexed(), view(provider));
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
