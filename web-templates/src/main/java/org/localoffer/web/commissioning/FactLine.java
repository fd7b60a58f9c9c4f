package org.localoffer.web.commissioning;

/** One line of a small table: what it is, and how much or which. */
public record FactLine(String label, String value) {}
