package org.localoffer.web.layout;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The council that publishes the Local Offer, and how to contact its Local Offer team.
 *
 * @param name as used before "Local Offer", such as "Southend"
 * @param fullName its formal name, such as "Southend City Council"
 * @param phone of the Local Offer team, as people read it
 * @param dialled the digits to dial for it; null where it holds no complete number
 * @param phoneHours when it is answered, such as "Monday to Friday, 9am to 5pm"; null where unknown
 * @param email a role mailbox
 * @param postalAddress lines of the address for letters; may be empty
 * @param licence under which others may reuse the text of this site; null leaves the line out
 * @param logoAddress of an image on this site; null shows the name alone
 */
public record CouncilView(
        String name,
        String fullName,
        String phone,
        @Nullable String dialled,
        @Nullable String phoneHours,
        String email,
        List<String> postalAddress,
        @Nullable Link licence,
        @Nullable String logoAddress) {

    public CouncilView {
        logoAddress = Addresses.web(logoAddress);
        postalAddress = List.copyOf(postalAddress);
    }

    public @Nullable String phoneLink() {
        return Addresses.tel(dialled);
    }

    public @Nullable String emailLink() {
        return Addresses.mailto(email);
    }
}
