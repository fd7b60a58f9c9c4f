package org.localoffer.service.http.shared.linked;

import jakarta.enterprise.context.RequestScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.Provider;
import org.localoffer.directory.listing.content.PhoneNumbers;
import org.localoffer.service.http.shared.PublicAddress;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.Council;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.web.layout.Addresses;
import org.localoffer.web.layout.LinkedData;

/** What pages say, for search engines. */
@RequestScoped
public class LinkedPages {

    private final CurrentLocalArea localArea;
    private final PublicAddress address;
    private final ObjectMapper json;

    LinkedPages(CurrentLocalArea localArea, PublicAddress address, ObjectMapper json) {
        this.localArea = localArea;
        this.address = address;
        this.json = json;
    }

    /**
     * The home page: the site, who publishes it, and how it is searched.
     *
     * @param siteName such as "Southend Local Offer"
     */
    public LinkedData site(String siteName) {
        LocalArea area = localArea.get();
        return data(Thing.ofPage("WebSite")
                .with("url", absolute("/"))
                .with("name", siteName)
                .with("inLanguage", "en-GB")
                .with("disambiguatingDescription", area.council().sampleNotice())
                .with("publisher", publisher(area.council()))
                .with("potentialAction", search()));
    }

    /** The page of a listing. */
    public LinkedData listing(Listing listing) {
        return data(ListingThing.of(listing, localArea.get(), this::absolute));
    }

    /** The page of a provider. */
    public LinkedData provider(Provider provider) {
        return data(Thing.ofPage("Organization")
                .with("url", absolute("/providers/" + provider.slug()))
                .with("name", provider.name())
                .with("description", provider.about())
                .with("disambiguatingDescription", localArea.get().council().sampleNotice())
                .with("sameAs", Addresses.web(provider.website()))
                .with("contactPoint", ListingThing.contacts(provider.contacts())));
    }

    private static Thing publisher(Council council) {
        Council.Team team = council.localOfferTeam();
        return Thing.of("GovernmentOrganization")
                .with("name", council.name())
                .with("address", team.address())
                .with(
                        "contactPoint",
                        Thing.of("ContactPoint")
                                .with(
                                        "telephone",
                                        PhoneNumbers.dialled(team.phone()).orElse(null))
                                .with("email", team.email()));
    }

    private Thing search() {
        return Thing.of("SearchAction")
                .with(
                        "target",
                        Thing.of("EntryPoint").with("urlTemplate", absolute("/search") + "?q={search_term_string}"))
                .with("query-input", "required name=search_term_string");
    }

    private String absolute(String path) {
        return address.of(path).toString();
    }

    private LinkedData data(Thing thing) {
        try {
            return new LinkedData(json.writeValueAsString(thing));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A page's data cannot be written", e);
        }
    }
}
