package org.localoffer.service.foundation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.ContentJson;

/**
 * What the trail keeps of a value: states, numbers, times and short codes as they are, and of everything else the
 * SHA-256 of the subject's key and the text. It proves what a text said to whoever has the text. Once the key is
 * deleted, nobody can try texts against it.
 */
@ApplicationScoped
class Fingerprints {

    /** Subjects whose words are the council's own, and are published as they are. */
    private static final Set<String> OPEN = Set.of("concept", "vocabulary", "local-area-edition", "import");

    /** Slugs and names of constants; whatever else is text may hold anything. */
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+|[A-Z]++(?:_[A-Z]++)*+");

    private static final int LONGEST_CODE = 60;
    private static final int KEY_BYTES = 32;
    private static final ObjectMapper MAPPER = ContentJson.stored();
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Session entities;

    Fingerprints(Session entities) {
        this.entities = entities;
    }

    /** What an entry is about. */
    private record Subject(String type, String id) {}

    /** Null for null. */
    @Nullable
    JsonNode kept(String subjectType, String subjectId, @Nullable Object value) {
        return value == null || OPEN.contains(subjectType)
                ? plain(value)
                : kept(new Subject(subjectType, subjectId), value);
    }

    /** Nobody can check a fingerprint of that subject any more. */
    void forget(String subjectType, String subjectId) {
        entities.createNativeMutationQuery("delete from audit_key where subject_type = :type and subject_id = :id")
                .setParameter("type", subjectType)
                .setParameter("id", subjectId)
                .executeUpdate();
    }

    private JsonNode kept(Subject subject, Object value) {
        if (value instanceof Map<?, ?> parts) {
            ObjectNode all = JsonNodeFactory.instance.objectNode();
            parts.forEach((name, part) -> all.set(String.valueOf(name), kept(subject, part)));
            return all;
        }
        if (value instanceof Collection<?> parts) {
            ArrayNode all = JsonNodeFactory.instance.arrayNode();
            parts.forEach(part -> all.add(kept(subject, part)));
            return all;
        }
        if (value instanceof StatedReason stated) {
            return TextNode.valueOf(stated.words());
        }
        if (value instanceof String text) {
            return isCode(text) ? TextNode.valueOf(text) : fingerprint(subject, text);
        }
        return isNoText(value)
                ? MAPPER.valueToTree(value)
                : fingerprint(subject, value instanceof Wording wording ? wording.words() : json(value));
    }

    private static boolean isNoText(Object value) {
        return value instanceof Enum<?>
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof TemporalAccessor;
    }

    private static boolean isCode(String text) {
        return text.length() <= LONGEST_CODE && CODE.matcher(text).matches();
    }

    private static @Nullable JsonNode plain(@Nullable Object value) {
        return value == null ? null : MAPPER.valueToTree(value);
    }

    private static String json(Object value) {
        return MAPPER.valueToTree(value).toString();
    }

    private TextNode fingerprint(Subject subject, String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(key(subject));
            return TextNode.valueOf(
                    "sha256:" + HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The one there is, or a new one: two copies of the service that make it at once agree. */
    private byte[] key(Subject subject) {
        byte[] fresh = new byte[KEY_BYTES];
        RANDOM.nextBytes(fresh);
        String key = entities.createNativeQuery(
                        "insert into audit_key (subject_type, subject_id, key) values (:type, :id, :fresh)"
                                + " on conflict (subject_type, subject_id) do update set key = audit_key.key"
                                + " returning encode(key, 'hex')",
                        String.class)
                // Nothing that waits to be written concerns keys.
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .setParameter("type", subject.type())
                .setParameter("id", subject.id())
                .setParameter("fresh", fresh)
                .getSingleResult();
        return HexFormat.of().parseHex(key);
    }
}
