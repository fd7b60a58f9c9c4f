package org.localoffer.web.form;

/** A value that a form carries without showing it. */
public record HiddenField(String name, String value) {}
