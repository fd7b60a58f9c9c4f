package org.localoffer.service.search.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * The engine's response to a search, as it came.
 *
 * @param bytes JSON in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody
record EngineResponse(byte[] bytes) {

    /** Its first member, which differs between two equal answers. */
    private static final byte[] TIME_TAKEN = "{\"took\":".getBytes(StandardCharsets.UTF_8);

    JsonObject body() {
        return JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8)).getAsJsonObject();
    }

    /** The same for two responses that say the same, whatever time the engine took. */
    String fingerprint() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            int from = startsWith(TIME_TAKEN) ? endOfFirstMember() : 0;
            sha.update(bytes, from, bytes.length - from);
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private boolean startsWith(byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    private int endOfFirstMember() {
        int at = 0;
        while (at < bytes.length && bytes[at] != ',') {
            at++;
        }
        return at;
    }
}
