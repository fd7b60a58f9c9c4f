package org.localoffer.stack.server;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The realm with the sample users, in the form that Keycloak imports. */
public final class SampleRealm {

    static final String NAME = "local-offer";

    private static final String PORTAL = "portal";

    static final String FILE = "local-offer-realm.json";

    private final byte[] json;

    private SampleRealm(byte[] json) {
        this.json = json;
    }

    /**
     * A user who can sign in.
     *
     * @param groups paths of the organisations that they act for, such as /providers/solent-nhs-trust; may be empty
     */
    public record SignIn(String user, String password, String role, List<String> groups) {}

    /** The realm in the jar. */
    public static SampleRealm read() throws IOException {
        try (InputStream source = SampleRealm.class.getResourceAsStream(FILE)) {
            if (source == null) {
                throw new IOException(FILE + " is missing from the jar.");
            }
            return new SampleRealm(source.readAllBytes());
        }
    }

    /** The portal's client secret. Everybody who has this jar knows it. */
    public String portalSecret() throws IOException {
        for (JsonNode client : new ObjectMapper().readTree(json).path("clients")) {
            if (client.path("clientId").asText().equals(PORTAL)) {
                return client.path("secret").asText();
            }
        }
        throw new IOException(FILE + " has no client " + PORTAL + ".");
    }

    byte[] json() {
        return json.clone();
    }

    /** SHA-256 of the realm file, by which realms are compared. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Everybody who can sign in, in the order of the file, without the accounts of clients. */
    public List<SignIn> signIns() throws IOException {
        List<SignIn> signIns = new ArrayList<>();
        for (JsonNode user : new ObjectMapper().readTree(json).path("users")) {
            if (user.has("serviceAccountClientId")) {
                continue;
            }
            List<String> groups = new ArrayList<>();
            user.path("groups").forEach(group -> groups.add(group.asText()));
            signIns.add(new SignIn(
                    user.path("username").asText(),
                    user.path("credentials").path(0).path("value").asText(),
                    user.path("realmRoles").path(0).asText(),
                    List.copyOf(groups)));
        }
        return signIns;
    }
}
