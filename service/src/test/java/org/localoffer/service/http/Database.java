package org.localoffer.service.http;

import java.util.List;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import org.localoffer.service.foundation.TestClock;

/** What the database holds, in SQL. Values stand where the question has ?1, ?2..., and {@code now()} is the portal's time. */
@Singleton
public class Database {

    /** For what is erased row by row: the times that its age is counted from. */
    private static final List<String> YOUNGER = List.of(
            "update feedback set state_since = state_since + interval '20 years'",
            "update answer set written_at = written_at + interval '20 years',"
                    + " published_at = published_at + interval '20 years',"
                    + " action_done_at = action_done_at + interval '20 years'",
            "update listing_edit set written_at = written_at + interval '20 years',"
                    + " sent_at = sent_at + interval '20 years', decided_at = decided_at + interval '20 years'",
            "update reply_contact set received_at = received_at + interval '20 years',"
                    + " settled_at = settled_at + interval '20 years'");

    private final EntityManager entities;

    Database(EntityManager entities) {
        this.entities = entities;
    }

    /** The first column of each row, as text. */
    @Transactional
    public List<String> texts(String sql, Object... values) {
        Query query = entities.createNativeQuery(
                portalTime("select cast(t.c as text) from (" + sql + ") as t(c)"), String.class);
        for (int at = 0; at < values.length; at++) {
            query.setParameter(at + 1, values[at]);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(String::valueOf).toList();
    }

    public long count(String from, Object... values) {
        return Long.parseLong(texts("select count(*) from " + from, values).getFirst());
    }

    /** The acts on the trail of one subject, oldest first. */
    public List<String> acts(String subject) {
        return texts(
                "select action from audit_entry where subject_id = ?1 and action <> 'feedback.original-read' order by id",
                subject);
    }

    @Transactional
    public int change(String sql, Object... values) {
        Query query = entities.createNativeQuery(portalTime(sql));
        for (int at = 0; at < values.length; at++) {
            query.setParameter(at + 1, values[at]);
        }
        return query.executeUpdate();
    }

    /**
     * Makes messages, answers, edits and contacts twenty years younger, so that none of those that other tests left is
     * deleted for its age: erasing each of them takes a while. For a transaction that is rolled back.
     */
    public void keepYoung() {
        YOUNGER.forEach(this::change);
    }

    private static String portalTime(String sql) {
        return sql.replace("now()", "timestamptz '" + TestClock.now() + "'");
    }
}
