package org.localoffer.web.form;

/** A value that a form carries on without showing it. */
public record HiddenField(String name, String value) {}
