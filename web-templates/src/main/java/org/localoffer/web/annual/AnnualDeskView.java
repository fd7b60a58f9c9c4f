package org.localoffer.web.annual;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;

/**
 * Where officers begin a report and find those that are there.
 *
 * @param notice confirms what has just been done; null otherwise
 * @param clock how long ago the last report was published, and when the next one is due
 * @param alarm such as "Late"; null while nothing is due soon
 * @param urgent whether it is shown as urgent
 * @param open the report that is being prepared; null if there is none
 * @param form begins one; null while one is being prepared
 * @param issued published reports, the newest first
 * @param takeOut where something is taken out of each of them
 */
public record AnnualDeskView(
        @Nullable String notice,
        String clock,
        @Nullable String alarm,
        boolean urgent,
        @Nullable Link open,
        @Nullable Form form,
        List<Link> issued,
        List<Link> takeOut) {

    public AnnualDeskView {
        issued = List.copyOf(issued);
        takeOut = List.copyOf(takeOut);
    }
}
