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
 * Embeddings of the texts of vocabulary and listings, stored in the database so that they are not computed again at
 * every start; and in a folder, if one is configured, so that a new, empty database does not need to compute them
 * either.
 */
@Singleton
public class EmbeddingCache {

    private static final int BATCH_SIZE = 500;

    private final DataSource database;
    private final EmbeddingModelAdapter models;
    private final EmbeddingFolder folder;

    EmbeddingCache(DataSource database, EmbeddingModelAdapter models, EmbeddingFolder folder) {
        this.database = database;
        this.models = models;
        this.folder = folder;
    }

    /**
     * The embedding of each text, computed if it is not stored yet. Texts without an embedding are absent, as all are
     * if the model is not available.
     *
     * @throws SQLException if the database is unavailable
     */
    public Map<String, Embedding> of(LanguageModel model, Collection<String> texts) throws SQLException {
        Map<String, Embedding> embeddings = new HashMap<>();
        List<String> all = List.copyOf(texts);
        for (int from = 0; from < all.size(); from += BATCH_SIZE) {
            List<String> batch = all.subList(from, Math.min(from + BATCH_SIZE, all.size()));
            embeddings.putAll(stored(model, batch));
            Map<String, Embedding> missing = readOrCompute(
                    model,
                    batch.stream().filter(text -> !embeddings.containsKey(text)).toList());
            store(model, missing);
            embeddings.putAll(missing);
        }
        return embeddings;
    }

    private Map<String, Embedding> readOrCompute(LanguageModel model, List<String> texts) {
        Map<String, Embedding> embeddings = new HashMap<>();
        if (texts.isEmpty()) {
            return embeddings;
        }
        Map<String, Embedding> inFolder =
                folder.of(texts.stream().map(text -> hash(model, text)).toList());
        Map<String, Embedding> computed = new HashMap<>();
        for (String text : texts) {
            String hash = hash(model, text);
            Optional.ofNullable(inFolder.get(hash))
                    .or(() -> models.passage(model, text).map(embedding -> {
                        computed.put(hash, embedding);
                        return embedding;
                    }))
                    .ifPresent(embedding -> embeddings.put(text, embedding));
        }
        folder.store(computed);
        return embeddings;
    }

    private Map<String, Embedding> stored(LanguageModel model, List<String> texts) throws SQLException {
        Map<String, String> byHash = new HashMap<>();
        texts.forEach(text -> byHash.put(hash(model, text), text));
        Map<String, Embedding> stored = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select text_hash, vector from embedding_cache where text_hash = any (?)")) {
            select.setArray(1, connection.createArrayOf("text", byHash.keySet().toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String text = byHash.get(rows.getString(1));
                    if (text != null) {
                        stored.put(text, Embedding.of(rows.getBytes(2)));
                    }
                }
            }
        }
        return stored;
    }

    /** Another copy of the service may have stored the same embeddings meanwhile; that is no error. */
    private void store(LanguageModel model, Map<String, Embedding> computed) throws SQLException {
        if (computed.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into embedding_cache (text_hash, vector) values (?, ?) on conflict do nothing")) {
            for (Map.Entry<String, Embedding> embedding : computed.entrySet()) {
                insert.setString(1, hash(model, embedding.getKey()));
                insert.setBytes(2, embedding.getValue().bytes());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    public static String hash(LanguageModel model, String text) {
        return DigestUtils.sha256Hex(model.key() + "\n" + model.passage(text));
    }
}
