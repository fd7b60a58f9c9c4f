package org.localoffer.service.feedback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.privacy.Expiring;

/**
 * Counts how often somebody sent a message or a gap to another body than the remits say. Where that repeats for a kind
 * of help, its remit may be wrong, and whoever keeps the remits is shown it.
 */
@ApplicationScoped
public class RouteCorrections implements Expiring {

    /** How far back corrections count; older ones are deleted. */
    public static final Duration PERIOD = Duration.ofDays(90);

    /** Corrections of one kind of help in {@link #PERIOD} that count as repeated: two may be chance. */
    public static final int REPEATED = 3;

    private final EntityManager entities;
    private final Clock clock;

    RouteCorrections(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Corrections that repeat.
     *
     * @param help slug of the kind of help
     * @param times how often in {@link #PERIOD}, at least {@link #REPEATED}
     * @param from slugs of the bodies that the remits name
     * @param to slugs of the bodies that were chosen instead
     */
    public record Repeated(String help, long times, Set<String> from, Set<String> to) {}

    /**
     * Counts a correction in the caller's transaction. Nothing is counted where the kind of help is not known, or the
     * bodies are the same.
     *
     * @param help slug of the kind of help; null if not known
     * @param from body that the remits name
     * @param to body that was chosen
     */
    @Transactional(TxType.MANDATORY)
    public void note(@Nullable String help, String from, String to) {
        if (help == null || from.equals(to)) {
            return;
        }
        entities.createNativeQuery("insert into route_correction (at, help, from_body, to_body)"
                        + " values (:at, :help, :from, :to)")
                .setParameter("at", clock.instant())
                .setParameter("help", help)
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }

    /** Kinds of help whose body was corrected repeatedly, the most often corrected first. */
    @Transactional
    public List<Repeated> repeated() {
        List<?> rows = entities.createNativeQuery(
                        "select help, count(*) as times, string_agg(distinct from_body, ',') as origins,"
                                + " string_agg(distinct to_body, ',') as targets from route_correction where at >= :since"
                                + " group by help having count(*) >= :least order by count(*) desc, help",
                        Tuple.class)
                .setParameter("since", clock.instant().minus(PERIOD))
                .setParameter("least", REPEATED)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(RouteCorrections::repeated)
                .toList();
    }

    private static Repeated repeated(Tuple row) {
        return new Repeated(
                row.get("help", String.class),
                row.get("times", Number.class).longValue(),
                slugs(row.get("origins", String.class)),
                slugs(row.get("targets", String.class)));
    }

    private static Set<String> slugs(String joined) {
        return new TreeSet<>(Arrays.asList(joined.split(",", -1)));
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public int endWhatIsOld(Instant now) {
        return entities.createNativeQuery("delete from route_correction where at < :before")
                .setParameter("before", now.minus(PERIOD))
                .executeUpdate();
    }
}
