package org.localoffer.directory.listing.content;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Where families have to live to use a listing (Open Referral UK 3.0: service_area).
 *
 * @param areas slugs of the edition's areas, each of which includes the areas inside it
 * @param note limits in words, such as "registered with a Portsmouth GP"
 */
public record ServiceArea(Set<String> areas, @Nullable String note) {

    public static final ServiceArea NOT_TOLD = new ServiceArea(Set.of(), null);

    public ServiceArea {
        areas = Values.set(areas);
        note = Texts.orNull(note);
    }
}
