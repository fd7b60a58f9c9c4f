package org.localoffer.web.layout;

import io.quarkus.qute.RawString;

/**
 * HTML that the service made itself, from Markdown through a sanitiser. It is printed as it is: nothing a visitor or a
 * provider typed may come here.
 */
public record TrustedHtml(String html) {

    /** The HTML in the shape that Qute does not escape. */
    public RawString markup() {
        return new RawString(html);
    }
}
