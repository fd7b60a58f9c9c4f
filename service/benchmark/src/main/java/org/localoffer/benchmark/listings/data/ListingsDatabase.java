package org.localoffer.benchmark.listings.data;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

import org.localoffer.benchmark.BenchmarkException;

/** The database of the portal that is measured: writes listings into it, and reads words and addresses from it. */
public final class ListingsDatabase {

    private static final String SOURCE = "benchmark";
    private static final int BATCH = 1_000;
    private static final JsonMapper JSON = new JsonMapper();

    private final Connection connection;

    /** @param connection of a superuser */
    public ListingsDatabase(Connection connection) {
        this.connection = connection;
    }

    /**
     * Writes listings beside those of the sample, all of them or none, unless some are there from an earlier run.
     *
     * @return whether they were written now
     * @throws BenchmarkException if the portal has no sample, or does not keep embeddings as they are written here
     */
    public boolean fill(int number) throws SQLException, IOException {
        if (!column("select 1 from listing where source = '" + SOURCE + "' limit 1")
                .isEmpty()) {
            return false;
        }
        ListingMaker maker = new ListingMaker(sample(), words());
        connection.setAutoCommit(false);
        try {
            write(maker, number);
            connection.commit();
        } catch (SQLException | IOException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
        try (Statement statement = connection.createStatement()) {
            // As the server does by itself after some minutes.
            statement.execute("vacuum (analyze)");
        }
        return true;
    }

    /**
     * Words of the newest edition of the area.
     *
     * @throws BenchmarkException if its files are written in another form than the sample's
     */
    public AreaWords words() throws SQLException {
        AreaWords words = AreaWords.read(this::file);
        if (!words.isComplete()) {
            throw new BenchmarkException(
                    "The files of the portal's area have no words to ask with. It needs the sample.");
        }
        return words;
    }

    /** Slugs of published listings, in an order that is mixed and always the same. */
    public List<String> slugs(int most) throws SQLException {
        return column("select slug from listing where status = 'PUBLISHED' order by md5(slug), slug limit " + most);
    }

    private String file(String name) {
        try (PreparedStatement select = connection.prepareStatement(
                "select files ->> ? from local_area_edition order by number desc limit 1")) {
            select.setString(1, name);
            try (ResultSet found = select.executeQuery()) {
                @Nullable String text = found.next() ? found.getString(1) : null;
                return text == null ? "" : text;
            }
        } catch (SQLException e) {
            throw new BenchmarkException("The database of the portal failed: " + e.getMessage());
        }
    }

    private List<SampleListing> sample() throws SQLException {
        List<SampleListing> sample = new ArrayList<>();
        for (String text : column("select content from listing where status = 'PUBLISHED' order by slug")) {
            JsonNode content = json(text);
            Meanings.Texts texts = Meanings.Texts.of(content);
            sample.add(new SampleListing(content, vectors(texts.shortText()), vectors(texts.fullText())));
        }
        if (sample.isEmpty()) {
            throw new BenchmarkException("The portal has no listings. It needs the sample area.");
        }
        return sample;
    }

    private Map<Meanings.Model, float[]> vectors(String text) throws SQLException {
        Map<Meanings.Model, float[]> vectors = new EnumMap<>(Meanings.Model.class);
        for (Meanings.Model model : Meanings.Model.values()) {
            vectors.put(model, vector(model.hash(text)));
        }
        return vectors;
    }

    private float[] vector(String hash) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select vector from embedding_cache where text_hash = ?")) {
            select.setString(1, hash);
            try (ResultSet found = select.executeQuery()) {
                if (found.next() && found.getBytes(1).length == Meanings.DIMENSIONS * Float.BYTES) {
                    return Meanings.vector(found.getBytes(1));
                }
            }
        }
        throw new BenchmarkException("The portal has no embedding of a listing of the sample. It has not learnt them"
                + " yet, or keeps them in another way than this program writes them.");
    }

    private void write(ListingMaker maker, int number) throws SQLException, IOException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        try (Statement statement = connection.createStatement()) {
            // Two listings may say the same, and have one row then.
            statement.execute("create temporary table made_embedding (text_hash text, vector bytea) on commit drop");
            Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            for (int from = 0; from < number; from += BATCH) {
                new Rows(maker, now).write(from, Math.min(from + BATCH, number), postgres);
            }
            statement.execute("insert into embedding_cache (text_hash, vector)"
                    + " select distinct on (text_hash) text_hash, vector from made_embedding on conflict do nothing");
        }
    }

    /** The rows of one batch of listings. */
    private record Rows(
            ListingMaker maker,
            Instant now,
            CopyLines providers,
            CopyLines listings,
            CopyLines revisions,
            CopyLines embeddings) {

        Rows(ListingMaker maker, Instant now) {
            this(
                    maker,
                    now,
                    new CopyLines("provider", "id", "slug", "name", "sector", "contacts"),
                    new CopyLines(
                            "listing",
                            "id",
                            "slug",
                            "provider_id",
                            "content",
                            "revision",
                            "status",
                            "source",
                            "source_id",
                            "source_fetched_at",
                            "source_content",
                            "made_up",
                            "last_checked_at",
                            "last_checked_by",
                            "updated_at",
                            "version"),
                    new CopyLines("listing_revision", "listing_id", "revision", "content", "made_by", "made_at"),
                    new CopyLines("made_embedding", "text_hash", "vector"));
        }

        /** @param to exclusive; both are multiples of a provider's listings, or the end */
        void write(int from, int to, PGConnection connection) throws SQLException, IOException {
            for (int number = from; number < to; number++) {
                add(number);
            }
            for (CopyLines lines : List.of(providers, listings, revisions, embeddings)) {
                lines.write(connection);
            }
        }

        private void add(int number) {
            ListingMaker.Made made = maker.listing(number);
            String content = made.content().toString();
            int provider = number / ListingMaker.OF_A_PROVIDER;
            UUID providerId = new UUID(ListingMaker.SEED, provider);
            if (number % ListingMaker.OF_A_PROVIDER == 0) {
                String sector = made.content().path("sector").asText("voluntary");
                providers.add(
                        providerId,
                        SOURCE + "-provider-" + provider,
                        maker.provider(provider),
                        sector.toUpperCase(Locale.ROOT).replace('-', '_'),
                        "[]");
            }
            boolean checked = made.checkedDaysAgo() >= 0;
            listings.add(
                    made.id(),
                    made.slug(),
                    providerId,
                    content,
                    1,
                    "PUBLISHED",
                    SOURCE,
                    number,
                    now,
                    content,
                    "[]",
                    checked ? now.minus(made.checkedDaysAgo(), ChronoUnit.DAYS) : null,
                    checked ? "the provider" : null,
                    now,
                    0);
            revisions.add(made.id(), 1, content, "import:" + SOURCE, now);
            embeddings(made, ListingMaker.random(number));
        }

        private void embeddings(ListingMaker.Made made, Random random) {
            Meanings.Texts texts = Meanings.Texts.of(made.content());
            for (Meanings.Model model : Meanings.Model.values()) {
                texts.all().forEach(text -> {
                    boolean isShort = text.equals(texts.shortText());
                    float[] like =
                            isShort ? made.like().shortText(model) : made.like().fullText(model);
                    embeddings.add(model.hash(text), Meanings.bytes(Meanings.near(like, random)));
                });
            }
        }
    }

    private List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                values.add(found.getString(1));
            }
        }
        return values;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new BenchmarkException("A listing of the portal is no JSON: " + text);
        }
    }
}
