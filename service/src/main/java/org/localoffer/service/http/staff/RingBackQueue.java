package org.localoffer.service.http.staff;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.localoffer.service.feedback.RingBacks;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.web.layout.Words;
import org.localoffer.web.staff.Queue;
import org.localoffer.web.staff.QueueEntry;

/** The people whom an officer is to ring, now that their message is answered. No number is on this list. */
@ApplicationScoped
class RingBackQueue {

    /** Nobody makes more calls in one go; others follow when these are made. */
    private static final int MOST = 25;

    private final RingBacks ringBacks;
    private final Clock clock;

    RingBackQueue(RingBacks ringBacks, Clock clock) {
        this.ringBacks = ringBacks;
        this.clock = clock;
    }

    /** Empty while nobody is to be rung. */
    Optional<Queue> queue() {
        List<RingBacks.Due> due = ringBacks.due(MOST);
        return due.isEmpty()
                ? Optional.empty()
                : Optional.of(new Queue(
                        "ring-back",
                        "People to ring back",
                        Words.count(ringBacks.count(), "person is waiting for a call", "people are waiting for a call"),
                        "Nobody is waiting for a call.",
                        due.stream().map(this::entry).toList(),
                        null));
    }

    private QueueEntry entry(RingBacks.Due call) {
        return new QueueEntry(
                call.message().kind().label() + ", " + call.message().reference(),
                EditorDesk.MESSAGES + "/" + call.message().reference(),
                Phrases.waited(call.since(), clock.instant()),
                List.of("We delete the number on " + Words.date(call.ends())),
                null);
    }
}
