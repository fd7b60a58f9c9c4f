package org.localoffer.service.http.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Link;

/**
 * The shortlist of the family that asks, which every link of the answer carries on ({@link CarriedLinks}). It comes from
 * the address, because a family needs no cookie.
 */
@RequestScoped
public class CarriedShortlist {

    private final UriInfo uri;
    private @Nullable Shortlist shown;

    CarriedShortlist(UriInfo uri) {
        this.uri = uri;
    }

    /** Empty where the address has none, and on pages for staff. */
    public Shortlist get() {
        if (shown != null) {
            return shown;
        }
        return CarriedLinks.isCarried(uri.getPath())
                ? Shortlist.carried(uri.getQueryParameters().getFirst(Shortlist.CARRIED))
                : Shortlist.NONE;
    }

    /** For the shortlist's own page, whose address holds the shortlist in another form. */
    public void set(Shortlist shortlist) {
        shown = shortlist;
    }

    /** The link in the head of each page, such as "Shortlist (2)"; null where nothing is chosen. */
    @Nullable
    Link link() {
        Shortlist shortlist = get();
        return shortlist.slugs().isEmpty()
                ? null
                : new Link("Shortlist (" + shortlist.slugs().size() + ")", shortlist.address());
    }
}
