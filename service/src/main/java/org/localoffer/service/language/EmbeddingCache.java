package org.localoffer.service.language;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

import jakarta.inject.Singleton;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * Meanings of texts of the vocabulary and of listings, kept in the database so that no start works them out again; and in
 * a folder, where one is configured, so that no empty database does.
 */
@Singleton
public class EmbeddingCache {

    private static final int AT_ONCE = 500;

    private final DataSource database;
    private final EmbeddingModelAdapter model;
    private final EmbeddingFolder folder;

    EmbeddingCache(DataSource database, EmbeddingModelAdapter model, EmbeddingFolder folder) {
        this.database = database;
        this.model = model;
        this.folder = folder;
    }

    /** The meaning of each text, worked out where it is not kept yet; fewer where there is no model. */
    public Map<String, Embedding> of(Collection<String> texts) throws SQLException {
        Map<String, Embedding> embeddings = new HashMap<>();
        List<String> all = List.copyOf(texts);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            embeddings.putAll(kept(some));
            Map<String, Embedding> others = foundOrMade(
                    some.stream().filter(text -> !embeddings.containsKey(text)).toList());
            keep(others);
            embeddings.putAll(others);
        }
        return embeddings;
    }

    private Map<String, Embedding> foundOrMade(List<String> texts) {
        Map<String, Embedding> embeddings = new HashMap<>();
        if (texts.isEmpty()) {
            return embeddings;
        }
        Map<String, Embedding> found =
                folder.of(texts.stream().map(EmbeddingCache::hash).toList());
        Map<String, Embedding> made = new HashMap<>();
        for (String text : texts) {
            String hash = hash(text);
            Optional.ofNullable(found.get(hash))
                    .or(() -> model.embedding(text).map(embedding -> {
                        made.put(hash, embedding);
                        return embedding;
                    }))
                    .ifPresent(embedding -> embeddings.put(text, embedding));
        }
        folder.keep(made);
        return embeddings;
    }

    private Map<String, Embedding> kept(List<String> texts) throws SQLException {
        Map<String, String> byHash = new HashMap<>();
        texts.forEach(text -> byHash.put(hash(text), text));
        Map<String, Embedding> kept = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select text_hash, vector from embedding_cache where text_hash = any (?)")) {
            select.setArray(1, connection.createArrayOf("text", byHash.keySet().toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String text = byHash.get(rows.getString(1));
                    if (text != null) {
                        kept.put(text, Embedding.of(rows.getBytes(2)));
                    }
                }
            }
        }
        return kept;
    }

    /** Another copy of the service may have kept the same meanwhile. */
    private void keep(Map<String, Embedding> made) throws SQLException {
        if (made.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into embedding_cache (text_hash, vector) values (?, ?) on conflict do nothing")) {
            for (Map.Entry<String, Embedding> embedding : made.entrySet()) {
                insert.setString(1, hash(embedding.getKey()));
                insert.setBytes(2, embedding.getValue().bytes());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    public static String hash(String text) {
        return DigestUtils.sha256Hex(EmbeddingModelAdapter.NAME + "\n" + text);
    }
}
