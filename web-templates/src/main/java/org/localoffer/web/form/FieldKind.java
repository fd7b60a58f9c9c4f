package org.localoffer.web.form;

/** How a field is filled in. */
public enum FieldKind {
    TEXT,
    /** For a few characters, such as a time. */
    SHORT,
    /** A whole or decimal number, typed with the numeric keyboard. */
    NUMBER,
    EMAIL,
    PHONE,
    WEB_ADDRESS,
    TEXT_AREA,
    /** One of a few choices, as radio buttons. */
    RADIOS,
    /** Any number of choices, as checkboxes. */
    CHECKBOXES,
    /** One of many choices, as a drop-down list. */
    SELECT,
    /**
     * A honeypot: people do not see it and screen readers skip it, so only a program that fills in every field fills it
     * in.
     */
    TRAP
}
