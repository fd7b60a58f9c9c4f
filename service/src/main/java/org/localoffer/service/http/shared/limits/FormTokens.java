package org.localoffer.service.http.shared.limits;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Signed tokens in public forms that prove when the form was shown: the time, signed together with the form's
 * submission id. They work without script and without a cookie, and say nothing about the reader of the page.
 */
@ApplicationScoped
public class FormTokens {

    private static final String HASH = "HmacSHA256";
    private static final int SIGNATURE_BYTES = 16;
    private static final int TOKEN_BYTES = Long.BYTES + SIGNATURE_BYTES;
    /** A token's lifetime. A form in a tab that is opened again days later can still be sent. */
    private static final Duration LIFE = Duration.ofDays(30);

    private final SecretKeySpec key;
    private final Clock clock;

    /**
     * @param secret must be the same in all copies of the service, so that each accepts the others' forms; random where
     *     not set
     */
    FormTokens(@ConfigProperty(name = "quarkus.oidc.credentials.secret") Optional<String> secret, Clock clock) {
        this.key = new SecretKeySpec(secret.map(FormTokens::derived).orElseGet(FormTokens::random), HASH);
        this.clock = clock;
    }

    private static byte[] derived(String secret) {
        return hash(
                new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HASH),
                "public forms".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] random() {
        byte[] random = new byte[SIGNATURE_BYTES];
        new SecureRandom().nextBytes(random);
        return random;
    }

    /** A token for a form that is shown now. */
    public String issue(UUID submission) {
        return token(submission, clock.instant().getEpochSecond());
    }

    /**
     * The token that came with the form where it is valid, so that a form that is shown again keeps its first time.
     * Otherwise a new token.
     */
    public String keptOrIssued(String token, UUID submission) {
        return shown(token, submission).isPresent() ? token : issue(submission);
    }

    private String token(UUID submission, long second) {
        ByteBuffer token = ByteBuffer.allocate(TOKEN_BYTES);
        token.putLong(second).put(signature(submission, second));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    private byte[] signature(UUID submission, long second) {
        ByteBuffer signed = ByteBuffer.allocate(3 * Long.BYTES);
        signed.putLong(submission.getMostSignificantBits())
                .putLong(submission.getLeastSignificantBits())
                .putLong(second);
        return Arrays.copyOf(hash(key, signed.array()), SIGNATURE_BYTES);
    }

    /** When the form of that submission was shown; empty where the token is forged, expired or of another form. */
    public Optional<Instant> shown(String token, UUID submission) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (bytes.length != TOKEN_BYTES) {
            return Optional.empty();
        }
        long second = ByteBuffer.wrap(bytes).getLong();
        byte[] signature = Arrays.copyOfRange(bytes, Long.BYTES, TOKEN_BYTES);
        if (!MessageDigest.isEqual(signature, signature(submission, second))) {
            return Optional.empty();
        }
        return Optional.of(Instant.ofEpochSecond(second))
                .filter(shown -> shown.isAfter(clock.instant().minus(LIFE)));
    }

    private static byte[] hash(SecretKeySpec key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
