package org.localoffer.benchmark.relevance;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A relevance measurement by grades.
 *
 * @param strong of what the portal calls strong; a plain match calls nothing so
 */
record GradedReport(List<GradedAnswer> answers, RankingFigures portal, RankingFigures plain, StrongFigures strong) {

    /** So many are told as the worst: what a person looks into before the next change. */
    private static final int WORST = 10;

    /**
     * A listing that is called strong and is of no use.
     *
     * @param place on the first page, from 1
     */
    record UselessStrong(GradedAnswer answer, RankedAnswer.Hit hit, int place) {}

    static GradedReport of(List<GradedAnswer> answers) {
        return new GradedReport(
                answers,
                RankingFigures.of(answers, GradedAnswer::portal),
                RankingFigures.of(answers, GradedAnswer::plain),
                StrongFigures.of(
                        answers.stream().map(GradedAnswer::calledStrong).toList()));
    }

    /** The same of each file, in the order in which they were given. */
    Map<String, GradedReport> bySet() {
        return by(answer -> answer.query().set());
    }

    /** The same of each style. */
    Map<String, GradedReport> byStyle() {
        return by(answer -> answer.query().style().toLowerCase(Locale.ROOT));
    }

    private Map<String, GradedReport> by(Function<GradedAnswer, String> group) {
        Map<String, List<GradedAnswer>> groups =
                answers.stream().collect(Collectors.groupingBy(group, LinkedHashMap::new, Collectors.toList()));
        Map<String, GradedReport> reports = new LinkedHashMap<>();
        groups.forEach((name, some) -> reports.put(name, of(some)));
        return reports;
    }

    int gaps() {
        return (int)
                answers.stream().filter(answer -> answer.question().isGap()).count();
    }

    /** How many questions have no grade at all. */
    long withoutGrades() {
        return answers.stream()
                .filter(answer -> answer.question().grades().isEmpty())
                .count();
    }

    /** Share of the listings on the portal's first pages that nobody has graded. */
    Estimate ungraded() {
        return Estimate.over(answers, GradedAnswer::ungraded, answer -> answer.portal()
                .hits()
                .size());
    }

    /** At most ten, those in the first places first: they mislead most families. */
    List<UselessStrong> worstStrong() {
        return answers.stream()
                .flatMap(answer -> IntStream.range(0, answer.portal().hits().size())
                        .mapToObj(i ->
                                new UselessStrong(answer, answer.portal().hits().get(i), i + 1)))
                .filter(strong -> strong.hit().isStrong()
                        && strong.answer().question().grade(strong.hit().reference()) == 0)
                .sorted(Comparator.comparingInt(UselessStrong::place))
                .limit(WORST)
                .toList();
    }

    /** At most ten questions that are not gaps and fall short of the ideal page, the worst first. */
    List<GradedAnswer> worst() {
        return answers.stream()
                .filter(answer -> !answer.question().isGap() && answer.ndcg() < 1)
                .sorted(Comparator.comparingDouble(GradedAnswer::ndcg))
                .limit(WORST)
                .toList();
    }
}
