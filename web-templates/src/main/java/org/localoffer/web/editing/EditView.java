package org.localoffer.web.editing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Addresses;
import org.localoffer.web.listing.ListingView;

/**
 * An edit as its provider sees it: what changes, and how the page will look.
 *
 * @param state such as "Not sent yet" or "Sent on 3 May 2027. An officer looks at it next."
 * @param differences empty where nothing changes
 * @param preview the page as it will be
 * @param reason why it was returned; null otherwise
 * @param notice what has just been done; null otherwise
 * @param changeAddress where it can be changed; null once it was sent
 * @param actions what can be done with it now: send, take back, throw away
 */
public record EditView(
        String listing,
        @Nullable String address,
        String state,
        List<DifferenceView> differences,
        ListingView preview,
        @Nullable String reason,
        @Nullable String notice,
        @Nullable String changeAddress,
        List<Form> actions) {

    public EditView {
        address = Addresses.web(address);
        changeAddress = Addresses.web(changeAddress);
        differences = List.copyOf(differences);
        actions = List.copyOf(actions);
    }
}
