package org.localoffer.web.editing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Addresses;
import org.localoffer.web.listing.ListingView;

/**
 * An edit as its provider sees it: what changes, and a preview of the page.
 *
 * @param state such as "Not sent yet" or "Sent on 3 May 2027. An officer looks at it next."
 * @param differences empty where nothing changes
 * @param preview the page with the edit
 * @param reason why it was returned; null otherwise
 * @param notice confirms what has just been done; null otherwise
 * @param changeAddress page on which it can be changed; null once it has been sent
 * @param actions possible now: send, withdraw, discard
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
