package org.localoffer.service.foundation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.hibernate.Session;
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

    private static final String INSERT = "insert into audit_key (subject_type, subject_id, key)"
            + " select ?, fresh.id, decode(fresh.key, 'hex')"
            + " from unnest(cast(? as text[]), cast(? as text[])) as fresh (id, key)"
            + " on conflict (subject_type, subject_id) do update set key = audit_key.key"
            + " returning subject_id, key";

    private static final int LONGEST_CODE = 60;
    private static final int KEY_BYTES = 32;
    private static final ObjectMapper MAPPER = ContentJson.stored();
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Session entities;

    Fingerprints(Session entities) {
        this.entities = entities;
    }

    /** What the trail keeps of values of subjects of one type. */
    interface OfSubjects {

        /**
         * Null for null.
         *
         * @param subjectId one of those that were named, if any were
         */
        @Nullable
        JsonNode kept(String subjectId, @Nullable Object value);
    }

    /** For subjects of one type. The key of each is asked for once, when a text needs it; many values have none. */
    OfSubjects of(String subjectType) {
        if (OPEN.contains(subjectType)) {
            return (id, value) -> plain(value);
        }
        Map<String, byte[]> keys = new HashMap<>();
        return (id, value) -> value == null
                ? null
                : kept(
                        () -> keys.computeIfAbsent(id, absent -> key(keys(subjectType, List.of(absent)), absent)),
                        value);
    }

    /** For many subjects of one type, with one statement for all their keys. */
    OfSubjects ofAll(String subjectType, Collection<String> subjectIds) {
        if (OPEN.contains(subjectType)) {
            return (id, value) -> plain(value);
        }
        Map<String, byte[]> keys = keys(subjectType, subjectIds);
        return (id, value) -> value == null ? null : kept(() -> key(keys, id), value);
    }

    /** Nobody can check a fingerprint of that subject any more. */
    void forget(String subjectType, String subjectId) {
        entities.createNativeMutationQuery("delete from audit_key where subject_type = :type and subject_id = :id")
                .setParameter("type", subjectType)
                .setParameter("id", subjectId)
                .executeUpdate();
    }

    private static JsonNode kept(Supplier<byte[]> key, Object value) {
        if (value instanceof Map<?, ?> parts) {
            ObjectNode all = JsonNodeFactory.instance.objectNode();
            parts.forEach((name, part) -> all.set(String.valueOf(name), kept(key, part)));
            return all;
        }
        if (value instanceof Collection<?> parts) {
            ArrayNode all = JsonNodeFactory.instance.arrayNode();
            parts.forEach(part -> all.add(kept(key, part)));
            return all;
        }
        if (value instanceof StatedReason stated) {
            return TextNode.valueOf(stated.words());
        }
        if (value instanceof String text) {
            return isCode(text) ? TextNode.valueOf(text) : fingerprint(key, text);
        }
        return isNoText(value)
                ? MAPPER.valueToTree(value)
                : fingerprint(key, value instanceof Wording wording ? wording.words() : json(value));
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

    private static TextNode fingerprint(Supplier<byte[]> key, String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(key.get());
            return TextNode.valueOf(
                    "sha256:" + HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static byte[] key(Map<String, byte[]> keys, String id) {
        return Objects.requireNonNull(keys.get(id));
    }

    /**
     * By id, the key there is, or a new one: two copies of the service that make one at once agree. Rows are made in the
     * order of their ids, so that two transactions cannot deadlock. Nothing that waits to be written concerns keys.
     */
    private Map<String, byte[]> keys(String subjectType, Collection<String> subjectIds) {
        String[] ids = subjectIds.stream().distinct().sorted().toArray(String[]::new);
        String[] fresh = new String[ids.length];
        for (int i = 0; i < fresh.length; i++) {
            byte[] key = new byte[KEY_BYTES];
            RANDOM.nextBytes(key);
            fresh[i] = HexFormat.of().formatHex(key);
        }
        return entities.doReturningWork(connection -> {
            Map<String, byte[]> keys = new HashMap<>();
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                insert.setString(1, subjectType);
                insert.setArray(2, connection.createArrayOf("text", ids));
                insert.setArray(3, connection.createArrayOf("text", fresh));
                try (ResultSet rows = insert.executeQuery()) {
                    while (rows.next()) {
                        keys.put(rows.getString(1), rows.getBytes(2));
                    }
                }
            }
            return keys;
        });
    }
}
