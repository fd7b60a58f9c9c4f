package org.localoffer.service.gaps;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Hashes that show whether two searches asked for the same without showing what they asked for. The HMAC key is half in
 * the database and half a secret of the service, so that neither alone is enough to try out words. With a new secret,
 * counting starts again.
 */
@ApplicationScoped
public class SearchHashes {

    private final EntityManager entities;
    private final String secret;
    private volatile @Nullable String key;

    SearchHashes(
            EntityManager entities, @ConfigProperty(name = "quarkus.oidc.credentials.secret") Optional<String> secret) {
        this.entities = entities;
        this.secret = secret.orElse("");
    }

    /**
     * The hash of the words, as hexadecimal digits; the same words always have the same hash.
     *
     * @param words masked already
     * @throws RuntimeException if the database is unavailable and the key has not been read yet
     */
    @Transactional
    public String of(String words) {
        String hashKey = key;
        if (hashKey == null) {
            hashKey = secret
                    + entities.createNativeQuery("select salt from search_salt", String.class)
                            .getSingleResult();
            key = hashKey;
        }
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, hashKey).hmacHex(words);
    }
}
