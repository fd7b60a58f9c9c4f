package org.localoffer.benchmark.relevance.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.localoffer.benchmark.BenchmarkException;
import org.localoffer.benchmark.LocalServer;
import org.localoffer.benchmark.ManagementPort;
import org.localoffer.benchmark.relevance.GradedQuery;
import org.localoffer.benchmark.relevance.Grades;
import org.localoffer.benchmark.relevance.JudgedQueries;
import org.localoffer.benchmark.relevance.MeasuredListings;

/**
 * The command against a management port that answers as its contract says. Of forty questions with twelve candidates
 * each, those with more than 0.6 of "similar" and less than 0.5 of "far" are right, and R11 is excluded.
 */
class LearnCommandTest {

    private static final int QUESTIONS = 40;
    private static final int CANDIDATES = 12;

    private final Path folder;
    private final LocalServer server;

    LearnCommandTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.server = new LocalServer();
    }

    @BeforeEach
    void run() throws IOException {
        Files.writeString(
                folder.resolve("run.properties"),
                "portal.url=" + server.url() + "\nportal.management-port="
                        + server.url().replaceFirst(".*:", "") + "\n");
        Files.writeString(folder.resolve("management-secret"), "wink\n");
        StringBuilder queries = new StringBuilder("id,query,style,expected_top,also_relevant\n");
        StringBuilder grades = new StringBuilder("id,reference,grade\n");
        for (int question = 0; question < QUESTIONS; question++) {
            queries.append("Q" + question + ",question " + question + ",plain,R0,\n");
            for (int candidate = 0; candidate < CANDIDATES; candidate++) {
                double[] values = values(question, candidate);
                if (values[0] > 0.6 && values[1] < 0.5) {
                    grades.append("Q" + question + ",R" + candidate + ",3\n");
                }
            }
        }
        Files.writeString(folder.resolve("queries.csv"), queries);
        Files.writeString(folder.resolve("grades.csv"), grades);
        server.answer("/q/localoffer/features", query -> features(Integer.parseInt(query.replaceAll("\\D", ""))));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void modelTellsRightFromWrongAndSaysHowWell() throws IOException, InterruptedException {
        String told = learn();
        JsonNode model = model();
        assertThat(told)
                .contains("40 questions with 440 candidates and 3 features")
                .contains("40 more are never strong")
                .containsPattern("\\(chosen\\) +(0\\.[89]|1\\.0)")
                .containsPattern("Features.*\\R(similar|far) ")
                .contains("Written: ");
        assertThat(server.authorizations()).containsExactly("Bearer wink");
        assertThat(model.at("/features").toString()).isEqualTo("[\"similar\",\"far\",\"noise\"]");
        assertThat(model.at("/held_out/strong/precision/value").asDouble()).isGreaterThanOrEqualTo(0.8);
        assertThat(model.at("/held_out/strong/recall/low").isNumber()).isTrue();
        assertThat(model.at("/learnt_from/files/0").asText()).isEqualTo("queries.csv");
        assertThat(model.at("/learnt_from/excluded").asInt()).isEqualTo(QUESTIONS);
        assertThat(model.at("/thresholds/strong").asDouble())
                .as("what is strong is shown")
                .isGreaterThanOrEqualTo(model.at("/thresholds/near").asDouble());
        assertThat(evaluate(model, 0.9, 0.1, 0.5)).isGreaterThan(0.8);
        assertThat(evaluate(model, 0.9, 0.9, 0.5)).isLessThan(0.2);
        assertThat(evaluate(model, 0.1, 0.1, 0.5)).isLessThan(0.2);
    }

    @Test
    void fileSaysWhatTheLearnerPredicts() throws IOException, InterruptedException {
        learn();
        JsonNode model = model();
        LearntModel learnt = LearnCommand.learn(input(), set()).model();
        for (int question = 0; question < QUESTIONS; question++) {
            for (int candidate = 0; candidate < CANDIDATES; candidate++) {
                double[] values = values(question, candidate);
                assertThat(evaluate(model, values)).isEqualTo(learnt.probability(values), within(1e-12));
            }
        }
    }

    @Test
    void sameInputGivesTheSameBytesAndNumbersOfFiveDigits() throws IOException, InterruptedException {
        learn();
        String first = Files.readString(folder.resolve("model.json"));
        learn();
        assertThat(Files.readString(folder.resolve("model.json"))).isEqualTo(first);
        assertThat(first.length()).isLessThan(150_000);
        assertThat(first.replaceAll("E-?\\d+", "").replaceAll("(?<=[\\[:,-])0\\.0*", ""))
                .doesNotContainPattern("[1-9](\\.?\\d){5,}");
    }

    @Test
    void listingsThatAreNotMeasuredAreNotLearntFrom() throws IOException, InterruptedException {
        Path only = Files.writeString(folder.resolve("only.csv"), "reference\nR0\nR1\nR2\nR3\n");
        LearnInput input = new LearnInput(
                List.of(folder.resolve("queries.csv")),
                List.of(folder.resolve("grades.csv")),
                only,
                LearnInput.UNGRADED_WEIGHT,
                folder.resolve("model.json"));
        assertThat(learn(input)).contains("40 questions with 160 candidates").contains("0 more are never strong");
    }

    @Test
    void gradesOfAnotherDirectoryAreNotLearntFrom() throws IOException {
        Files.writeString(folder.resolve("grades.csv"), "id,reference,grade\nQ1,P41,3\n");
        assertThatThrownBy(this::learn)
                .isInstanceOf(BenchmarkException.class)
                .hasMessageContaining("another directory");
    }

    @Test
    void answerWithoutFeaturesIsTold() throws IOException {
        Files.writeString(
                folder.resolve("queries.csv"), "id,query,style,expected_top,also_relevant\nQ1,99,plain,R0,\n");
        assertThatThrownBy(this::learn)
                .isInstanceOf(BenchmarkException.class)
                .hasMessageContaining("status 503, not with features");
    }

    private static String features(int question) {
        if (question == 99) {
            return "";
        }
        String candidates = IntStream.range(0, CANDIDATES)
                .mapToObj(candidate -> {
                    double[] values = values(question, candidate);
                    return String.format(
                            Locale.ROOT,
                            "{\"reference\":\"R%d\",\"excluded\":%b,\"values\":[%s,%s,%s]}",
                            candidate,
                            candidate == CANDIDATES - 1,
                            values[0],
                            values[1],
                            values[2]);
                })
                .reduce((one, next) -> one + "," + next)
                .orElse("");
        return "{\"features\":[\"similar\",\"far\",\"noise\"],\"candidates\":[" + candidates + "]}";
    }

    private static double[] values(int question, int candidate) {
        Random random = new Random(1000L * question + candidate);
        return new double[] {random.nextDouble(), random.nextDouble(), random.nextDouble()};
    }

    /** As the portal does it. */
    private static double evaluate(JsonNode model, double... values) {
        double linear = model.path("intercept").asDouble();
        for (int i = 0; i < values.length; i++) {
            linear += model.path("weights").path(i).asDouble()
                    * (values[i] - model.path("means").path(i).asDouble())
                    / model.path("deviations").path(i).asDouble();
        }
        double boosted = model.path("base").asDouble();
        for (JsonNode tree : model.path("trees")) {
            boosted += leaf(tree, values);
        }
        double share = model.path("linear_share").asDouble();
        double mean = share * sigmoid(linear) + (1 - share) * sigmoid(boosted);
        return sigmoid(model.at("/calibration/slope").asDouble() * Math.log(mean / (1 - mean))
                + model.at("/calibration/intercept").asDouble());
    }

    private static double leaf(JsonNode tree, double[] values) {
        if (tree.isNumber()) {
            return tree.asDouble();
        }
        int feature =
                List.of("similar", "far", "noise").indexOf(tree.path("feature").asText());
        return leaf(values[feature] < tree.path("below").asDouble() ? tree.path("yes") : tree.path("no"), values);
    }

    private static double sigmoid(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    private String learn() throws IOException, InterruptedException {
        return learn(input());
    }

    private String learn(LearnInput input) throws IOException, InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LearnCommand.run(input, port(), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private LearningSet set() throws IOException, InterruptedException {
        List<GradedQuery> queries = Grades.read(input().grades()).of(JudgedQueries.read(input().files()));
        return LearningSet.ask(queries, MeasuredListings.of(null), port());
    }

    private ManagementPort port() throws IOException {
        return ManagementPort.find(folder);
    }

    private LearnInput input() {
        return new LearnInput(
                List.of(folder.resolve("queries.csv")),
                List.of(folder.resolve("grades.csv")),
                null,
                LearnInput.UNGRADED_WEIGHT,
                folder.resolve("model.json"));
    }

    private JsonNode model() throws IOException {
        return new JsonMapper().readTree(Files.readString(folder.resolve("model.json")));
    }
}
