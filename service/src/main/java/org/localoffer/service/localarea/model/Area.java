package org.localoffer.service.localarea.model;

import org.jspecify.annotations.Nullable;

/**
 * An area of the local area.
 *
 * @param inside slug of the area that contains it; null for the widest area
 */
public record Area(String slug, String label, @Nullable String inside) {}
