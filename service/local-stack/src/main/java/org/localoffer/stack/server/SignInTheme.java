package org.localoffer.stack.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The look of Keycloak's login pages, so that staff see that they still are at the Local Offer. */
final class SignInTheme {

    /** As the realm names it. */
    static final String NAME = "localoffer";

    /** A jar does not list its folders. */
    static final List<String> FILES = List.of(
            "login/theme.properties",
            "login/footer.ftl",
            "login/messages/messages_en.properties",
            "login/resources/css/local-offer.css");

    private SignInTheme() {}

    /** Writes the theme into Keycloak's folder of themes. */
    static void copyTo(Path themes) throws IOException {
        for (String file : FILES) {
            Path copy = themes.resolve(NAME).resolve(file);
            Files.createDirectories(copy.getParent());
            try (InputStream source = SignInTheme.class.getResourceAsStream("themes/" + NAME + "/" + file)) {
                if (source == null) {
                    throw new IOException(file + " is missing from the jar.");
                }
                Files.write(copy, source.readAllBytes());
            }
        }
    }
}
