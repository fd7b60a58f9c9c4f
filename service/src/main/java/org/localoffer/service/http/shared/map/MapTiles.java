package org.localoffer.service.http.shared.map;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.jspecify.annotations.Nullable;

/**
 * The tiles of a street map.
 *
 * @param address URL template with {z}, {x} and {y}
 * @param server the host they come from, such as "tiles.example.gov.uk"; null where it is this site
 * @param attribution text, not HTML
 */
record MapTiles(String address, @Nullable String server, String attribution) {

    private static final List<String> PLACEHOLDERS = List.of("{z}", "{x}", "{y}");

    /** The host may not contain a placeholder: the page's Content-Security-Policy names exactly one host. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https://(?<server>[A-Za-z0-9.-]+(?::\\d{1,5})?))?/(?!/)[^\\s\"'<>\\\\]*");

    private static final Pattern IMAGES = Pattern.compile("\\bimg-src\\b[^;]*");

    /** @return empty where no tiles are configured */
    static Optional<MapTiles> of(MapConfig config) {
        return config.tiles().map(tiles -> of(tiles.strip(), config.attribution()));
    }

    private static MapTiles of(String address, Optional<String> attribution) {
        Matcher parsed = ADDRESS.matcher(address);
        if (!parsed.matches()) {
            throw new ConfigurationException("localoffer.map.tiles must start with https:// and the name of a server,"
                    + " or be a path of this site, such as /tiles/{z}/{x}/{y}.png. It is: " + address);
        }
        if (!holdsEachPlaceholderOnce(address)) {
            throw new ConfigurationException(
                    "localoffer.map.tiles must hold {z}, {x} and {y}, each once, and no other braces. It is: "
                            + address);
        }
        String makers = attribution
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> new ConfigurationException("localoffer.map.attribution must say who made the"
                        + " pictures of localoffer.map.tiles, in the words that they ask for."));
        return new MapTiles(address, parsed.group("server"), makers);
    }

    private static boolean holdsEachPlaceholderOnce(String address) {
        String rest = address;
        for (String placeholder : PLACEHOLDERS) {
            int at = rest.indexOf(placeholder);
            if (at < 0) {
                return false;
            }
            rest = rest.substring(0, at) + rest.substring(at + placeholder.length());
        }
        return !rest.contains("{") && !rest.contains("}");
    }

    /** The given Content-Security-Policy, extended to allow images from the server. */
    String widened(String policy) {
        if (server == null) {
            return policy;
        }
        Matcher images = IMAGES.matcher(policy);
        if (!images.find()) {
            throw new ConfigurationException(
                    "localoffer.map.tiles needs a Content-Security-Policy with img-src. It is: " + policy);
        }
        return policy.substring(0, images.end()) + " https://" + server + policy.substring(images.end());
    }
}
