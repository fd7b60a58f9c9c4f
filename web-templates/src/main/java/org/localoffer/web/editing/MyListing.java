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
 * @param overdue whether the date by which it had to be confirmed has passed
 * @param confirm confirms that everything is still right; null where that is not possible now
 * @param edit the open edit, such as "Sent on 3 May, waits for an officer"; null where there is none
 * @param editAddress page of the open edit; null where there is none
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
