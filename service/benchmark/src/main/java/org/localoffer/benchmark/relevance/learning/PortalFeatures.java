package org.localoffer.benchmark.relevance.learning;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import org.localoffer.benchmark.BenchmarkException;
import org.localoffer.benchmark.LocalHttp;
import org.localoffer.benchmark.ManagementPort;
import org.localoffer.benchmark.RunningPortal;

/** Asks the running portal for candidates of questions and their features. */
record PortalFeatures(HttpClient http, ManagementPort port) {

    /**
     * What the portal answers to one question.
     *
     * @param features names, in the order of the candidates' values
     */
    record Answer(List<String> features, List<Candidate> candidates) {}

    /** @throws BenchmarkException when the portal does not answer, refuses, or answers anything else */
    Answer ask(String question) throws InterruptedException {
        LocalHttp.Answer answer;
        try {
            answer = LocalHttp.send(http, port.features(question));
        } catch (IOException e) {
            throw RunningPortal.none("the management port");
        }
        JsonNode features = answer.body().path("features");
        JsonNode candidates = answer.body().path("candidates");
        if (answer.status() != 200 || !features.isArray() || !candidates.isArray()) {
            throw new BenchmarkException("The portal's management port answered \"" + question + "\" with status "
                    + answer.status() + ", not with features of candidates.");
        }
        List<String> names = new ArrayList<>();
        features.forEach(name -> names.add(name.asText()));
        List<Candidate> read = new ArrayList<>();
        candidates.forEach(candidate -> read.add(candidate(candidate, names.size())));
        return new Answer(names, read);
    }

    private static Candidate candidate(JsonNode json, int features) {
        String reference = json.path("reference").asText("");
        JsonNode values = json.path("values");
        double[] read = new double[features];
        if (values.size() != features) {
            throw new BenchmarkException(
                    "The portal gave " + values.size() + " values for " + reference + ", not " + features + ".");
        }
        for (int i = 0; i < features; i++) {
            if (!values.get(i).isNumber() || !Double.isFinite(values.get(i).asDouble())) {
                throw new BenchmarkException(
                        "The portal gave a value for " + reference + " that is not a number: " + values.get(i) + ".");
            }
            read[i] = values.get(i).asDouble();
        }
        return new Candidate(reference, json.path("excluded").asBoolean(false), read);
    }
}
