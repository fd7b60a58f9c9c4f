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
 * Marks that say whether two searches asked the same, and not what they asked: hashes with a key that is half in the
 * database and half a secret of the service, so that neither alone lets anybody try words. A new secret begins the
 * counting anew.
 */
@ApplicationScoped
public class SearchMarks {

    private final EntityManager entities;
    private final String secret;
    private volatile @Nullable String key;

    SearchMarks(
            EntityManager entities, @ConfigProperty(name = "quarkus.oidc.credentials.secret") Optional<String> secret) {
        this.entities = entities;
        this.secret = secret.orElse("");
    }

    /**
     * The same for the same words.
     *
     * @param words masked already
     * @throws RuntimeException if the database is away and was never asked before
     */
    @Transactional
    public String of(String words) {
        String known = key;
        if (known == null) {
            known = secret
                    + entities.createNativeQuery("select salt from search_salt", String.class)
                            .getSingleResult();
            key = known;
        }
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, known).hmacHex(words);
    }
}
