package org.localoffer.service.gaps;

/**
 * The diagnosis that the rules give.
 *
 * @param reason a sentence or two that name the numbers on which the rule rests
 */
public record RuledDiagnosis(Diagnosis diagnosis, String reason) {}
