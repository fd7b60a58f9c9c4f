package org.localoffer.directory.listing.content;

/** Thrown for a value that a listing must not have; names the field. */
public final class InvalidContentException extends IllegalArgumentException {

    private final String field;

    public InvalidContentException(String field, String problem) {
        super(field + " " + problem);
        this.field = field;
    }

    /** Name of the record component, such as {@code capacity}. */
    public String field() {
        return field;
    }
}
