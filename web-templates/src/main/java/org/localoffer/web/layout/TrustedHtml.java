package org.localoffer.web.layout;

import io.quarkus.qute.RawString;

/**
 * HTML that the service made from Markdown and sanitised. It is printed without escaping, so it must never hold what a
 * visitor or a provider typed.
 */
public record TrustedHtml(String html) {

    /** The HTML in the type that Qute does not escape. */
    public RawString markup() {
        return new RawString(html);
    }
}
