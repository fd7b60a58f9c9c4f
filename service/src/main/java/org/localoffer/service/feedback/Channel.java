package org.localoffer.service.feedback;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a message reached us (SEND Regulations 2014, reg 57: not everybody has the internet). */
public enum Channel {
    WEB,
    PHONE,
    PAPER,
    EVENT,
    FORUM;

    /** The value in files, such as {@code phone}. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
