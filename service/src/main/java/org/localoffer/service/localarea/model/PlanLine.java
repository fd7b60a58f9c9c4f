package org.localoffer.service.localarea.model;

/**
 * A section of the joint commissioning plan, into which planned action on a gap is put.
 *
 * @param slug as the plan numbers it, such as {@code d3}
 * @param label such as "D3: sensory and physical needs"
 */
public record PlanLine(String slug, String label) {}
