package org.localoffer.web.page;

import org.jspecify.annotations.Nullable;

/**
 * Something on the site that does not work for everybody yet (PSBAR 2018, reg 8).
 *
 * @param what goes wrong, and for whom
 * @param criterion such as "1.3.1 Info and relationships"
 * @param reason not fixed yet, a disproportionate burden, or outside the scope of the law
 * @param plan what to do meanwhile, or when it will be fixed; null where unknown
 */
public record Barrier(
        String what,
        String criterion,
        String reason,
        @Nullable String plan) {}
