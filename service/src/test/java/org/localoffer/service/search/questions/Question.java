package org.localoffer.service.search.questions;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * A question as typed into the search box, or written into an address.
 *
 * @param text null if the bytes are not valid text
 * @param encoded as it follows {@code q=} in an address
 */
record Question(@Nullable String text, String encoded) {

    static Question of(String text) {
        return new Question(text, URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    /** A question given as part of an address, which need not be valid text. */
    static Question ofBytes(String encoded) {
        return new Question(null, encoded);
    }
}
