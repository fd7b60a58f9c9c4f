package org.localoffer.service.http;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** The JSON API as its callers see it. Parameters are given as name, value, name, value. */
public final class Api {

    private static final String LISTINGS = "/api/v1/listings";

    private static List<JsonNode> sample = List.of();

    private Api() {}

    public static Response ask(Object... parameters) {
        RequestSpecification request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            String name = (String) parameters[i];
            if (parameters[i + 1] instanceof Collection<?> values) {
                request.queryParam(name, values);
            } else {
                request.queryParam(name, parameters[i + 1]);
            }
        }
        return request.get(LISTINGS);
    }

    /** One page of results, which must be a good answer of the engine. */
    public static JsonNode search(Object... parameters) {
        JsonNode answer = json(ask(parameters).then().statusCode(200).extract().response());
        if (answer.get("limited").booleanValue()) {
            throw new AssertionError("The engine did not answer");
        }
        return answer;
    }

    public static long total(Object... parameters) {
        return search(parameters).get("total").longValue();
    }

    /** The results of every page, in order. */
    public static List<JsonNode> everyResult(Object... parameters) {
        List<JsonNode> results = new ArrayList<>();
        int pages = 1;
        for (int page = 1; page <= pages; page++) {
            List<Object> withPage = new ArrayList<>(List.of(parameters));
            withPage.add("page");
            withPage.add(page);
            JsonNode answer = search(withPage.toArray());
            pages = answer.get("pages").intValue();
            answer.get("results").forEach(results::add);
        }
        return results;
    }

    /** References of every result, in order. */
    public static List<String> references(Object... parameters) {
        return texts(everyResult(parameters), "reference");
    }

    /** Every listing of the sample as its own address answers; read once, for no test changes one of them. */
    public static synchronized List<JsonNode> everyListing() {
        if (sample.isEmpty()) {
            sample = readEveryListing();
        }
        return sample;
    }

    private static List<JsonNode> readEveryListing() {
        return texts(everyResult("sort", "name"), "id").stream()
                .map(id -> json(given().get(LISTINGS + "/" + id)
                        .then()
                        .statusCode(200)
                        .extract()
                        .response()))
                .toList();
    }

    public static List<String> texts(Iterable<JsonNode> nodes, String key) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(node -> texts.add(node.get(key).textValue()));
        return texts;
    }

    /** The texts of an array; none where it is missing. */
    public static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.textValue()));
        return texts;
    }

    public static JsonNode json(Response response) {
        try {
            return new ObjectMapper().readTree(response.asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
