package org.localoffer.web.commissioning;

/** One row of a small table: a label and its value. */
public record FactLine(String label, String value) {}
