package org.localoffer.service.search.questions;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * What somebody may type into the search box, or write into the address.
 *
 * @param text null where the bytes are no text
 * @param encoded as it stands in an address after {@code q=}
 */
record Question(@Nullable String text, String encoded) {

    static Question of(String text) {
        return new Question(text, URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    /** Of an address that need not mean any text. */
    static Question ofBytes(String encoded) {
        return new Question(null, encoded);
    }
}
