package org.localoffer.service.gaps.reports;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.localoffer.service.foundation.Actor;

/**
 * What somebody asks for.
 *
 * @param id the same for the same order, so that an order that is given twice makes one report
 * @param bodies slugs of the bodies that answer for or share the gaps, each once, in alphabetical order; empty for all
 */
public record ReportOrder(UUID id, ReportKind kind, List<String> bodies, ReportPeriod period) {

    public ReportOrder {
        bodies = bodies.stream().distinct().sorted().toList();
    }

    /** The order for a period that has ended: whoever gives it, it is one report. */
    static ReportOrder due(ReportKind kind, Collection<String> bodies, ReportPeriod period) {
        return named("gap report", kind, List.copyOf(bodies), period);
    }

    /**
     * The order of a form. Its id is made from all of it and from who sent it: whatever id a form brings, it is never
     * that of another order, such as one that falls due later.
     *
     * @param form id of the form, so that a form that is sent twice makes one report
     */
    public static ReportOrder asked(UUID form, Actor actor, ReportKind kind, List<String> bodies, ReportPeriod period) {
        return named("asked in form " + form + " by " + actor.text() + ":", kind, bodies, period);
    }

    /** The id of the next issue of a report, which is never that of an order. */
    static UUID correction(UUID form, Actor actor, long number) {
        return id("correction in form " + form + " by " + actor.text() + ": " + number);
    }

    private static ReportOrder named(String how, ReportKind kind, List<String> bodies, ReportPeriod period) {
        List<String> inOrder = bodies.stream().distinct().sorted().toList();
        String name =
                how + " " + kind.slug() + " " + String.join(",", inOrder) + " " + period.from() + " " + period.to();
        return new ReportOrder(id(name), kind, inOrder, period);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
