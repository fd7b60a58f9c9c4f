package org.localoffer.web.form;

/** One choice of a select or a set of checkboxes. */
public record Choice(String value, String label, boolean selected) {}
