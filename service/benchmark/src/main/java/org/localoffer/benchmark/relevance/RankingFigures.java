package org.localoffer.benchmark.relevance;

import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * How well one side ranks, by grades. The first three are means over all questions that are not gaps.
 *
 * @param successAt1 share of questions whose first listing has grade 2 or 3
 * @param successAt3 share of questions with such a listing among the first three
 * @param gapsRecognised share of gaps that were said to be one
 */
record RankingFigures(Estimate successAt1, Estimate successAt3, Estimate ndcgAt10, Estimate gapsRecognised) {

    private static final JsonMapper JSON = new JsonMapper();

    /** @param side whose answers are measured */
    static RankingFigures of(List<GradedAnswer> answers, Function<GradedAnswer, RankedAnswer> side) {
        List<GradedAnswer> answerable =
                answers.stream().filter(answer -> !answer.question().isGap()).toList();
        List<GradedAnswer> gaps =
                answers.stream().filter(answer -> answer.question().isGap()).toList();
        return new RankingFigures(
                Estimate.over(answerable, answer -> success(answer, side, 1), answer -> 1),
                Estimate.over(answerable, answer -> success(answer, side, 3), answer -> 1),
                Estimate.over(
                        answerable,
                        answer -> answer.question().ndcg(side.apply(answer).references()),
                        answer -> 1),
                Estimate.over(gaps, answer -> side.apply(answer).saysGap() ? 1 : 0, answer -> 1));
    }

    private static double success(GradedAnswer answer, Function<GradedAnswer, RankedAnswer> side, int places) {
        return answer.question().success(side.apply(answer).references(), places) ? 1 : 0;
    }

    ObjectNode json() {
        ObjectNode json = JSON.createObjectNode();
        json.set("success_at_1", successAt1.json());
        json.set("success_at_3", successAt3.json());
        json.set("ndcg_at_10", ndcgAt10.json());
        json.set("gaps_recognised", gapsRecognised.json());
        return json;
    }
}
