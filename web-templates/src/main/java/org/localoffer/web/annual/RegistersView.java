package org.localoffer.web.annual;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Link;
import org.localoffer.web.search.Paging;

/**
 * Whom the council consulted and involved.
 *
 * @param notice confirms what has just been done; null otherwise
 * @param tables one for each register
 * @param shown which entries are listed, such as "12 entries, the newest first."
 * @param all the way back to all entries; null where all are listed
 */
public record RegistersView(
        @Nullable String notice,
        List<Table> tables,
        String shown,
        @Nullable Link all,
        List<Row> rows,
        Paging paging) {

    public RegistersView {
        tables = List.copyOf(tables);
        rows = List.copyOf(rows);
    }

    /** @param subjects in the order of the law */
    public record Table(String caption, String rowHead, List<Subject> subjects) {

        public Table {
            subjects = List.copyOf(subjects);
        }
    }

    /**
     * One group or topic.
     *
     * @param name leads to its entries, where it has some
     * @param law such as "54(1)(a)"
     * @param last such as "3 May 2026" or "Never"
     * @param entries such as "12"
     */
    public record Subject(Link name, String law, String last, String entries) {}

    /**
     * One entry.
     *
     * @param changed null where nothing changed because of it
     * @param change leads to the form that corrects it
     * @param remove leads to the page that removes it
     */
    public record Row(
            String who,
            String subject,
            String day,
            String method,
            @Nullable String changed,
            Link change,
            Link remove) {}
}
