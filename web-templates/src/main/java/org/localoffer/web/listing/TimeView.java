package org.localoffer.web.listing;

import org.jspecify.annotations.Nullable;

/**
 * When a listing takes place; any part may be null.
 *
 * @param days such as "Monday to Friday"
 * @param hours such as "9am to 4.30pm"
 * @param note such as "term time only"
 */
public record TimeView(
        @Nullable String days,
        @Nullable String hours,
        @Nullable String note) {}
