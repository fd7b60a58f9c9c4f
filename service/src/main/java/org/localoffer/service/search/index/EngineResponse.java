package org.localoffer.service.search.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A response of the engine, as it came.
 *
 * @param bytes JSON in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody
public record EngineResponse(byte[] bytes) {

    /** Its first member, which differs between two equal answers. */
    private static final byte[] TIME_TAKEN = "{\"took\":".getBytes(StandardCharsets.UTF_8);

    public JsonObject body() {
        return JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8)).getAsJsonObject();
    }

    /** The same for two responses that say the same, whatever time the engine took. */
    public String fingerprint() {
        int from = startsWith(TIME_TAKEN) ? endOfFirstMember() : 0;
        ByteBuffer said = ByteBuffer.wrap(bytes, from, bytes.length - from);
        return Hex.encodeHexString(
                DigestUtils.updateDigest(DigestUtils.getSha256Digest(), said).digest());
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
