package org.localoffer.service.http.staff.listings;

import java.util.List;

import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.service.foundation.FormValues;

/** The content of a listing as values of its form's fields. */
final class ListingFormValues {

    private ListingFormValues() {}

    static FormValues of(ListingContent content) {
        FormValues values = FormValues.empty();
        ListingFields.SINGLE.forEach(field -> field.fill(values, "", content));
        rows(values, Rows.TIMES, ListingFields.TIME, content.times());
        rows(values, Rows.PLACES, ListingFields.PLACE, content.places());
        rows(values, Rows.CONTACTS, ListingFields.CONTACT, content.contacts());
        return values;
    }

    private static <T> void rows(FormValues values, Rows rows, List<ListingField<T>> fields, List<T> all) {
        for (int row = 0; row < all.size(); row++) {
            String prefix = rows.prefix(row);
            T one = all.get(row);
            fields.forEach(field -> field.fill(values, prefix, one));
        }
    }
}
