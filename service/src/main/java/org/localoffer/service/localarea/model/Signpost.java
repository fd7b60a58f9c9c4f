package org.localoffer.service.localarea.model;

import org.jspecify.annotations.Nullable;

/**
 * A place that helps with one child's own case, which the directory cannot work on (domain 5A, K7).
 *
 * @param slug such as {@code mediation}
 * @param says what it does and when to go there, in a sentence or two
 * @param phone null if it has none
 * @param email a role mailbox; null if it has none
 * @param page a path of this site or a web address; null if it has none
 */
public record Signpost(
        String slug,
        String name,
        String says,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String page) {}
