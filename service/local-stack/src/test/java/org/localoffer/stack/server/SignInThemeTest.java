package org.localoffer.stack.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInThemeTest {

    private static final Path SOURCES = Path.of("src/main/resources/org/localoffer/stack/server/themes/localoffer");

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
        }
        return properties;
    }

    @Test
    void everyFileOfTheThemeReachesKeycloak(@TempDir Path themes) throws IOException {
        SignInTheme.copyTo(themes);

        assertThat(files(themes.resolve(SignInTheme.NAME)))
                .containsExactlyInAnyOrderElementsOf(files(SOURCES))
                .containsExactlyInAnyOrderElementsOf(SignInTheme.FILES);
    }

    @Test
    void theSampleRealmWearsIt() throws IOException {
        assertThat(new ObjectMapper()
                        .readTree(SampleRealm.read().json())
                        .path("loginTheme")
                        .asText())
                .isEqualTo(SignInTheme.NAME);
    }

    @Test
    void nothingIsLoadedFromElsewhere() throws IOException {
        assertThat(Files.readString(SOURCES.resolve("login/resources/css/local-offer.css")))
                .doesNotContain("url(", "@import", "//");
        for (String style : properties(SOURCES.resolve("login/theme.properties"))
                .getProperty("styles")
                .split(" ", -1)) {
            assertThat(style).startsWith("css/").endsWith(".css");
        }
    }

    @Test
    void nobodyLearnsWhichAccountsThereAre() throws IOException {
        Properties messages = properties(SOURCES.resolve("login/messages/messages_en.properties"));

        assertThat(messages.getProperty("accountTemporarilyDisabledMessage"))
                .isEqualTo(messages.getProperty("invalidUserMessage"));
    }

    @Test
    void wordsArePlain() throws IOException {
        assertThat(Files.readString(SOURCES.resolve("login/messages/messages_en.properties")))
                .doesNotContainIgnoringCase("please")
                .doesNotContainIgnoringCase("invalid username")
                .contains("Sign in to Local Offer (staff)");
    }
}
