package org.localoffer.web.signals;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;
import org.localoffer.web.search.Paging;

/**
 * Evidence that officers recorded.
 *
 * @param notice confirms what has just been done; null otherwise
 * @param counted such as "12 entries"
 * @param forms one link to the form of each kind
 * @param rows the newest first
 */
public record SignalsView(@Nullable String notice, String counted, List<Link> forms, List<Row> rows, Paging paging) {

    public SignalsView {
        forms = List.copyOf(forms);
        rows = List.copyOf(rows);
    }

    /**
     * One piece of evidence.
     *
     * @param kind such as "Mystery shop"
     * @param day such as "21 November 2026"
     * @param about what is missing, such as "Short breaks · Age 5 to 11"
     * @param words of the officer
     * @param facts such as "Not found" and "12 minutes"; may be empty
     * @param remove a form that is one button
     */
    public record Row(String kind, String day, String about, String words, List<String> facts, Form remove) {

        public Row {
            facts = List.copyOf(facts);
        }
    }
}
