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
public class KeptMeanings {

    private static final int AT_ONCE = 500;

    private final DataSource database;
    private final SentenceModel model;
    private final MeaningsFolder folder;

    KeptMeanings(DataSource database, SentenceModel model, MeaningsFolder folder) {
        this.database = database;
        this.model = model;
        this.folder = folder;
    }

    /** The meaning of each text, worked out where it is not kept yet; fewer where there is no model. */
    public Map<String, Meaning> of(Collection<String> texts) throws SQLException {
        Map<String, Meaning> meanings = new HashMap<>();
        List<String> all = List.copyOf(texts);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            meanings.putAll(kept(some));
            Map<String, Meaning> others = foundOrMade(
                    some.stream().filter(text -> !meanings.containsKey(text)).toList());
            keep(others);
            meanings.putAll(others);
        }
        return meanings;
    }

    private Map<String, Meaning> foundOrMade(List<String> texts) {
        Map<String, Meaning> meanings = new HashMap<>();
        if (texts.isEmpty()) {
            return meanings;
        }
        Map<String, Meaning> found =
                folder.of(texts.stream().map(KeptMeanings::hash).toList());
        Map<String, Meaning> made = new HashMap<>();
        for (String text : texts) {
            String hash = hash(text);
            Optional.ofNullable(found.get(hash))
                    .or(() -> model.meaning(text).map(meaning -> {
                        made.put(hash, meaning);
                        return meaning;
                    }))
                    .ifPresent(meaning -> meanings.put(text, meaning));
        }
        folder.keep(made);
        return meanings;
    }

    private Map<String, Meaning> kept(List<String> texts) throws SQLException {
        Map<String, String> byHash = new HashMap<>();
        texts.forEach(text -> byHash.put(hash(text), text));
        Map<String, Meaning> kept = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select text_hash, direction from text_meaning where text_hash = any (?)")) {
            select.setArray(1, connection.createArrayOf("text", byHash.keySet().toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String text = byHash.get(rows.getString(1));
                    if (text != null) {
                        kept.put(text, Meaning.of(rows.getBytes(2)));
                    }
                }
            }
        }
        return kept;
    }

    /** Another copy of the service may have kept the same meanwhile. */
    private void keep(Map<String, Meaning> made) throws SQLException {
        if (made.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into text_meaning (text_hash, direction) values (?, ?) on conflict do nothing")) {
            for (Map.Entry<String, Meaning> meaning : made.entrySet()) {
                insert.setString(1, hash(meaning.getKey()));
                insert.setBytes(2, meaning.getValue().bytes());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    public static String hash(String text) {
        return DigestUtils.sha256Hex(SentenceModel.NAME + "\n" + text);
    }
}
