package org.localoffer.web.form;

/** How a field is filled in. */
public enum FieldKind {
    TEXT,
    /** For a few characters, such as a time. */
    SHORT,
    /** Whole or decimal, with the keyboard for digits. */
    NUMBER,
    EMAIL,
    PHONE,
    WEB_ADDRESS,
    TEXT_AREA,
    /** One of a few choices. */
    RADIOS,
    /** Any of the choices. */
    CHECKBOXES,
    /** One of many choices. */
    SELECT,
    /** A box that people do not see and assistive technology does not read: programs that fill in every box fill it in. */
    TRAP
}
