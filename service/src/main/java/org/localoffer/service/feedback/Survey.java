package org.localoffer.service.feedback;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.England;

/**
 * Counts answers to the two questions about the Local Offer (domain 5B). Only numbers by day are stored, and nothing that
 * tells who answered.
 */
@ApplicationScoped
public class Survey {

    /** The first question, word for word as it was asked before, so that the answers compare. */
    public static final String USED = "Have you used the Local Offer to find out about services available to support"
            + " you, your child or family?";

    /** The second question, word for word. */
    public static final String FOUND = "If yes, did you find what you were looking for?";

    private static final Duration FORM_KNOWN = Duration.ofDays(1);
    private static final int MOST_KNOWN = 100_000;

    private final Session entities;
    private final Clock clock;

    /** Forms that were counted. They are known in memory only, because no answer is stored with an id. */
    private final Cache<UUID, Boolean> counted = Caffeine.newBuilder()
            .expireAfterWrite(FORM_KNOWN)
            .maximumSize(MOST_KNOWN)
            .build();

    Survey(Session entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * The answers of one form.
     *
     * @param found null if the second question was not answered, or the first with no
     */
    public record Answer(
            SurveyPlace place, boolean used, @Nullable Boolean found) {

        public Answer {
            if (!used && found != null) {
                throw new IllegalArgumentException("Who has not used it cannot have found anything");
            }
        }
    }

    /**
     * Counts the answers of a form once, however often it is sent to this copy of the service.
     *
     * @return false if the form was counted before
     */
    public boolean count(UUID form, Answer answer) {
        if (counted.asMap().putIfAbsent(form, true) != null) {
            return false;
        }
        try {
            add(answer);
            return true;
        } catch (RuntimeException e) {
            counted.invalidate(form);
            throw e;
        }
    }

    @Transactional
    void add(Answer answer) {
        entities.createNativeMutationQuery("insert into survey_answer (day, place, used, found, times)"
                        + " values (:day, :place, :used, :found, 1)"
                        + " on conflict (day, place, used, found) do update set times = survey_answer.times + 1")
                .setParameter("day", England.day(clock.instant()))
                .setParameter("place", answer.place().name())
                .setParameter("used", answer.used())
                .setParameter("found", answer.found(), Boolean.class)
                .executeUpdate();
    }

    /**
     * Figures of each place where answers were given. There is no sum of all places: with it, small numbers that are not
     * shown could be had by subtraction.
     *
     * @param from first day that counts
     */
    @Transactional
    public List<SurveyFigures> figures(LocalDate from) {
        return counts(from, England.day(clock.instant())).stream()
                .map(counts -> new SurveyFigures(
                        counts.place(),
                        SurveyFigures.share(counts.used(), counts.notUsed()),
                        SurveyFigures.share(counts.found(), counts.notFound())))
                .toList();
    }

    /**
     * How often each answer was given in one place. Small numbers are among them: who prints them has to protect whoever
     * answered.
     */
    public record Counts(SurveyPlace place, long used, long notUsed, long found, long notFound) {

        /** How many had used it and did not answer the second question. */
        public long skipped() {
            return used - found - notFound;
        }
    }

    /**
     * Answers of each place where they were given.
     *
     * @param from first day that counts
     * @param until last day that counts
     */
    @Transactional
    public List<Counts> counts(LocalDate from, LocalDate until) {
        List<Counted> all = entities.createNativeQuery(
                        "select place, used, found, sum(times) as times from survey_answer where day >= :from"
                                + " and day <= :until group by place, used, found",
                        Tuple.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .map(Counted::of)
                .toList();
        return Arrays.stream(SurveyPlace.values())
                .map(place -> counts(
                        place,
                        all.stream().filter(count -> count.place() == place).toList()))
                .toList();
    }

    private static Counts counts(SurveyPlace place, List<Counted> counts) {
        return new Counts(
                place,
                sum(counts, Counted::used),
                sum(counts, count -> !count.used()),
                sum(counts, count -> Boolean.TRUE.equals(count.found())),
                sum(counts, count -> Boolean.FALSE.equals(count.found())));
    }

    private static long sum(List<Counted> counts, Predicate<Counted> which) {
        return counts.stream().filter(which).mapToLong(Counted::times).sum();
    }

    private record Counted(
            SurveyPlace place, boolean used, @Nullable Boolean found, long times) {

        static Counted of(Tuple row) {
            return new Counted(
                    SurveyPlace.valueOf(row.get("place", String.class)),
                    row.get("used", Boolean.class),
                    row.get("found", Boolean.class),
                    row.get("times", Number.class).longValue());
        }
    }
}
