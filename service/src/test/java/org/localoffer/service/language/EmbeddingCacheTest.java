package org.localoffer.service.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import org.localoffer.service.PortalTest;

/** Embeddings are read from the database and, if that is empty, from the folder. */
@PortalTest
class EmbeddingCacheTest {

    private static final List<String> TEXTS = List.of("a bell for the goat", "nobody rang the goat's bell");

    @TempDir
    private Path folder;

    @Inject
    DataSource portal;

    @Test
    void anEmptyDatabaseReadsTheFolderWithoutTheModel() throws SQLException {
        EmbeddingModelAdapter loaded = new EmbeddingModelAdapter(new ModelFiles(Optional.empty()));
        assertThat(loaded.load()).isTrue();
        EmbeddingModelAdapter notLoaded = new EmbeddingModelAdapter(new ModelFiles(Optional.empty()));

        Map<String, Embedding> first =
                new EmbeddingCache(emptyDatabase("first"), loaded, inFolder()).of(LanguageModel.BGE, TEXTS);
        DataSource second = emptyDatabase("second");
        Map<String, Embedding> fromFolder =
                new EmbeddingCache(second, notLoaded, inFolder()).of(LanguageModel.BGE, TEXTS);
        Map<String, Embedding> fromDatabase =
                new EmbeddingCache(second, notLoaded, noFolder()).of(LanguageModel.BGE, TEXTS);

        assertThat(first).containsOnlyKeys(TEXTS);
        assertThat(fromFolder).as("read from the folder").containsOnlyKeys(TEXTS);
        assertThat(fromDatabase).as("kept in the database, too").containsOnlyKeys(TEXTS);
        assertThat(new EmbeddingCache(emptyDatabase("third"), notLoaded, noFolder()).of(LanguageModel.BGE, TEXTS))
                .as("neither folder nor model")
                .isEmpty();
        assertThat(first).allSatisfy((text, embedding) -> assertThat(fromFolder)
                .hasEntrySatisfying(text, stored -> assertThat(stored.vector()).isEqualTo(embedding.vector())));
    }

    private EmbeddingFolder inFolder() {
        return new EmbeddingFolder(Optional.of(folder), 1000);
    }

    private static EmbeddingFolder noFolder() {
        return new EmbeddingFolder(Optional.empty(), 1000);
    }

    /** A separate schema with just the one table. */
    private DataSource emptyDatabase(String name) throws SQLException {
        try (Connection connection = portal.getConnection();
                Statement statement = connection.createStatement()) {
            String schema = "meanings_" + name;
            statement.execute("drop schema if exists " + schema + " cascade");
            statement.execute("create schema " + schema);
            statement.execute("create table " + schema + ".embedding_cache (like embedding_cache including all)");
            PGSimpleDataSource database = new PGSimpleDataSource();
            database.setUrl(config("quarkus.datasource.jdbc.url"));
            database.setUser(config("quarkus.datasource.username"));
            database.setPassword(config("quarkus.datasource.password"));
            database.setCurrentSchema(schema);
            return database;
        }
    }

    private static String config(String property) {
        return ConfigProvider.getConfig().getValue(property, String.class);
    }
}
