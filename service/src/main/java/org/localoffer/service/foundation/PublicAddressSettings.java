package org.localoffer.service.foundation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * What follows from a public address that begins with https: cookies for secure connections alone, sign-in that leads back
 * to it, and browsers that ask for nothing else from then on. Each can still be set by itself.
 */
public class PublicAddressSettings implements ConfigSourceFactory {

    /** Above the file of the application (250), below system properties and the environment. */
    private static final int ORDINAL = 260;

    private static final String YEAR = "max-age=31536000";

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue address = context.getValue(PublicSite.PROPERTY);
        boolean secure = address != null && PublicSite.isSecure(address.getValue());
        return secure ? List.of(secure()) : List.of();
    }

    private static ConfigSource secure() {
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.oidc.authentication.force-redirect-https-scheme", "true");
        settings.put("quarkus.oidc.authentication.cookie-force-secure", "true");
        settings.put("quarkus.http.header.\"Strict-Transport-Security\".value", YEAR);
        return new PropertiesConfigSource(settings, "public address", ORDINAL);
    }
}
