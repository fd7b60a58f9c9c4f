package org.localoffer.web.coverage;

/**
 * How well a heading is covered.
 *
 * @param slug such as {@code not-covered}; chooses the colour, which repeats what the label says
 * @param label such as "Not covered"
 */
public record StateView(String slug, String label) {}
