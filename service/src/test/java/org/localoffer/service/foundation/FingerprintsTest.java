package org.localoffer.service.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** An act asks the database for its subject's key as often as it must. */
class FingerprintsTest {

    private final AtomicInteger asked = new AtomicInteger();

    /** A database that has the key of one subject. */
    private final Session database = (Session) Proxy.newProxyInstance(
            Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, args) -> {
                asked.incrementAndGet();
                return Map.of("1", new byte[32]);
            });

    private final Fingerprints.OfSubjects kept = new Fingerprints(database).of("feedback");

    @Test
    void actWithManyTextsAsksForItsKeyOnce() {
        assertThat(List.of("My son.", Map.of("said", "My own words.", "asked", "Why?")))
                .extracting(value -> kept.kept("1", value))
                .extracting(Object::toString)
                .allMatch(text -> text.contains("sha256:") && !text.contains("words"));
        assertThat(asked).hasValue(1);
    }

    @Test
    void actWithoutATextAsksForNone() {
        assertThat(List.of("received", 3, Map.of("state", "received")))
                .allSatisfy(value -> assertThat(kept.kept("1", value)).isNotNull());
        assertThat(kept.kept("1", null)).isNull();
        assertThat(asked).hasValue(0);
    }
}
