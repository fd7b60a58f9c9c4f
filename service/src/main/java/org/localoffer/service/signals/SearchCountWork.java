package org.localoffer.service.signals;

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

import org.localoffer.service.privacy.Identifying;

/** Writes counted searches down, masked, by day. */
@ApplicationScoped
class SearchCountWork {

    private static final String WORDS = "insert into search_words (day, words, found, times)"
            + " values (:day, :words, :found, :times)"
            + " on conflict (day, words, found) do update set times = search_words.times + excluded.times";

    private static final String SIGNAL = "insert into search_signal (day, help, need, age_band, area, sector, times)"
            + " values (:day, cast(:help as text), cast(:need as text), cast(:ageBand as text), cast(:area as text),"
            + " cast(:sector as text), :times)"
            + " on conflict (day, help, need, age_band, area, sector)"
            + " do update set times = search_signal.times + excluded.times";

    private final EntityManager entities;
    private final Identifying identifying;

    SearchCountWork(EntityManager entities, Identifying identifying) {
        this.entities = entities;
        this.identifying = identifying;
    }

    record WordsOfDay(LocalDate day, String words, String found) {}

    record CellOfDay(LocalDate day, Cell cell) {}

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
                            SearchMask.masked(search.words(), identifying.in(search.words())),
                            search.found().name()),
                    1,
                    Integer::sum);
            if (search.found() != CountedSearch.Found.STRONG && search.cell().says()) {
                signals.merge(new CellOfDay(search.day(), search.cell()), 1, Integer::sum);
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

    private void count(WordsOfDay words, int times) {
        entities.createNativeQuery(WORDS)
                .setParameter("day", words.day())
                .setParameter("words", words.words())
                .setParameter("found", words.found())
                .setParameter("times", times)
                .executeUpdate();
    }

    private void count(CellOfDay signal, int times) {
        Query insert = entities.createNativeQuery(SIGNAL)
                .setParameter("day", signal.day())
                .setParameter("help", signal.cell().help())
                .setParameter("need", signal.cell().need())
                .setParameter("ageBand", signal.cell().ageBand())
                .setParameter("area", signal.cell().area())
                .setParameter("sector", signal.cell().sector())
                .setParameter("times", times);
        insert.executeUpdate();
    }
}
