package org.localoffer.benchmark.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A relevance measurement for programs, such as one that compares two days. Measures are from 0 to 1. */
final class RelevanceJson {

    private static final JsonMapper JSON = new JsonMapper();

    private RelevanceJson() {}

    static void write(ObjectNode figures, Path file) throws IOException {
        Files.writeString(
                file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(figures) + System.lineSeparator());
    }

    static ObjectNode of(RelevanceReport report) {
        ObjectNode all = figures(report);
        ObjectNode sets = all.putObject("sets");
        report.bySet().forEach((set, some) -> sets.set(set, figures(some)));
        ObjectNode styles = all.putObject("styles");
        report.byStyle().forEach((style, some) -> styles.set(style, figures(some)));
        ArrayNode worst = all.putArray("worst");
        report.worst().forEach(row -> worst.add(row.query().id()));
        ArrayNode rows = all.putArray("rows");
        report.rows().forEach(row -> rows.add(row(row)));
        return all;
    }

    private static ObjectNode figures(RelevanceReport report) {
        ObjectNode figures = JSON.createObjectNode();
        figures.put("questions", report.rows().size());
        figures.set("portal", scores(report.portal()));
        figures.set("plain_match", scores(report.plain()));
        ObjectNode closed = figures.putObject("closed");
        putClosed(
                closed,
                "success_at_1",
                report.portal().successAt1(),
                report.plain().successAt1());
        putClosed(
                closed,
                "success_at_3",
                report.portal().successAt3(),
                report.plain().successAt3());
        putClosed(
                closed, "ndcg_at_10", report.portal().ndcgAt10(), report.plain().ndcgAt10());
        return figures;
    }

    private static ObjectNode scores(Scores scores) {
        return JSON.createObjectNode()
                .put("success_at_1", scores.successAt1())
                .put("success_at_3", scores.successAt3())
                .put("ndcg_at_10", scores.ndcgAt10())
                .put("gaps", scores.gaps())
                .put("gaps_recognised", scores.gapsRecognised());
    }

    /** Null where there was no distance to close. */
    static void putClosed(ObjectNode closed, String name, double portal, double plain) {
        OptionalDouble share = Scores.closed(portal, plain);
        if (share.isPresent()) {
            closed.put(name, share.getAsDouble());
        } else {
            closed.putNull(name);
        }
    }

    private static ObjectNode row(JudgedAnswer row) {
        ObjectNode one = JSON.createObjectNode();
        one.put("id", row.query().id());
        one.put("query", row.query().query());
        one.put("style", row.query().style());
        one.put("missed", row.missed());
        ArrayNode expected = one.putArray("expected_top");
        row.query().expectedTop().forEach(expected::add);
        one.set("portal", answer(row.query(), row.portal()));
        one.set("plain_match", answer(row.query(), row.plain()));
        return one;
    }

    private static ObjectNode answer(JudgedQuery query, RankedAnswer answer) {
        ObjectNode one = JSON.createObjectNode();
        if (query.isGap()) {
            one.put("says_gap", answer.saysGap());
        } else {
            one.put("rank", Measures.rank(query, answer.references()));
            one.put("ndcg_at_10", Measures.ndcg(query, answer.references()));
        }
        one.put("limited", answer.limited());
        one.put("refusal", answer.refusal());
        ArrayNode came = one.putArray("came");
        answer.references().forEach(came::add);
        return one;
    }
}
