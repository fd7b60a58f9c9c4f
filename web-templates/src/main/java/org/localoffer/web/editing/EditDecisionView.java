package org.localoffer.web.editing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Addresses;
import org.localoffer.web.listing.ListingView;

/**
 * An edit that an officer decides on.
 *
 * @param provider the organisation that sent it
 * @param sent such as "3 May 2027, 2 days ago"
 * @param conflicts fields that the published listing has changed since, so that the edit can only be returned; usually
 *     empty
 * @param approve null once it is decided, or where it can only be returned
 * @param sendBack returns it with a reason; null once it is decided
 * @param decided such as "Approved on 4 May 2027"; null while it waits
 */
public record EditDecisionView(
        String listing,
        @Nullable String address,
        String provider,
        String sent,
        List<DifferenceView> differences,
        ListingView preview,
        List<String> conflicts,
        @Nullable Form approve,
        @Nullable Form sendBack,
        @Nullable String decided) {

    public EditDecisionView {
        address = Addresses.web(address);
        differences = List.copyOf(differences);
        conflicts = List.copyOf(conflicts);
    }

    /** Whether a form has errors to correct. */
    public boolean isRefused() {
        return (approve != null && approve.isRefused()) || (sendBack != null && sendBack.isRefused());
    }
}
