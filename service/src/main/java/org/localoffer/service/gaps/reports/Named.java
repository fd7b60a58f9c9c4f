package org.localoffer.service.gaps.reports;

import org.localoffer.service.foundation.SlugEnum;

/**
 * A value of a closed list, with the words that it had when the report was made.
 *
 * @param slug for programs
 * @param label for readers
 */
public record Named(String slug, String label) {

    static Named of(SlugEnum constant) {
        return new Named(constant.slug(), constant.label());
    }
}
