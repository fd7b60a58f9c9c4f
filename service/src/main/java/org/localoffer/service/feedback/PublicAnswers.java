package org.localoffer.service.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.localoffer.service.localarea.model.GapKey;

/** The answers that families can read. One that is taken down is none of them, except where a method says so. */
@ApplicationScoped
public class PublicAnswers {

    private static final String PUBLIC = " where a.publishedAt is not null and a.takenDownAt is null";
    private static final String NEWEST_FIRST = " order by a.publishedAt desc, a.number desc";

    private final EntityManager entities;

    PublicAnswers(EntityManager entities) {
        this.entities = entities;
    }

    /** All of them, without their words, newest first. They are as many as a council writes in a few years. */
    @Transactional
    public List<PublicAnswer> all() {
        Map<Long, List<GapKey>> comments = comments();
        return entities.createQuery(
                        "select a.number, a.publishedAt, a.action, a.due, a.actionDoneAt, a.declined, a.answersGap,"
                                + " a.gapKey.help, a.gapKey.need, a.gapKey.ageBand, a.gapKey.area, a.gapKey.sector"
                                + " from Answer a" + PUBLIC + NEWEST_FIRST,
                        Tuple.class)
                .getResultStream()
                .map(row -> new PublicAnswer(
                        row.get(0, Long.class),
                        row.get(1, Instant.class),
                        row.get(2, String.class),
                        row.get(3, LocalDate.class),
                        row.get(4, Instant.class),
                        row.get(5, Boolean.class),
                        row.get(6, Boolean.class) ? gapKey(row, 7) : null,
                        comments.getOrDefault(row.get(0, Long.class), List.of())))
                .toList();
    }

    /** By number of the answer. Messages that were taken down or are in quarantine are left out. */
    private Map<Long, List<GapKey>> comments() {
        Map<Long, List<GapKey>> comments = new HashMap<>();
        entities.createQuery(
                        "select a.number, m.gapKey.help, m.gapKey.need, m.gapKey.ageBand, m.gapKey.area, m.gapKey.sector,"
                                + " m.listing.id from Answer a join a.messages m" + PUBLIC
                                + " and m.publicText is not null order by m.receivedAt, m.reference",
                        Tuple.class)
                .getResultStream()
                .forEach(row -> comments.computeIfAbsent(row.get(0, Long.class), number -> new ArrayList<>())
                        .add(PublicAnswer.told(gapKey(row, 1), row.get(6) != null)));
        return comments;
    }

    private static GapKey gapKey(Tuple row, int first) {
        return new GapKey(
                row.get(first, String.class),
                row.get(first + 1, String.class),
                row.get(first + 2, String.class),
                row.get(first + 3, String.class),
                row.get(first + 4, String.class));
    }

    /**
     * Whether no answer to the same gap was published after this one.
     *
     * @param answer to a gap
     */
    @Transactional
    public boolean isNewestToGap(PublicAnswer answer) {
        return Answers.toGap(
                        Objects.requireNonNull(answer.gap()),
                        entities.createQuery(
                                "select a.number from Answer a" + PUBLIC + " and " + Answers.TO_GAP + NEWEST_FIRST,
                                Long.class))
                .setMaxResults(1)
                .getResultStream()
                .allMatch(newest -> newest == answer.number());
    }

    /** The answers of these numbers with their words and messages, in the order of the numbers. */
    @Transactional
    public List<Answer> read(Collection<Long> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<Long, Answer> found = new HashMap<>();
        entities.createQuery(
                        "from Answer a left join fetch a.messages" + PUBLIC + " and a.number in :numbers", Answer.class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .forEach(answer -> found.put(answer.number(), Answers.withListings(answer)));
        return numbers.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** The newest, with their words and messages. */
    @Transactional
    public List<Answer> newest(int most) {
        return read(numbers(most));
    }

    /** The numbers of the newest. */
    @Transactional
    public List<Long> numbers(int most) {
        return entities.createQuery("select a.number from Answer a" + PUBLIC + NEWEST_FIRST, Long.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** The answer published under the number, even while it is taken down; empty if there is none. */
    @Transactional
    public Optional<Answer> publishedAs(long number) {
        return entities.createQuery(
                        "from Answer a left join fetch a.messages where a.number = :number and a.publishedAt is not null",
                        Answer.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(Answers::withListings);
    }
}
