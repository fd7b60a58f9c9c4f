package org.localoffer.service.gaps.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;

import org.localoffer.service.feedback.Channel;
import org.localoffer.service.gaps.SignalRow;
import org.localoffer.service.localarea.model.GapKey;

/** Finds what a report quotes of messages, answers and documents, for all gaps together. */
@ApplicationScoped
class ReportQuotes {

    /** Public texts of one gap: examples, and not a record of all. */
    static final int MOST_TEXTS = 3;

    private static final int MOST_DOCUMENTS = 5;

    private static final String PARTS = "f.help, f.need, f.age_band, f.area, f.sector";
    private static final String MESSAGES = " from signal s join feedback f on f.id = s.source"
            + " where s.kind = 'COMMENT' and s.day >= :from and s.day <= :to";

    private static final String CHANNELS = "select " + PARTS
            + ", string_agg(distinct f.channel, ',' order by f.channel) as channels" + MESSAGES + " group by " + PARTS;

    private static final String NEWEST = "select id, help, need, age_band, area, sector from (select f.id, " + PARTS
            + ", row_number() over (partition by " + PARTS + " order by f.received_at desc, f.reference) as place"
            + MESSAGES + " and f.public_text is not null) as newest where place <= " + MOST_TEXTS + " order by place";

    /** Locked, so that a text that is just being withdrawn is either not read, or withdrawn from the report after it. */
    private static final String MESSAGE_TEXTS =
            "select id, public_text as words from feedback where id in (:ids) and public_text is not null for share";

    private static final String ANSWER_TEXTS = "select id, words from answer where id in (:ids)"
            + " and published_at is not null and taken_down_at is null for share";

    private static final String DOCUMENTS = "select help, need, age_band, area, sector, citation from recorded_signal"
            + " where kind = 'DOCUMENT' and day >= :from and day <= :to order by day desc, id";

    private final Session entities;

    ReportQuotes(Session entities) {
        this.entities = entities;
    }

    /** The ways by which messages of the period came, in words, each once. */
    @Transactional(TxType.MANDATORY)
    Map<GapKey, List<String>> channels(ReportPeriod period) {
        return entities.createNativeQuery(CHANNELS, Tuple.class)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultStream()
                .collect(Collectors.toMap(SignalRow::gapKey, row -> Arrays.stream(
                                row.get("channels", String.class).split(",", -1))
                        .map(Channel::valueOf)
                        .map(ReportQuotes::words)
                        .toList()));
    }

    private static String words(Channel channel) {
        return switch (channel) {
            case WEB -> "this site";
            case PHONE -> "by phone";
            case PAPER -> "on paper";
            case EVENT -> "at an event";
            case FORUM -> "in a parent carer forum";
        };
    }

    /** Ids of the newest messages of the period whose copy is public, at most {@link #MOST_TEXTS} for each gap key. */
    @Transactional(TxType.MANDATORY)
    Map<GapKey, List<UUID>> newestMessages(ReportPeriod period) {
        Map<GapKey, List<UUID>> newest = new HashMap<>();
        entities.createNativeQuery(NEWEST, Tuple.class)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultStream()
                .forEach(row -> newest.computeIfAbsent(SignalRow.gapKey(row), key -> new ArrayList<>())
                        .add(row.get("id", UUID.class)));
        return newest;
    }

    /** The public texts of messages; those that are withdrawn by now are absent. */
    @Transactional(TxType.MANDATORY)
    Map<UUID, String> messages(Collection<UUID> ids) {
        return texts(MESSAGE_TEXTS, ids);
    }

    /** The words of public answers; those that are not public are absent. */
    @Transactional(TxType.MANDATORY)
    Map<UUID, String> answers(Collection<UUID> ids) {
        return texts(ANSWER_TEXTS, ids);
    }

    private Map<UUID, String> texts(String sql, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createNativeQuery(sql, Tuple.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> row.get("id", UUID.class), row -> row.get("words", String.class)));
    }

    /** Citations of documents of the year that ends with the period, the latest first, each once. */
    @Transactional(TxType.MANDATORY)
    Map<GapKey, List<String>> documents(ReportPeriod period) {
        Map<GapKey, List<String>> cited = new HashMap<>();
        entities.createNativeQuery(DOCUMENTS, Tuple.class)
                .setParameter("from", period.to().minusYears(1))
                .setParameter("to", period.to())
                .getResultStream()
                .forEach(row -> {
                    List<String> known = cited.computeIfAbsent(SignalRow.gapKey(row), key -> new ArrayList<>());
                    String citation = row.get("citation", String.class);
                    if (known.size() < MOST_DOCUMENTS && !known.contains(citation)) {
                        known.add(citation);
                    }
                });
        return cited;
    }
}
