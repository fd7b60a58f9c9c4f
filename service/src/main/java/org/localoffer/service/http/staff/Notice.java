package org.localoffer.service.http.staff;

import java.util.Arrays;
import java.util.Locale;

import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.http.shared.SeeOther;

/**
 * What has just been done: a sentence on the page that the browser is led to next. Each desk has an enum of its own
 * notices. The address of the page holds the notice's slug, so that an address made by hand shows no other text.
 */
public interface Notice {

    /** The query parameter that holds a slug. */
    String PARAMETER = "done";

    /** The name of the enum's constant. */
    String name();

    String sentence();

    /** Such as {@code copy-kept} for {@code COPY_KEPT}. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Leads to a page, which then shows this notice. */
    default Response shownOn(String page) {
        return SeeOther.at(page + "?" + PARAMETER + "=" + slug());
    }

    /**
     * The sentence of a notice.
     *
     * @param slug from an address; null where it has none
     * @return null where no notice has that slug
     */
    static <E extends Enum<E> & Notice> @Nullable String sentence(Class<E> notices, @Nullable String slug) {
        return Arrays.stream(notices.getEnumConstants())
                .filter(notice -> notice.slug().equals(slug))
                .map(Notice::sentence)
                .findFirst()
                .orElse(null);
    }
}
