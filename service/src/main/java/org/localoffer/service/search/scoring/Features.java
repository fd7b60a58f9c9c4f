package org.localoffer.service.search.scoring;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.AvailabilityStatus;
import org.localoffer.directory.search.Fields;
import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.service.search.understand.ParsedQuery;
import org.localoffer.service.search.understand.QueryTerm;
import org.localoffer.service.search.understand.QuestionSimilarity;
import org.localoffer.service.search.understand.QuestionSimilarity.ListingSimilarity;
import org.localoffer.service.search.understand.QuestionSimilarity.TextSimilarity;

/** The features by which the model tells right answers from others. */
public final class Features {

    /** In years: the Local Offer ends at the 26th birthday. */
    private static final double OLDEST = 26;

    private final Question question;
    private final ParsedQuery parsed;
    private final QuestionSimilarity similarity;
    private final List<QueryTerm> required;
    private final List<QueryTerm> requiredHelp;
    private final List<QueryTerm> optionalHelp;
    private final List<QueryTerm> inferred;
    private final List<QueryTerm> needs;
    private final List<QueryTerm> others;
    private final Set<String> kinds;
    private final Map<String, Double> asked;
    private final Set<String> named;
    private final Map<UUID, ListingSimilarity> byListing;
    private final double[] bySimilarity;
    private final double[] bySecondSimilarity;
    private final SortedValues scores;
    private final SortedValues conceptSimilarities;
    private final SortedValues similarities;
    private final SortedValues secondSimilarities;
    private final SortedValues wordsOfShortTexts;
    private final SortedValues wordsOfFullTexts;
    private final double meanScore;
    private final double baseline;
    private final double secondBaseline;

    /** Those that every candidate has in common. */
    private final FeatureValues ofQuestion = new FeatureValues();

    public Features(Question question) {
        this.question = question;
        this.parsed = question.parsed();
        this.similarity = parsed.similarity();
        this.required = parsed.required();
        this.requiredHelp = terms(term -> term.isNamed() && term.asksForHelp() && isRequired(term));
        this.optionalHelp = terms(term -> term.isNamed() && term.asksForHelp() && !isRequired(term));
        this.inferred = terms(term -> !term.isNamed());
        this.needs = terms(term -> term.isNamed() && term.namesNeed());
        this.others =
                terms(term -> term.isNamed() && !term.concepts().isEmpty() && !term.asksForHelp() && !term.namesNeed());
        this.kinds = new HashSet<>(parsed.help());
        this.asked = similarity.concepts();
        this.named = parsed.terms().stream()
                .flatMap(term -> term.concepts().stream())
                .map(Concept::id)
                .collect(Collectors.toUnmodifiableSet());
        this.scores = new SortedValues(question.scores().stream().mapToDouble(Double::doubleValue));
        this.conceptSimilarities = new SortedValues(asked.values().stream().mapToDouble(Double::doubleValue));
        this.byListing = similarity.listings().stream()
                .collect(Collectors.toUnmodifiableMap(ListingSimilarity::listing, listing -> listing));
        this.bySimilarity = each(ListingSimilarity::similarity);
        this.bySecondSimilarity = each(ListingSimilarity::secondSimilarity);
        this.similarities = new SortedValues(DoubleStream.of(bySimilarity));
        this.secondSimilarities = new SortedValues(DoubleStream.of(bySecondSimilarity));
        this.wordsOfShortTexts = new SortedValues(
                DoubleStream.of(each(listing -> listing.shortText().words())));
        this.wordsOfFullTexts = new SortedValues(DoubleStream.of(each(ListingSimilarity::words)));
        this.meanScore = question.meanScore();
        this.baseline = similarity.baseline(ListingSimilarity::similarity);
        this.secondBaseline = similarity.baseline(ListingSimilarity::secondSimilarity);
        question(ofQuestion);
    }

    /** A value of each similar listing, in their order. */
    private double[] each(ToDoubleFunction<ListingSimilarity> value) {
        return similarity.listings().stream().mapToDouble(value).toArray();
    }

    private List<QueryTerm> terms(Predicate<QueryTerm> which) {
        return parsed.terms().stream().filter(which).toList();
    }

    private static boolean isRequired(QueryTerm term) {
        return term.role() == QueryTerm.Role.REQUIRED;
    }

    /** The features of one candidate, one value each. */
    public FeatureValues of(Candidate candidate) {
        FeatureValues features = ofQuestion.copy();
        help(candidate, features);
        needs(candidate, features);
        words(candidate, features);
        similarities(candidate, features);
        ages(candidate, features);
        listing(candidate, features);
        return features;
    }

    private void help(Candidate candidate, FeatureValues features) {
        features.put(
                Feature.HELP_IN_NAME,
                share(requiredHelp, term -> any(term, candidate.concepts().name())));
        features.put(
                Feature.HELP_PROVIDED,
                share(requiredHelp, term -> any(term, candidate.concepts().help())));
        features.put(Feature.HELP_IN_NAME_OR_PROVIDED, most(requiredHelp, term -> isAbout(term, candidate)));
        features.put(
                Feature.HELP_IN_SUMMARY,
                most(requiredHelp, term -> any(term, candidate.concepts().summary())));
        features.put(
                Feature.HELP_IN_TEXT,
                most(requiredHelp, term -> any(term, candidate.concepts().text())));
        features.put(Feature.RELATED_HELP, most(requiredHelp, term -> related(term, candidate)));
        features.put(Feature.MENTIONED_HELP, most(optionalHelp, term -> isAbout(term, candidate)));
        features.put(Feature.INFERRED_HELP, most(inferred, term -> term.weight() * isAbout(term, candidate)));
        features.put(
                Feature.KINDS_OF_HELP,
                kinds.isEmpty()
                        ? 0
                        : (double) candidate.help().stream()
                                        .filter(kinds::contains)
                                        .count()
                                / kinds.size());
        features.put(
                Feature.OTHER_HELP_THAN_ASKED_FOR,
                flag(!kinds.isEmpty() && Collections.disjoint(candidate.help(), kinds)));
        features.put(Feature.SETTING_OR_GROUP, most(others, term -> any(term, everything(candidate))));
    }

    private void needs(Candidate candidate, FeatureValues features) {
        features.put(
                Feature.NEED_IN_NAME,
                most(needs, term -> any(term, candidate.concepts().name())));
        features.put(
                Feature.NEED_NAMED,
                share(needs, term -> any(term, candidate.concepts().need())));
        features.put(
                Feature.NEED_IN_SUMMARY,
                most(needs, term -> any(term, candidate.concepts().summary())));
        features.put(
                Feature.NEED_IN_TEXT,
                most(needs, term -> any(term, candidate.concepts().text())));
        features.put(Feature.FOR_ANY_NEED, flag(!needs.isEmpty() && candidate.isForAnyNeed()));
        features.put(
                Feature.FOR_ANOTHER_NEED,
                flag(!needs.isEmpty()
                        && !candidate.isForAnyNeed()
                        && needs.stream()
                                .noneMatch(
                                        term -> any(term, candidate.concepts().need()) > 0)
                        && !candidate.needsNamed().isEmpty()));
        features.put(
                Feature.FOR_ONE_NEED_WITHOUT_A_NEED_ASKED,
                flag(needs.isEmpty()
                        && !candidate.isForAnyNeed()
                        && candidate.needsNamed().size() == 1));
    }

    private void words(Candidate candidate, FeatureValues features) {
        double all = 0;
        double name = 0;
        double text = 0;
        for (int at = 0; at < parsed.terms().size(); at++) {
            QueryTerm term = parsed.terms().get(at);
            if (term.concepts().isEmpty()) {
                all += term.weight();
                boolean inName = candidate.matches(Clauses.inName(at));
                name += inName ? term.weight() : 0;
                text += inName || candidate.matches(Clauses.inText(at)) ? term.weight() : 0;
            }
        }
        features.put(Feature.WORDS_IN_NAME, all == 0 ? 0 : name / all);
        features.put(Feature.WORDS_IN_TEXT, all == 0 ? 0 : text / all);
        features.put(Feature.WEIGHT_OF_WORDS_IN_NAME, name);
        double answered = 0;
        double weightAnswered = 0;
        double weightOfAll = 0;
        double rarestUnanswered = 0;
        for (int at = 0; at < required.size(); at++) {
            double weight = question.weight(at);
            weightOfAll += weight;
            if (candidate.matches(Clauses.answers(at))) {
                answered++;
                weightAnswered += weight;
            } else {
                rarestUnanswered = Math.max(rarestUnanswered, weight);
            }
        }
        features.put(Feature.SHARE_ANSWERED, required.isEmpty() ? 0 : answered / required.size());
        features.put(Feature.WEIGHED_SHARE_ANSWERED, required.isEmpty() ? 0 : weightAnswered / weightOfAll);
        features.put(Feature.RAREST_UNANSWERED, rarestUnanswered);
        features.put(Feature.ALL_ANSWERED, flag(candidate.matches(Clauses.ANSWERED)));
        features.put(Feature.WHOLE_NAME, flag(candidate.matches(Clauses.WHOLE_NAME)));
        features.put(Feature.SCORE, Math.log1p(candidate.score()));
        features.put(Feature.SCORE_TO_BEST, toBest(candidate.score(), scores.largest()));
        features.put(Feature.SCORE_TO_MEAN, meanScore == 0 ? 0 : candidate.score() / meanScore);
        features.put(Feature.BETTER_SCORES, logarithm(scores.above(candidate.score())));
    }

    private void similarities(Candidate candidate, FeatureValues features) {
        ListingSimilarity own = byListing.get(candidate.id());
        TextSimilarity none = new TextSimilarity(baseline, secondBaseline, 0);
        TextSimilarity shortText = own == null ? none : own.shortText();
        TextSimilarity fullText = own == null ? none : own.fullText();
        double first = Math.max(shortText.first(), fullText.first());
        double second = Math.max(shortText.second(), fullText.second());
        features.put(Feature.SIMILARITY, first);
        features.put(Feature.SIMILARITY_OF_SHORT_TEXT, shortText.first());
        features.put(Feature.SIMILARITY_OF_FULL_TEXT, fullText.first());
        features.put(Feature.SIMILARITY_BELOW_BEST, similarities.largest() - first);
        features.put(Feature.SIMILARITY_ABOVE_OTHERS, first - baseline);
        features.put(Feature.MORE_SIMILAR, logarithm(similarities.above(first)));
        features.put(Feature.SECOND_SIMILARITY, second);
        features.put(Feature.SECOND_SIMILARITY_OF_SHORT_TEXT, shortText.second());
        features.put(Feature.SECOND_SIMILARITY_OF_FULL_TEXT, fullText.second());
        features.put(Feature.SECOND_SIMILARITY_BELOW_BEST, secondSimilarities.largest() - second);
        features.put(Feature.SECOND_SIMILARITY_ABOVE_OTHERS, second - secondBaseline);
        features.put(Feature.MORE_SIMILAR_BY_SECOND, logarithm(secondSimilarities.above(second)));
        features.put(Feature.MORE_SIMILAR_BY_BOTH, logarithm(moreSimilarByBoth(first, second)));
        features.put(Feature.WORDS_OF_SHORT_TEXT, shortText.words());
        features.put(Feature.WORDS_OF_FULL_TEXT, fullText.words());
        features.put(Feature.WORDS_OF_SHORT_TEXT_TO_BEST, toBest(shortText.words(), wordsOfShortTexts.largest()));
        features.put(Feature.WORDS_OF_FULL_TEXT_TO_BEST, toBest(fullText.words(), wordsOfFullTexts.largest()));
        features.put(Feature.BETTER_WORDS_OF_SHORT_TEXT, logarithm(wordsOfShortTexts.above(shortText.words())));
        features.put(Feature.BETTER_WORDS_OF_FULL_TEXT, logarithm(wordsOfFullTexts.above(fullText.words())));
        double help = most(candidate.concepts().help());
        double name = most(candidate.concepts().name());
        double about = Math.max(help, name);
        features.put(Feature.SIMILARITY_OF_HELP, help);
        features.put(Feature.SIMILARITY_OF_NAME, name);
        features.put(Feature.SIMILARITY_OF_HELP_BELOW_BEST, conceptSimilarities.largest() - about);
        List<Double> votes = candidate.help().stream()
                .map(kind -> similarity.help().getOrDefault(kind, 0.0))
                .toList();
        features.put(
                Feature.VOTES_FOR_ITS_HELP,
                votes.stream().mapToDouble(Double::doubleValue).sum());
        features.put(
                Feature.MOST_VOTES_FOR_ITS_HELP,
                votes.stream().mapToDouble(Double::doubleValue).max().orElse(0));
        features.put(Feature.CONCEPTS_MORE_SIMILAR, logarithm(conceptSimilarities.above(about)));
    }

    private static double toBest(double value, double best) {
        return best == 0 ? 0 : value / best;
    }

    private long moreSimilarByBoth(double first, double second) {
        long more = 0;
        for (int listing = 0; listing < bySimilarity.length; listing++) {
            if (bySimilarity[listing] > first && bySecondSimilarity[listing] > second) {
                more++;
            }
        }
        return more;
    }

    private static double logarithm(long count) {
        return Math.log1p((double) count);
    }

    private double most(Collection<String> concepts) {
        return concepts.stream()
                .mapToDouble(concept -> asked.getOrDefault(concept, 0.0))
                .max()
                .orElse(0);
    }

    private void ages(Candidate candidate, FeatureValues features) {
        boolean told = candidate.facts().tellsAges();
        double minimum = yearsOr(candidate.facts().ageMinimum(), 0);
        double maximum = yearsOr(candidate.facts().ageMaximum(), OLDEST);
        features.put(
                Feature.AGE_FITS,
                flag(told && parsed.ages().stream().anyMatch(age -> minimum < age.before() && maximum >= age.from())));
        features.put(Feature.AGE_NOT_TOLD, flag(!parsed.ages().isEmpty() && !told));
        features.put(Feature.AGES_ASKED, parsed.ages().size());
        features.put(Feature.YEARS, Math.min(OLDEST, maximum - minimum));
    }

    private void listing(Candidate candidate, FeatureValues features) {
        features.put(Feature.LIMITED, flag(candidate.has(Fields.STATUS, AvailabilityStatus.LIMITED.slug())));
        features.put(Feature.USABLE, flag(candidate.matches(Clauses.USABLE)));
        Set<String> groups = candidate.concepts().groups();
        features.put(Feature.FOR_ANOTHER_GROUP, flag(!groups.isEmpty() && Collections.disjoint(groups, named)));
        features.put(Feature.KINDS_IT_GIVES, candidate.help().size());
        features.put(Feature.NEEDS_IT_NAMES, candidate.needsNamed().size());
        features.put(
                Feature.CONCEPTS_IT_IS_ABOUT, Math.log1p(everything(candidate).size()));
        features.put(Feature.FOR_EVERYBODY, flag(candidate.isForAnyNeed()));
        features.put(Feature.COMES_TO_FAMILIES, flag(candidate.facts().comesToFamilies()));
        features.put(Feature.UNIVERSAL, flag(candidate.has(Fields.LEVEL, "universal")));
        features.put(Feature.SPECIALIST, flag(candidate.has(Fields.LEVEL, "specialist")));
    }

    private void question(FeatureValues features) {
        features.put(Feature.LISTINGS_THAT_ANSWER_ALL, Math.log1p((double) question.answered()));
        features.put(Feature.WORDS_ASKED, Math.log1p(parsed.words().split(" ").length));
        features.put(Feature.SENTENCE, flag(parsed.sentence()));
        features.put(Feature.HELP_ASKED, requiredHelp.size());
        features.put(Feature.NEEDS_ASKED, needs.size());
        features.put(
                Feature.HELP_INFERRED,
                inferred.stream().mapToDouble(QueryTerm::weight).max().orElse(0));
        features.put(Feature.VAGUE, flag(parsed.isVague()));
        features.put(Feature.BEST_CONCEPT, conceptSimilarities.largest());
        features.put(Feature.BEST_LISTING, similarities.largest() - baseline);
        features.put(Feature.REQUIRED_WORDS, (double)
                required.stream().filter(term -> term.concepts().isEmpty()).count());
        features.put(Feature.TERMS_NOBODY_ANSWERS, nobodyAnswers(_ -> true));
        features.put(Feature.WORDS_NOBODY_ANSWERS, nobodyAnswers(term -> term.concepts()
                .isEmpty()));
    }

    private double nobodyAnswers(Predicate<QueryTerm> which) {
        return IntStream.range(0, required.size())
                .filter(at -> question.answers().get(at) == 0 && which.test(required.get(at)))
                .count();
    }

    private static Set<String> everything(Candidate candidate) {
        return Stream.of(
                        candidate.concepts().name(),
                        candidate.concepts().help(),
                        candidate.concepts().need(),
                        candidate.concepts().summary())
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static double any(QueryTerm term, Set<String> concepts) {
        return flag(term.concepts().stream().anyMatch(concept -> concepts.contains(concept.id())));
    }

    private static double isAbout(QueryTerm term, Candidate candidate) {
        return flag(term.concepts().stream().anyMatch(concept -> candidate.isAbout(concept.id())));
    }

    private static double related(QueryTerm term, Candidate candidate) {
        return flag(term.concepts().stream()
                .flatMap(concept -> concept.also().stream())
                .anyMatch(candidate::isAbout));
    }

    private static double most(List<QueryTerm> terms, ToDoubleFunction<QueryTerm> value) {
        return terms.stream().mapToDouble(value).max().orElse(0);
    }

    private static double share(List<QueryTerm> terms, ToDoubleFunction<QueryTerm> value) {
        return terms.stream().mapToDouble(value).average().orElse(0);
    }

    private static double yearsOr(@Nullable Double years, double otherwise) {
        return years == null ? otherwise : years;
    }

    private static double flag(boolean value) {
        return value ? 1 : 0;
    }
}
