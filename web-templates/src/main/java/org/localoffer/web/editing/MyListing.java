package org.localoffer.web.editing;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Addresses;

/**
 * One listing of the provider who is signed in.
 *
 * @param status such as "Available" or "Waiting: about 12 weeks"
 * @param checked such as "Confirmed 3 weeks ago"
 * @param due such as "Confirm it by 3 May 2027"
 * @param overdue whether it should have been confirmed by now
 * @param confirm sends "all still right"; null while that cannot be said
 * @param edit what is open on it, such as "Sent on 3 May, waits for an officer"; null where nothing is
 * @param editAddress where the open edit stands; null where there is none
 * @param reason why an officer returned the last edit; null where none did
 */
public record MyListing(
        String name,
        @Nullable String address,
        String status,
        String checked,
        String due,
        boolean overdue,
        @Nullable String changeAddress,
        @Nullable Form confirm,
        @Nullable String edit,
        @Nullable String editAddress,
        @Nullable String reason) {

    public MyListing {
        address = Addresses.web(address);
        changeAddress = Addresses.web(changeAddress);
        editAddress = Addresses.web(editAddress);
    }
}
