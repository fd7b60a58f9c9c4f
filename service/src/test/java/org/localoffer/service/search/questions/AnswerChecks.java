package org.localoffer.service.search.questions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.localoffer.service.search.query.SearchParametersReader;

/**
 * Invariants of every answer, whatever the question. Violations are described in words; an empty list means that there
 * are none.
 */
final class AnswerChecks {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** Elements with effects of their own. Every page must have as many of them as the page of an ordinary question. */
    private static final String ACTIVE = "script, style, iframe, object, embed, base, meta, link, title, textarea";

    private static final String LIMITED = "Search is limited just now";

    private final int active;

    private AnswerChecks(int active) {
        this.active = active;
    }

    /** @param ordinary page of an ordinary question, as the standard of comparison */
    static AnswerChecks comparedWith(AskedPortal.Answer ordinary) {
        return new AnswerChecks(document(ordinary).select(ACTIVE).size());
    }

    List<String> ofPage(Question question, AskedPortal.Answer answer) {
        Faults faults = new Faults();
        faults.unless(answer.status() == 200, "status of the page is " + answer.status());
        faults.unless(answer.contentType().startsWith("text/html"), "type of the page is " + answer.contentType());
        if (!faults.none()) {
            return faults.found();
        }
        Document page = document(answer);
        checkNothingCameFromTheQuestion(page, faults);
        String field = page.select("input[id=q]").attr("value");
        faults.unless(page.select("input[name=q]").size() == 1, "there is not one search box");
        faults.unless(!page.select(".lo-notes").text().contains(LIMITED), "the page is limited");
        faults.unless(headingHolds(page, field), "the heading is not about the question");
        String text = question.text();
        faults.unless(text == null || field.equals(cleaned(text)), "the search box holds " + shortened(field));
        return faults.found();
    }

    /** @param wrong whether another parameter is invalid, so that a problem document is the correct answer */
    List<String> ofJson(Question question, AskedPortal.Answer answer, boolean wrong) {
        Faults faults = new Faults();
        int expected = wrong ? 400 : 200;
        faults.unless(answer.status() == expected, "status of the JSON is " + answer.status() + ", not " + expected);
        String type = wrong ? "application/problem+json" : "application/json";
        faults.unless(answer.contentType().startsWith(type), "type of the JSON is " + answer.contentType());
        if (!faults.none()) {
            return faults.found();
        }
        try {
            JsonNode body = JSON.readTree(answer.body());
            if (wrong) {
                faults.unless(!body.path("errors").isEmpty(), "the problem does not say what is wrong");
                return faults.found();
            }
            JsonNode asked = body.path("query").path("text");
            faults.unless(
                    body.path("limited").isBoolean() && !body.path("limited").booleanValue(), "JSON is limited");
            faults.unless(body.path("results").isArray() && body.path("total").isNumber(), "JSON has no results");
            String text = question.text();
            faults.unless(
                    text == null || asked.asText().equals(cleaned(text)),
                    "JSON was asked " + shortened(asked.asText()));
        } catch (IOException e) {
            faults.unless(false, "no JSON: " + e.getMessage());
        }
        return faults.found();
    }

    private void checkNothingCameFromTheQuestion(Document page, Faults faults) {
        int activeHere = page.select(ACTIVE).size();
        faults.unless(activeHere == active, activeHere + " active elements, not " + active);
        for (Element element : page.getAllElements()) {
            faults.unless(!isOfTheQuestion(element.tagName()), "an element <" + element.tagName() + ">");
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                faults.unless(!isOfTheQuestion(name) && !name.startsWith("on"), "an attribute " + name);
                faults.unless(!leadsAstray(name, attribute.getValue()), "an address " + attribute.getValue());
            }
        }
    }

    private static boolean isOfTheQuestion(String name) {
        return name.toLowerCase(Locale.ROOT).contains(Draw.MARKER);
    }

    private static boolean leadsAstray(String name, String value) {
        String address = value.strip().toLowerCase(Locale.ROOT);
        return List.of("href", "src", "action", "formaction", "srcdoc").contains(name)
                && (address.startsWith("javascript:") || address.startsWith("data:") || address.startsWith("//"));
    }

    private static boolean headingHolds(Document page, String field) {
        Element heading = page.selectFirst("h1");
        return heading != null && heading.wholeText().contains(field);
    }

    /** The question in the form in which the portal reads it, truncated to 500 characters. */
    private static String cleaned(String text) {
        return new SearchParametersReader(List.of())
                .read(Map.of("q", List.of(text)))
                .parameters()
                .text();
    }

    private static Document document(AskedPortal.Answer answer) {
        return Jsoup.parse(answer.body());
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    /** Violations in one answer, without duplicates. */
    private record Faults(List<String> found) {

        Faults() {
            this(new ArrayList<>());
        }

        void unless(boolean right, String fault) {
            if (!right && !found.contains(fault)) {
                found.add(Objects.requireNonNull(fault));
            }
        }

        boolean none() {
            return found.isEmpty();
        }
    }
}
