package org.localoffer.web.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * Addresses of the style sheet, scripts and icon that this module's build made. Each name contains a hash of the
 * content, so it may be cached for a year.
 *
 * @param touchIcon the icon as a PNG of 180 by 180 pixels, for home screens and links that are shared
 * @param streetMap script of pages with a street map, which loads the two files of Leaflet when the map is opened
 */
public record Assets(
        String stylesheet,
        String script,
        String icon,
        String touchIcon,
        String streetMap,
        String leaflet,
        String leafletStylesheet) {

    static final Assets BUNDLED = read("assets.properties");

    private static Assets read(String file) {
        Properties names = new Properties();
        try (InputStream in = Assets.class.getResourceAsStream(file)) {
            names.load(Objects.requireNonNull(in, file + " is missing: build web-templates with Maven"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Assets(
                name(names, "stylesheet"),
                name(names, "script"),
                name(names, "icon"),
                name(names, "touchIcon"),
                name(names, "streetMap"),
                name(names, "leaflet"),
                name(names, "leafletStylesheet"));
    }

    private static String name(Properties names, String key) {
        return Objects.requireNonNull(names.getProperty(key), key);
    }
}
