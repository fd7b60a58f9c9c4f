package org.localoffer.service.gaps;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.privacy.Identifying;

/**
 * Writes counted searches to the database by day. Masked words are stored once enough days have brought the same words;
 * until then only their keyed hash is. Signals are stored without words.
 */
@ApplicationScoped
class SearchCountWriter {

    private static final String COUNT_WORDS = "insert into search_words (day, words, found, times)"
            + " values (:day, :words, :found, :times)"
            + " on conflict (day, words, found) do update set times = search_words.times + excluded.times";

    /** How many searches a day brought; kept longer than words and their hashes. */
    private static final String COUNT_TOTAL = "insert into search_total (day, found, times)"
            + " values (:day, :found, :times)"
            + " on conflict (day, found) do update set times = search_total.times + excluded.times";

    private static final String COUNT_HASH = "insert into search_asked (mark, day, found, times)"
            + " values (:mark, :day, :found, :times)"
            + " on conflict (mark, day, found) do update set times = search_asked.times + excluded.times";

    /** Moves what was counted by hash to the table of words, day by day. */
    private static final String MOVE_TO_WORDS = "with moved as (delete from search_asked where mark = :mark"
            + " and (select count(distinct day) from search_asked where mark = :mark) >= :often"
            + " returning day, found, times) insert into search_words (day, words, found, times)"
            + " select day, :words, found, times from moved"
            + " on conflict (day, words, found) do update set times = search_words.times + excluded.times";

    private static final String COUNT_SIGNAL =
            "insert into search_signal (day, kind, help, need, age_band, area, sector, times)"
                    + " values (:day, :kind, cast(:help as text), cast(:need as text), cast(:ageBand as text), cast(:area as text),"
                    + " cast(:sector as text), :times)"
                    + " on conflict (day, kind, help, need, age_band, area, sector)"
                    + " do update set times = search_signal.times + excluded.times";

    private static final String COUNT_UNMAPPED = "insert into search_unmapped (day, kind, times)"
            + " values (:day, :kind, :times)"
            + " on conflict (day, kind) do update set times = search_unmapped.times + excluded.times";

    /** Number of days that must bring the same words before the words are stored: fewer could come from one family. */
    static final int MIN_DAYS = 5;

    private final EntityManager entities;
    private final SearchHashes hashes;
    private final Identifying identifying;

    SearchCountWriter(EntityManager entities, SearchHashes hashes, Identifying identifying) {
        this.entities = entities;
        this.hashes = hashes;
        this.identifying = identifying;
    }

    record WordsOfDay(LocalDate day, String words, String found) {}

    /**
     * Writes all of them in one transaction.
     *
     * @throws RuntimeException if the database is unavailable; they can then be written again
     */
    void write(List<Countable> counted) {
        Map<WordsOfDay, Integer> words = new LinkedHashMap<>();
        Map<SearchSignal, Integer> signals = new LinkedHashMap<>();
        for (Countable one : counted) {
            switch (one) {
                case CountedSearch search -> words.merge(masked(search), 1, Integer::sum);
                case SearchSignal signal -> signals.merge(signal, 1, Integer::sum);
            }
        }
        store(words, signals);
    }

    private WordsOfDay masked(CountedSearch search) {
        String words = SearchMask.masked(search.words(), identifying.details(search.words()));
        return new WordsOfDay(search.day(), words, search.found().name());
    }

    /**
     * Words are masked before this transaction starts, since masking may take long and would hold a database
     * connection.
     */
    @Transactional
    @ActivateRequestContext
    void store(Map<WordsOfDay, Integer> words, Map<SearchSignal, Integer> signals) {
        // Always in the same order, so that two copies of the service cannot deadlock.
        words.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .forEach(entry -> count(entry.getKey(), entry.getValue()));
        totals(words).entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .forEach(entry -> count(entry.getKey(), entry.getValue()));
        signals.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .forEach(entry -> count(entry.getKey(), entry.getValue()));
    }

    private record FoundOnDay(LocalDate day, String found) {}

    private static Map<FoundOnDay, Integer> totals(Map<WordsOfDay, Integer> words) {
        Map<FoundOnDay, Integer> totals = new LinkedHashMap<>();
        words.forEach(
                (search, times) -> totals.merge(new FoundOnDay(search.day(), search.found()), times, Integer::sum));
        return totals;
    }

    private void count(FoundOnDay searches, int times) {
        entities.createNativeQuery(COUNT_TOTAL)
                .setParameter("day", searches.day())
                .setParameter("found", searches.found())
                .setParameter("times", times)
                .executeUpdate();
    }

    /** Counts by words if they have been asked on enough days, otherwise by hash until they have. */
    private void count(WordsOfDay words, int times) {
        if (areStored(words.words())) {
            entities.createNativeQuery(COUNT_WORDS)
                    .setParameter("day", words.day())
                    .setParameter("words", words.words())
                    .setParameter("found", words.found())
                    .setParameter("times", times)
                    .executeUpdate();
            return;
        }
        String hash = hashes.of(words.words());
        entities.createNativeQuery(COUNT_HASH)
                .setParameter("mark", hash)
                .setParameter("day", words.day())
                .setParameter("found", words.found())
                .setParameter("times", times)
                .executeUpdate();
        entities.createNativeQuery(MOVE_TO_WORDS)
                .setParameter("mark", hash)
                .setParameter("words", words.words())
                .setParameter("often", MIN_DAYS)
                .executeUpdate();
    }

    private boolean areStored(String words) {
        return !entities.createNativeQuery("select 1 from search_words where words = :words limit 1", Integer.class)
                .setParameter("words", words)
                .getResultList()
                .isEmpty();
    }

    private void count(SearchSignal signal, int times) {
        GapKey gapKey = signal.gapKey();
        Query insert = entities.createNativeQuery(gapKey.says() ? COUNT_SIGNAL : COUNT_UNMAPPED)
                .setParameter("day", signal.day())
                .setParameter("kind", signal.kind().name())
                .setParameter("times", times);
        if (gapKey.says()) {
            insert.setParameter("help", gapKey.help())
                    .setParameter("need", gapKey.need())
                    .setParameter("ageBand", gapKey.ageBand())
                    .setParameter("area", gapKey.area())
                    .setParameter("sector", gapKey.sector());
        }
        insert.executeUpdate();
    }
}
