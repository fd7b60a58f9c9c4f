package org.localoffer.service.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.app.SharedFolder;
import org.localoffer.service.search.scoring.Feature;
import org.localoffer.service.stack.PackagedPortal;

/** Imports through the packaged portal's management port, and their results on public pages. */
@ExtendWith(TestEnvironment.Shared.class)
class ImportIT {

    @SuppressWarnings("NullAway.Init")
    private static PackagedPortal portal;

    @BeforeAll
    static void enter(TestEnvironment environment) {
        portal = environment.portal();
        environment.awaitEngine();
    }

    @Test
    void traffordsSchoolsAreFoundByNameAndByOutwardCodeAndComeTwiceWithoutAChange() throws IOException {
        byte[] file =
                Files.readAllBytes(SharedFolder.folder().resolve("data/trafford/trafford_schools_and_colleges.csv"));

        assertThat(importSchools(file)).containsEntry("added", 103).containsEntry("refused", 0);
        assertThat(importSchools(file))
                .containsEntry("same", 103)
                .containsEntry("added", 0)
                .containsEntry("changed", 0);

        await(() -> portal.given()
                .queryParam("q", "Navigation Primary School")
                .get("/api/v1/listings")
                .then()
                .body("results[0].name", is("Navigation Primary School"))
                .body("results[0].match", is("strong")));
        portal.given()
                .queryParam("q", "school")
                .queryParam("postcode", "WA14")
                .queryParam("within", "3")
                .queryParam("sort", "distance")
                .get("/api/v1/listings")
                .then()
                .statusCode(200)
                .body("results.distance_miles.findAll { it != null }", everyItem(lessThan(3.0f)))
                .body("results[0].distance_miles", not(nullValue()))
                .body("results.reference", not(hasItem("S01")));
    }

    @ParameterizedTest
    @CsvSource({
        "trafford-childrens-centres, trafford_childrens_centres.csv, 2, 0",
        "trafford-mental-health, trafford_mental_health_services.csv, 54, 6",
        "trafford-sports-clubs, sports_clubs.csv, 135, 5",
        "trafford-charities, charities_operating_in_trafford.csv, 139, 597"
    })
    void theOtherFilesOfTraffordComeTwiceWithoutAChange(String mapping, String name, int in, int leftOut)
            throws IOException {
        byte[] file = Files.readAllBytes(
                SharedFolder.folder().resolve("data/trafford").resolve(name));

        assertThat(importWith(mapping, file))
                .containsEntry("added", in)
                .containsEntry("left_out", leftOut)
                .containsEntry("refused", 0)
                .containsEntry("rows_done", in + leftOut);
        assertThat(importWith(mapping, file))
                .containsEntry("same", in)
                .containsEntry("left_out", leftOut)
                .containsEntry("added", 0)
                .containsEntry("changed", 0);
    }

    @Test
    void aDryRunTellsWhatWouldHappenAndChangesNothing() {
        Map<String, Object> report = portal.awaitImport(
                portal.askForImport(csv("Pangolin club", 3), Clubs.mapping("dry-run-clubs"), Map.of("dryRun", "true")));

        assertThat(report).containsEntry("state", "done").containsEntry("added", 3);
        portal.given().get("/listings/pangolin-club-1").then().statusCode(404);
    }

    @Test
    void aListingThatItsSourceDropsLeavesATombstoneAndComesBackWithItsAddress() {
        String mapping = Clubs.mapping("retiring-clubs");
        portal.awaitImport(portal.askForImport(csv("Okapi club", 4), mapping, Map.of()));
        await(() -> search("okapi").body("total", is(4)));

        Map<String, Object> report =
                portal.awaitImport(portal.askForImport(csv("Okapi club", 3), mapping, Map.of("retireMissing", "true")));
        assertThat(report).containsEntry("retired", 1).containsEntry("same", 3);
        portal.given()
                .get("/listings/okapi-club-4")
                .then()
                .statusCode(410)
                .body(containsString("Its source no longer lists it."));
        portal.given()
                .get("/api/v1/listings/okapi-club-4")
                .then()
                .statusCode(410)
                .contentType("application/problem+json");
        await(() -> search("okapi").body("total", is(3)));

        portal.awaitImport(portal.askForImport(csv("Okapi club", 4), mapping, Map.of()));
        portal.given().get("/listings/okapi-club-4").then().statusCode(200);
    }

    @Test
    void listingsOfOneNameGetNumbersAndProvidersThatDifferInCaseAreOne() {
        String mapping = """
                source: {name: ibis-clubs, licence: none, attribution: Made up for a test}
                id: "{number}"
                provider: {name: "{provider}", sector: voluntary}
                listing:
                  name: "{name}"
                  summary: "{name}, a club for everybody."
                  kinds_of_help: clubs-and-leisure
                """;
        byte[] file = """
                number,name,provider
                1,Ibis club,Ibis Trust
                2,Ibis club,IBIS trust
                3,Ibis club 2,Ibis Trust
                4,Ibis club,Ibis Trust
                """.getBytes(StandardCharsets.UTF_8);

        assertThat(portal.awaitImport(portal.askForImport(file, mapping, Map.of())))
                .containsEntry("added", 4);

        for (String slug : List.of("ibis-club", "ibis-club-2", "ibis-club-2-2", "ibis-club-3")) {
            portal.given()
                    .get("/api/v1/listings/" + slug)
                    .then()
                    .statusCode(200)
                    .body("provider", is("Ibis Trust"));
        }
        assertThat(portal.awaitImport(portal.askForImport(file, mapping, Map.of())))
                .containsEntry("same", 4);
    }

    @Test
    void listingsThatASourceDropsRetireAlsoWhereTheyAreMoreThanABatch() {
        String mapping = Clubs.mapping("shrinking-clubs");
        portal.awaitImport(portal.askForImport(csv("Serval club", 560), mapping, Map.of()));
        await(() -> search("serval").body("total", is(560)));

        assertThat(portal.awaitImport(portal.askForImport(
                        csv("Serval club", 300), mapping, Map.of("retireMissing", "true", "dryRun", "true"))))
                .containsEntry("retired", 260);
        assertThat(portal.awaitImport(
                        portal.askForImport(csv("Serval club", 300), mapping, Map.of("retireMissing", "true"))))
                .containsEntry("retired", 260)
                .containsEntry("same", 300);

        portal.given().get("/listings/serval-club-300").then().statusCode(200);
        portal.given().get("/listings/serval-club-301").then().statusCode(410);
        portal.given().get("/listings/serval-club-560").then().statusCode(410);
        await(() -> search("serval").body("total", is(300)));
    }

    @Test
    void aFileThatLacksMostOfItsSourceRetiresNothing() {
        String mapping = Clubs.mapping("wrong-file-clubs");
        portal.awaitImport(portal.askForImport(csv("Quokka club", 4), mapping, Map.of()));

        Map<String, Object> report = portal.awaitImport(
                portal.askForImport(csv("Quokka club", 1), mapping, Map.of("retireMissing", "true")));
        assertThat(report).containsEntry("retired", 0).containsEntry("refused", 1);
        portal.given().get("/listings/quokka-club-4").then().statusCode(200);
    }

    @Test
    void aBrokenRowIsRefusedWithItsNumberAndTheRestGoesIn() {
        Map<String, Object> report = portal.awaitImport(portal.askForImport(
                "number,name\n1,Wombat club\n2\n3,\n4,Numbat club\n".getBytes(StandardCharsets.UTF_8),
                Clubs.mapping("broken-clubs"),
                Map.of()));

        assertThat(report).containsEntry("added", 2).containsEntry("refused", 2);
        assertThat(String.valueOf(report.get("refusals"))).contains("row=3", "row=4");
        portal.given().get("/listings/numbat-club").then().statusCode(200);
    }

    @Test
    void importsNeedTheSecretAndAFileThatCanBeRead() {
        portal.managementWithoutSecret()
                .header("Authorization", "Bearer wrong")
                .get("/q/localoffer/imports/x")
                .then()
                .statusCode(401);
        portal.given().get("/q/localoffer/imports/x").then().statusCode(404);
        assertThat(portal.awaitImport(portal.askForImport("", Clubs.MAPPING)))
                .containsEntry("state", "failed")
                .containsEntry("failure", "The file is empty.");
        Map<String, Object> wrongColumn = portal.awaitImport(portal.askForImport("title\nA\n", Clubs.MAPPING));
        assertThat(String.valueOf(wrongColumn.get("failure"))).contains("number", "title");
    }

    @Test
    void featuresOfAQuestionNeedTheSecretAndAreOnTheManagementPortAlone() {
        String features = "/q/localoffer/features?q=portage";

        portal.managementWithoutSecret().get(features).then().statusCode(401);
        portal.given().get(features).then().statusCode(404);
        assertThat(portal.management()
                        .get(features)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("features", String.class))
                .isEqualTo(Feature.labels());
    }

    @Test
    void everyWarningIsInTheReportAndInTheFileOfAllOfThem() {
        String mapping = """
                source: {name: warned-clubs, licence: OGL, attribution: Test}
                id: "{Ref}"
                provider: {name: "Bilby Trust", sector: voluntary}
                listing:
                  name: "{Name}"
                  summary: "{Summary}"
                  kinds_of_help: clubs-and-leisure
                  ages: {minimum: "{From}", maximum: "{To}"}
                  places: {town: "{Town}", postcode: "{Postcode}"}
                  contacts: [{role: Office, email: "{Email}", phone: "{Phone}"}]
                  links: {website: "{Website}"}
                """;
        String head = "Ref,Name,Summary,From,To,Town,Postcode,Email,Phone,Website\n";
        StringBuilder csv = new StringBuilder(head)
                .append("1,Bilby, art and craft,A club.,5,11,Southend,SS1 2AB,office@example.org,01632 960001,\n")
                .append("2,Bilby drums,A club.,5 to 11 years,,Southend,SS1 2AB,sam@example.org,1.6E+09,=not a site\n");
        for (int row = 3; row < 1_100; row++) {
            csv.append(row).append(",Bilby club ").append(row).append(",A club.,young,,,,,,\n");
        }

        String id = portal.askForImport(csv.toString().getBytes(StandardCharsets.UTF_8), mapping, Map.of());
        Map<String, Object> report = portal.awaitImport(id);

        assertThat(report)
                .containsEntry("added", 1_098)
                .containsEntry("refused", 1)
                .containsEntry("warned", 1_101);
        assertThat(String.valueOf(report.get("refusals"))).contains("11 fields, but the header has 10");
        assertThat(String.valueOf(report.get("warnings")))
                .contains("column=From, value=5 to 11 years", "column=Email, problem=may be the address of a person")
                .doesNotContain("sam@");
        List<String> lines = portal.importRemarks(id).lines().toList();
        assertThat(lines).hasSize(1_103);
        assertThat(lines.get(0)).isEqualTo("\uFEFFrow,what,column,value,what became of it");
        assertThat(lines.get(1)).startsWith("2,refused,,,").contains("11 fields, but the header has 10");
        assertThat(lines)
                .contains(
                        "3,warning,From,5 to 11 years,\"is not an age in years, so it was left out\"",
                        "3,warning,Website,'=not a site,\"is not a web address, so it was left out\"",
                        "1100,warning,From,young,\"is not an age in years, so it was left out\"");
        portal.given()
                .queryParam("q", "Bilby drums")
                .queryParam("postcode", "SS1")
                .get("/api/v1/listings")
                .then()
                .statusCode(200);
        await(() -> portal.given()
                .queryParam("q", "Bilby drums")
                .queryParam("postcode", "SS1")
                .get("/api/v1/listings")
                .then()
                .body("results.find { it.name == 'Bilby drums' }.distance_miles", is(0.0f)));
    }

    @Test
    void aLargeFileComesInPiecesAndOneOverTheBoundIsRefusedWithItsSize() {
        String mapping = Clubs.mapping("large-clubs");
        byte[] large = Clubs.csv(60, number -> "Echidna club " + number + " ".repeat(90_000))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(large).hasSizeGreaterThan(5_000_000);

        assertThat(portal.awaitImport(portal.askForImport(large, mapping, Map.of("dryRun", "true"))))
                .containsEntry("state", "done")
                .containsEntry("added", 60);
        portal.announceImport(73_400_000, mapping, Map.of())
                .statusCode(413)
                .body(
                        "detail",
                        is("The file is 73.4 MB, more than the limit of 50 MB. Split the file or remove columns."));
    }

    @Test
    void piecesComeInOrderAndNoneIsTakenThatWasNotAnnounced() {
        String id = portal.announceImport(6, Clubs.mapping("piece-clubs"), Map.of())
                .statusCode(201)
                .extract()
                .path("id");
        byte[] half = "abc".getBytes(StandardCharsets.UTF_8);

        portal.sendPiece(id, 1, half).statusCode(409);
        portal.sendPiece(id, 0, half).statusCode(204);
        portal.sendPiece(id, 0, half).statusCode(409);
        portal.startImport(id).statusCode(409);
        portal.sendPiece(id, 1, "abcd".getBytes(StandardCharsets.UTF_8)).statusCode(413);
        portal.sendPiece(id, 1, half).statusCode(204);
        portal.startImport(id).statusCode(202);
        portal.startImport(id).statusCode(409);
        portal.sendPiece(UUID.randomUUID().toString(), 0, half).statusCode(404);
        portal.managementWithoutSecret()
                .body(half)
                .put("/q/localoffer/imports/" + id + "/pieces/2")
                .then()
                .statusCode(401);
    }

    private static Map<String, Object> importSchools(byte[] file) {
        return importWith("trafford-schools", file);
    }

    private static Map<String, Object> importWith(String mapping, byte[] file) {
        return portal.awaitImport(portal.askForImport(file, "", Map.of("mapping", mapping)));
    }

    private static byte[] csv(String name, int count) {
        return Clubs.csv(count, number -> name + " " + number).getBytes(StandardCharsets.UTF_8);
    }

    private static ValidatableResponse search(String word) {
        return portal.given().queryParam("q", word).get("/api/v1/listings").then();
    }

    private static void await(ThrowingRunnable assertion) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(250))
                .untilAsserted(assertion);
    }
}
