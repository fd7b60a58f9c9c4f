package org.localoffer.web.feedback;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;
import org.localoffer.web.layout.CrisisContact;

/**
 * Who helps with one child's own case.
 *
 * @param places may be empty
 */
public record OwnCaseView(List<Place> places, List<CrisisContact> crisis) {

    public OwnCaseView {
        places = List.copyOf(places);
        crisis = List.copyOf(crisis);
    }

    /**
     * A place that helps. Of phone, email and page each may be null.
     *
     * @param says what it does and when to go there
     * @param dialled the digits to dial for the phone number; null where it holds no complete number
     * @param page a page of this site or a web address; anything else becomes null
     */
    public record Place(
            String name,
            String says,
            @Nullable String phone,
            @Nullable String dialled,
            @Nullable String email,
            @Nullable String page) {

        public Place {
            page = Addresses.web(page);
        }

        public @Nullable String phoneLink() {
            return Addresses.tel(dialled);
        }

        public @Nullable String emailLink() {
            return Addresses.mailto(email);
        }
    }
}
