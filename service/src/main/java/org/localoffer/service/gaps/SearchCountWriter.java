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
 * Writes counted searches down by day: masked words where enough days brought the same, a mark of them until then, and
 * what was understood.
 */
@ApplicationScoped
class SearchCountWriter {

    private static final String WORDS = "insert into search_words (day, words, found, times)"
            + " values (:day, :words, :found, :times)"
            + " on conflict (day, words, found) do update set times = search_words.times + excluded.times";

    private static final String ASKED = "insert into search_asked (mark, day, found, times)"
            + " values (:mark, :day, :found, :times)"
            + " on conflict (mark, day, found) do update set times = search_asked.times + excluded.times";

    /** What was counted before becomes words, day by day. */
    private static final String OFTEN = "with moved as (delete from search_asked where mark = :mark"
            + " and (select count(distinct day) from search_asked where mark = :mark) >= :often"
            + " returning day, found, times) insert into search_words (day, words, found, times)"
            + " select day, :words, found, times from moved"
            + " on conflict (day, words, found) do update set times = search_words.times + excluded.times";

    private static final String SIGNAL = "insert into search_signal (day, help, need, age_band, area, sector, times)"
            + " values (:day, cast(:help as text), cast(:need as text), cast(:ageBand as text), cast(:area as text),"
            + " cast(:sector as text), :times)"
            + " on conflict (day, help, need, age_band, area, sector)"
            + " do update set times = search_signal.times + excluded.times";

    /** Days that have to bring the same words before they are kept: fewer could be one family. */
    static final int OFTEN_ENOUGH = 5;

    private final EntityManager entities;
    private final SearchMarks marks;
    private final Identifying identifying;

    SearchCountWriter(EntityManager entities, SearchMarks marks, Identifying identifying) {
        this.entities = entities;
        this.marks = marks;
        this.identifying = identifying;
    }

    record WordsOfDay(LocalDate day, String words, String found) {}

    record CellOfDay(LocalDate day, GapKey gapKey) {}

    /**
     * All of them or none.
     *
     * @throws RuntimeException if the database is away; they can be written again
     */
    void write(List<CountedSearch> searches) {
        Map<WordsOfDay, Integer> words = new LinkedHashMap<>();
        Map<CellOfDay, Integer> signals = new LinkedHashMap<>();
        for (CountedSearch search : searches) {
            words.merge(
                    new WordsOfDay(
                            search.day(),
                            SearchMask.masked(search.words(), identifying.details(search.words())),
                            search.found().name()),
                    1,
                    Integer::sum);
            if (search.found() != CountedSearch.Found.STRONG && search.gapKey().says()) {
                signals.merge(new CellOfDay(search.day(), search.gapKey()), 1, Integer::sum);
            }
        }
        keep(words, signals);
    }

    /** Words are masked before: a long look would hold a connection to the database. */
    @Transactional
    @ActivateRequestContext
    void keep(Map<WordsOfDay, Integer> words, Map<CellOfDay, Integer> signals) {
        // In one order, so that two copies of the service never wait for each other.
        words.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .forEach(entry -> count(entry.getKey(), entry.getValue()));
        signals.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .forEach(entry -> count(entry.getKey(), entry.getValue()));
    }

    /** In words where they were asked on enough days; else by their mark alone, until they are. */
    private void count(WordsOfDay words, int times) {
        if (areKept(words.words())) {
            entities.createNativeQuery(WORDS)
                    .setParameter("day", words.day())
                    .setParameter("words", words.words())
                    .setParameter("found", words.found())
                    .setParameter("times", times)
                    .executeUpdate();
            return;
        }
        String mark = marks.of(words.words());
        entities.createNativeQuery(ASKED)
                .setParameter("mark", mark)
                .setParameter("day", words.day())
                .setParameter("found", words.found())
                .setParameter("times", times)
                .executeUpdate();
        entities.createNativeQuery(OFTEN)
                .setParameter("mark", mark)
                .setParameter("words", words.words())
                .setParameter("often", OFTEN_ENOUGH)
                .executeUpdate();
    }

    private boolean areKept(String words) {
        return !entities.createNativeQuery("select 1 from search_words where words = :words limit 1", Integer.class)
                .setParameter("words", words)
                .getResultList()
                .isEmpty();
    }

    private void count(CellOfDay signal, int times) {
        Query insert = entities.createNativeQuery(SIGNAL)
                .setParameter("day", signal.day())
                .setParameter("help", signal.gapKey().help())
                .setParameter("need", signal.gapKey().need())
                .setParameter("ageBand", signal.gapKey().ageBand())
                .setParameter("area", signal.gapKey().area())
                .setParameter("sector", signal.gapKey().sector())
                .setParameter("times", times);
        insert.executeUpdate();
    }
}
