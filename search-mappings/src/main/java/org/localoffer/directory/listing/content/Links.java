package org.localoffer.directory.listing.content;

import org.jspecify.annotations.Nullable;

/**
 * The provider's own web pages; each link begins with {@code http://} or {@code https://}.
 *
 * @param senInformationReport where a school publishes it (SEND Regulations 2014, reg 51)
 */
public record Links(@Nullable String website, @Nullable String senInformationReport) {

    public static final Links NOT_TOLD = new Links(null, null);

    public Links {
        website = webAddress("website", website);
        senInformationReport = webAddress("senInformationReport", senInformationReport);
    }

    private static @Nullable String webAddress(String field, @Nullable String text) {
        String link = Texts.orNull(text);
        if (link != null && !link.matches("(?i)https?://[^\\s\"<>]+")) {
            throw new InvalidContentException(field, "must start with http:// or https://, but is \"" + link + "\"");
        }
        return link;
    }
}
