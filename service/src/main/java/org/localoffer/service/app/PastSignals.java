package org.localoffer.service.app;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.app.HistoryFiles.PastDocument;
import org.localoffer.service.app.HistoryFiles.PastSearch;
import org.localoffer.service.app.HistoryFiles.PastSurveyAnswer;
import org.localoffer.service.foundation.England;
import org.localoffer.service.gaps.SignalKind;
import org.localoffer.service.localarea.model.GapKey;

/**
 * Writes the searches, document signals and survey answers of a sample history directly to the database, since no use
 * case creates so many of them.
 */
@ApplicationScoped
class PastSignals {

    private static final String GAP_KEY = " cast(:help as text), cast(:need as text), cast(:ageBand as text),"
            + " cast(:area as text), cast(:sector as text)";

    private static final int DAYS = 5;

    private final EntityManager entities;
    private final Clock clock;

    PastSignals(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void count(PastSearch search) {
        if (search.words() != null) {
            countWords(search, search.words());
        }
        entities.createNativeQuery("insert into search_total (day, found, times) values (:day, :found, :times)"
                        + " on conflict (day, found) do update set times = search_total.times + excluded.times")
                .setParameter("day", day(search.daysAgo()))
                .setParameter("found", search.found().toUpperCase(Locale.ROOT))
                .setParameter("times", search.times())
                .executeUpdate();
        GapKey gapKey = search.gapKey();
        SignalKind kind = search.signal();
        if (gapKey != null && gapKey.says() && kind != null) {
            gapKeyQuery(
                            "insert into search_signal (day, kind, help, need, age_band, area, sector, times)"
                                    + " values (:day, :kind,"
                                    + GAP_KEY
                                    + ", :times) on conflict (day, kind, help, need, age_band, area, sector) do update"
                                    + " set times = search_signal.times + excluded.times",
                            gapKey)
                    .setParameter("day", day(search.daysAgo()))
                    .setParameter("kind", kind.name())
                    .setParameter("times", search.times())
                    .executeUpdate();
        }
    }

    /** Spreads the count over five consecutive days, since words asked on fewer days are not stored. */
    private void countWords(PastSearch search, String words) {
        for (int daysBefore = 0; daysBefore < DAYS; daysBefore++) {
            int times = search.times() / DAYS + (daysBefore < search.times() % DAYS ? 1 : 0);
            entities.createNativeQuery(
                            "insert into search_words (day, words, found, times)"
                                    + " values (:day, :words, :found, :times)"
                                    + " on conflict (day, words, found) do update set times = search_words.times + excluded.times")
                    .setParameter("day", day(search.daysAgo() + daysBefore))
                    .setParameter("words", words)
                    .setParameter("found", search.found().toUpperCase(Locale.ROOT))
                    .setParameter("times", times)
                    .executeUpdate();
        }
    }

    @Transactional(TxType.MANDATORY)
    void note(PastDocument document, String citation) {
        gapKeyQuery(
                        "insert into recorded_signal (id, kind, day, help, need, age_band, area, sector, words, citation)"
                                + " values (:id, 'DOCUMENT', :day," + GAP_KEY + ", :words, :citation)",
                        document.gapKey())
                .setParameter("id", UUID.randomUUID())
                .setParameter("day", day(document.daysAgo()))
                .setParameter("words", document.words())
                .setParameter("citation", citation)
                .executeUpdate();
    }

    @Transactional(TxType.MANDATORY)
    void count(PastSurveyAnswer answer) {
        entities.createNativeQuery("insert into survey_answer (day, place, used, found, times)"
                        + " values (:day, :place, :used, cast(cast(:found as text) as boolean), :times)")
                .setParameter("day", day(answer.daysAgo()))
                .setParameter("place", answer.place().name())
                .setParameter("used", answer.used())
                .setParameter(
                        "found", answer.found() == null ? null : answer.found().toString())
                .setParameter("times", answer.times())
                .executeUpdate();
    }

    private Query gapKeyQuery(String sql, GapKey gapKey) {
        Query query = entities.createNativeQuery(sql);
        set(query, "help", gapKey.help());
        set(query, "need", gapKey.need());
        set(query, "ageBand", gapKey.ageBand());
        set(query, "area", gapKey.area());
        set(query, "sector", gapKey.sector());
        return query;
    }

    private static void set(Query query, String name, @Nullable String value) {
        query.setParameter(name, value);
    }

    private LocalDate day(int daysAgo) {
        return England.day(clock.instant().minus(Duration.ofDays(daysAgo)));
    }
}
