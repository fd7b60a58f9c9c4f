package org.localoffer.service.localarea.model;

import org.jspecify.annotations.Nullable;

/**
 * A place of the local area.
 *
 * @param inside slug of the area that holds it; null for the widest
 */
public record Area(String slug, String label, @Nullable String inside) {}
