package org.localoffer.service.foundation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days are England's. */
public final class England {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private England() {}

    /** The day it was there. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
