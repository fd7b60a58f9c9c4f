package org.localoffer.stack.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

class SampleRealmTest {

    /**
     * The portal's sample area: after signing in for an organisation that it does not have, the page would be empty.
     */
    private static final Path SAMPLE_AREA = Path.of("../src/main/resources/local-area/sample");

    @Test
    void everyRoleHasASignInAndEveryPasswordIsTheNameAndSample() throws IOException {
        List<SampleRealm.SignIn> signIns = SampleRealm.read().signIns();
        assertThat(signIns)
                .extracting(SampleRealm.SignIn::user)
                .containsExactly(
                        "provider",
                        "other-provider",
                        "editor",
                        "other-editor",
                        "reviewer",
                        "commissioner",
                        "other-commissioner",
                        "joint-commissioner",
                        "team-commissioner",
                        "safeguarding",
                        "information-governance",
                        "admin");
        assertThat(signIns).allSatisfy(signIn -> {
            assertThat(signIn.password()).isEqualTo(signIn.user() + "-sample");
            assertThat(signIn.user()).endsWith(signIn.role());
        });
    }

    @Test
    void everyGroupIsAnOrganisationOfTheSampleArea() throws IOException {
        String commissioners = Files.readString(SAMPLE_AREA.resolve("commissioners.yaml"));
        List<String> groups = SampleRealm.read().signIns().stream()
                .flatMap(signIn -> signIn.groups().stream())
                .toList();
        assertThat(groups).hasSize(6).allSatisfy(group -> {
            String[] path = group.split("/", -1);
            switch (path[1]) {
                case "providers" ->
                    assertThat(SAMPLE_AREA.resolve("providers/" + path[2] + ".yaml"))
                            .exists();
                // The council's own team commissions nothing, and answers for the site itself.
                case "commissioners" ->
                    assertThat(commissioners + "{slug: local-offer-team,").contains("{slug: " + path[2] + ",");
                default -> assertThat(path[1]).isIn("providers", "commissioners");
            }
        });
    }
}
