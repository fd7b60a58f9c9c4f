package org.localoffer.service.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** An act asks the database for its subject's key as often as it must. */
class FingerprintsTest {

    private static final byte[] KEY = new byte[32];

    private final AtomicInteger asked = new AtomicInteger();

    /** A database that has the keys of two subjects. */
    private final Session database = (Session) Proxy.newProxyInstance(
            Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, args) -> {
                asked.incrementAndGet();
                return Map.of("1", KEY, "2", HexFormat.of().parseHex("ff".repeat(KEY.length)));
            });

    private final Fingerprints.OfSubjects kept = new Fingerprints(database).of("feedback");

    @Test
    void actWithManyTextsAsksForItsKeyOnce() {
        assertThat(kept.kept("1", "My son.")).isEqualTo(fingerprint("My son."));
        assertThat(kept.kept("1", Map.of("said", "My own words.", "asked", List.of("Why?", "received"))))
                .isEqualTo(JsonNodeFactory.instance
                        .objectNode()
                        .<ObjectNode>set("said", fingerprint("My own words."))
                        .set(
                                "asked",
                                JsonNodeFactory.instance
                                        .arrayNode()
                                        .add(fingerprint("Why?"))
                                        .add("received")));
        assertThat(asked).hasValue(1);
    }

    /** As anybody with the key and the text works it out. */
    private static JsonNode fingerprint(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(KEY);
            return TextNode.valueOf(
                    "sha256:" + HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anotherSubjectHasAKeyOfItsOwn() {
        assertThat(kept.kept("2", "My son.")).isNotEqualTo(kept.kept("1", "My son."));
        assertThat(asked).hasValue(2);
    }

    @Test
    void actWithoutATextAsksForNone() {
        assertThat(List.of("received", 3, Map.of("state", "received")))
                .extracting(value -> String.valueOf(kept.kept("1", value)))
                .containsExactly("\"received\"", "3", "{\"state\":\"received\"}");
        assertThat(kept.kept("1", null)).isNull();
        assertThat(asked).hasValue(0);
    }
}
