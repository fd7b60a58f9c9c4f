package org.localoffer.service.gaps.reports;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What somebody asks for.
 *
 * @param id of the form, so that a form that is sent twice makes one report
 * @param bodies slugs of the bodies that answer for or share the gaps, each once, in alphabetical order; empty for all
 */
public record ReportOrder(UUID id, ReportKind kind, List<String> bodies, ReportPeriod period) {

    public ReportOrder {
        bodies = bodies.stream().distinct().sorted().toList();
    }

    /** The order for a period that has ended: whoever gives it, it is one report. */
    static ReportOrder due(ReportKind kind, Collection<String> bodies, ReportPeriod period) {
        String name =
                "gap report " + kind.slug() + " " + String.join(",", bodies) + " " + period.from() + " " + period.to();
        return new ReportOrder(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), kind, List.copyOf(bodies), period);
    }
}
