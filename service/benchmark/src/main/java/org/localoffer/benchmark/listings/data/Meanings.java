package org.localoffer.benchmark.listings.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The embeddings of listings' texts as the portal keeps them (its {@code EmbeddingCache}, {@code LanguageModel} and
 * {@code ListingTextIndex}). {@link ListingsDatabase} makes sure that the portal does so before it writes any.
 */
final class Meanings {

    /** Numbers of a vector. */
    static final int DIMENSIONS = 384;

    /**
     * Length of what is added to a vector of length 1, in a direction at random: the similarity to it is then 0.94, as
     * of two texts that say much the same.
     */
    private static final double DISTANCE = 0.35;

    private Meanings() {}

    /** The portal's models: the key that they are kept under, and what stands before each text. */
    enum Model {
        BGE("bge-small-en-v1.5-q", ""),
        E5("e5-small-v2-q", "passage: ");

        private final String key;
        private final String prefix;

        Model(String key, String prefix) {
            this.key = key;
            this.prefix = prefix;
        }

        /** SHA-256 in hexadecimal, under which the embedding of a text is kept. */
        String hash(String text) {
            try {
                MessageDigest sha = MessageDigest.getInstance("SHA-256");
                return HexFormat.of()
                        .formatHex(sha.digest((key + "\n" + prefix + text).getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java has SHA-256", e);
            }
        }
    }

    /** The texts of a listing that have embeddings: name and summary; with the description, where there is one. */
    record Texts(String shortText, String fullText) {

        static Texts of(JsonNode content) {
            String shortText = content.path("name").asText() + ". "
                    + content.path("summary").asText();
            String description = content.path("description").asText("");
            return new Texts(shortText, description.isEmpty() ? shortText : shortText + " " + description);
        }

        Stream<String> all() {
            return Stream.of(shortText, fullText).distinct();
        }
    }

    /** A vector of length 1 that is near another one of length 1. */
    static float[] near(float[] vector, Random random) {
        double[] added = new double[vector.length];
        double length = 0;
        for (int i = 0; i < added.length; i++) {
            added[i] = random.nextGaussian();
            length += added[i] * added[i];
        }
        double scale = DISTANCE / Math.sqrt(length);
        double sum = 0;
        for (int i = 0; i < added.length; i++) {
            added[i] = vector[i] + scale * added[i];
            sum += added[i] * added[i];
        }
        float[] near = new float[vector.length];
        for (int i = 0; i < near.length; i++) {
            near[i] = (float) (added[i] / Math.sqrt(sum));
        }
        return near;
    }

    /** As the portal stores it: numbers of four bytes, the highest first. */
    static byte[] bytes(float[] vector) {
        ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
        bytes.asFloatBuffer().put(vector);
        return bytes.array();
    }

    static float[] vector(byte[] bytes) {
        float[] vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(vector);
        return vector;
    }
}
