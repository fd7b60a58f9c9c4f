package org.localoffer.web.map;

/**
 * A map of what shares one mark of another.
 *
 * @param title such as "A closer map of numbers 2, 5 and 7"
 */
public record CloserMap(String title, MapDrawing drawing) {}
