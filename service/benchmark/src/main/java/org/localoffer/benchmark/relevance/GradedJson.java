package org.localoffer.benchmark.relevance;

import java.util.function.Function;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A relevance measurement by grades, for programs. Each figure comes with its 95% interval. */
final class GradedJson {

    private static final JsonMapper JSON = new JsonMapper();

    private GradedJson() {}

    static ObjectNode of(GradedReport report) {
        ObjectNode all = figures(report);
        all.set("ungraded", report.ungraded().json());
        ObjectNode sets = all.putObject("sets");
        report.bySet().forEach((set, some) -> sets.set(set, figures(some)));
        ObjectNode styles = all.putObject("styles");
        report.byStyle().forEach((style, some) -> styles.set(style, figures(some)));
        ArrayNode worst = all.putArray("worst");
        report.worst().forEach(answer -> worst.add(answer.query().id()));
        ArrayNode worstStrong = all.putArray("worst_strong");
        report.worstStrong().forEach(strong -> worstStrong
                .addObject()
                .put("id", strong.answer().query().id())
                .put("reference", strong.hit().reference())
                .put("place", strong.place()));
        ArrayNode rows = all.putArray("rows");
        report.answers().forEach(answer -> rows.add(row(answer)));
        return all;
    }

    private static ObjectNode figures(GradedReport report) {
        ObjectNode figures = JSON.createObjectNode();
        figures.put("questions", report.answers().size());
        figures.put("gaps", report.gaps());
        figures.set("portal", report.portal().json());
        figures.set("plain_match", report.plain().json());
        ObjectNode closed = figures.putObject("closed");
        putClosed(closed, "success_at_1", report, RankingFigures::successAt1);
        putClosed(closed, "success_at_3", report, RankingFigures::successAt3);
        putClosed(closed, "ndcg_at_10", report, RankingFigures::ndcgAt10);
        putClosed(closed, "gaps_recognised", report, RankingFigures::gapsRecognised);
        figures.set("strong", report.strong().json());
        return figures;
    }

    private static void putClosed(
            ObjectNode closed, String name, GradedReport report, Function<RankingFigures, Estimate> figure) {
        RelevanceJson.putClosed(
                closed,
                name,
                figure.apply(report.portal()).value(),
                figure.apply(report.plain()).value());
    }

    private static ObjectNode row(GradedAnswer answer) {
        ObjectNode row = JSON.createObjectNode();
        row.put("id", answer.query().id());
        row.put("query", answer.query().query());
        row.put("set", answer.query().set());
        row.put("style", answer.query().style());
        row.put("gap", answer.question().isGap());
        row.set("portal", side(answer.question(), answer.portal()));
        row.set("plain_match", side(answer.question(), answer.plain()));
        return row;
    }

    private static ObjectNode side(GradedQuery question, RankedAnswer answer) {
        ObjectNode side = JSON.createObjectNode();
        side.put("says_gap", answer.saysGap());
        if (!question.isGap()) {
            side.put("rank", question.rank(answer.references()));
            side.put("ndcg_at_10", FiveDigits.of(question.ndcg(answer.references())));
        }
        side.put("limited", answer.limited());
        side.put("refusal", answer.refusal());
        ArrayNode came = side.putArray("came");
        for (RankedAnswer.Hit hit : answer.hits()) {
            ObjectNode one = came.addObject();
            one.put("reference", hit.reference());
            one.put("match", hit.match());
            one.put("grade", question.isGraded(hit.reference()) ? question.grade(hit.reference()) : null);
        }
        return side;
    }
}
