package org.localoffer.service.feedback;

import jakarta.inject.Singleton;

/** Messages that wait to be read, which the portal does every two seconds: tests need not wait for it. */
@Singleton
public class UnreadMessages {

    private final MessageReadings readings;

    UnreadMessages(MessageReadings readings) {
        this.readings = readings;
    }

    /** The newest first; some of them, if there are many. */
    public void read() {
        readings.readNew();
    }
}
