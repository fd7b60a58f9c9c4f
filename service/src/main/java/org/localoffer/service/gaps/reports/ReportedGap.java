package org.localoffer.service.gaps.reports;

import static org.localoffer.service.foundation.StoredLists.listed;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.gaps.SignalKind;

/**
 * One gap in a report (domain 5E). Nothing is added up to a score: its components stand side by side.
 *
 * @param key text form of the gap key, such as {@code respite~asd~5-11~-~-}
 * @param about its named parts in one line, such as "Short breaks · Age 5 to 11"
 * @param help slug as addresses write it: {@code any}, or {@code -} where it is not known; the same of the other parts
 * @param commissioner the body that answers
 * @param sharing bodies that share it or have to be informed
 * @param since day of the first signal that is still kept; null if there is none
 * @param independent number of independent signals in the year that ends with the period
 * @param signals by kind; kinds without any in that year or the periods compared are absent
 * @param trend against the period before
 * @param yearTrend against the same period a year before
 * @param channels ways by which messages of the period came, in words, each once
 * @param supply listings on the day the report was made; empty where the kind of help is not known
 * @param diagnosis what somebody set or, without that, what the rules say
 * @param ruled what the rules say
 * @param reason of the rules, in a sentence or two
 * @param note of whoever set the diagnosis; null if nobody did
 * @param priority whether to look at it first
 * @param reasons components of the priority that apply, each as a clause
 * @param documents citations of published documents of that year
 * @param texts numbers of texts of the report: what families said in the period
 * @param plan null if there is none
 * @param declined why nothing is done; null if it was not declined
 * @param answer null if there is none
 */
public record ReportedGap(
        String key,
        String about,
        String help,
        String need,
        String age,
        String area,
        String sector,
        Named commissioner,
        List<Named> sharing,
        @Nullable LocalDate since,
        Named sureness,
        long independent,
        List<Counted> signals,
        Named trend,
        Named yearTrend,
        List<String> channels,
        List<Supplied> supply,
        Named diagnosis,
        Named ruled,
        String reason,
        @Nullable String note,
        boolean priority,
        List<String> reasons,
        List<String> documents,
        List<Integer> texts,
        Named state,
        @Nullable Plan plan,
        @Nullable String declined,
        @Nullable Answered answer) {

    public ReportedGap {
        sharing = listed(sharing);
        signals = listed(signals);
        channels = listed(channels);
        supply = listed(supply);
        reasons = listed(reasons);
        documents = listed(documents);
        texts = listed(texts);
    }

    /**
     * How often there was evidence of one kind.
     *
     * @param kind of signal
     * @param year in the year that ends with the period
     * @param now in the period
     * @param before in the period before
     * @param yearBefore in the same period a year before
     * @param change against the period before, in words
     * @param yearChange against the same period a year before, in words
     */
    public record Counted(
            Named kind, long year, long now, long before, long yearBefore, String change, String yearChange) {}

    /** A number of listings. Counts of listings are never suppressed. */
    public record Supplied(Named number, int listings) {}

    /**
     * What is planned or was done.
     *
     * @param ownerRole role that sees to it, never a person
     * @param due last day of the month in which it will be done
     * @param line label of the line of the joint plan; null if it is in none
     * @param overdue whether it was due before the report was made, and is not done
     */
    public record Plan(
            String action,
            String ownerRole,
            LocalDate due,
            @Nullable String line,
            String rating,
            boolean overdue) {}

    /**
     * The public answer.
     *
     * @param state in words
     * @param number part of its public address; null while it is not public
     * @param text number of the text of the report that holds its words; null while it is not public
     */
    public record Answered(
            String state, @Nullable Long number, @Nullable Integer text) {}

    /** How often there was evidence of the kind; all zero where it is absent. */
    public Counted counted(SignalKind kind) {
        return signals.stream()
                .filter(signal -> signal.kind().slug().equals(kind.slug()))
                .findFirst()
                .orElseGet(() -> new Counted(Named.of(kind), 0, 0, 0, 0, "", ""));
    }
}
