package org.localoffer.web.search;

/** A search parameter that the form carries on without showing it. */
public record HiddenField(String name, String value) {}
