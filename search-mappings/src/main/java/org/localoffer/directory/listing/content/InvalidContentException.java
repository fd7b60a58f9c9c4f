package org.localoffer.directory.listing.content;

/** A value that no listing may hold, with the field it was meant for. */
public final class InvalidContentException extends IllegalArgumentException {

    private final String field;

    public InvalidContentException(String field, String problem) {
        super(field + " " + problem);
        this.field = field;
    }

    /** The record component, such as {@code capacity}. */
    public String field() {
        return field;
    }
}
