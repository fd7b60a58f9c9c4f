package org.localoffer.service.localarea.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Sector;

/** Determines which body answers for a subject, by the remits of the edition. */
public record Routing(LocalArea localArea) {

    /** Slug of the body that answers if no remit matches, and for subjects that belong to several sectors. */
    public static final String JOINT_GROUP = "joint-group";

    /**
     * A subject to route. Null components are unknown, and match only remits without that condition.
     *
     * @param help slug of a kind of help
     * @param ageBand slug
     * @param area slug
     * @param sector slug
     */
    public record Subject(
            @Nullable String help,
            @Nullable String ageBand,
            @Nullable String area,
            @Nullable String sector) {}

    /**
     * The result of routing.
     *
     * @param also commissioners that share the remit or have to be informed
     * @param help the kind of help whose remit matched; null if none did and the joint group answers
     */
    public record Route(
            String commissioner,
            List<String> also,
            @Nullable String help) {

        /** Whether one of the bodies answers, shares the remit, or has to be informed. */
        public boolean reaches(Set<String> bodies) {
            return bodies.contains(commissioner) || also.stream().anyMatch(bodies::contains);
        }
    }

    /** The first remit that matches on the day; the joint group if none does. */
    public Route route(Subject subject, LocalDate day) {
        return route(subject, null, day);
    }

    /**
     * The same where the age is known more precisely than by its band: a band from 14 may hold somebody of 19.
     *
     * @param age in whole years; null if only the band is known, or not even that
     */
    public Route route(Subject subject, @Nullable Integer age, LocalDate day) {
        return localArea.remits().stream()
                .filter(remit -> fits(remit, subject, age, day))
                .findFirst()
                .map(remit -> new Route(
                        remit.commissioner(), remit.also().stream().sorted().toList(), subject.help()))
                .orElseGet(() -> new Route(JOINT_GROUP, List.of(), null));
    }

    private boolean fits(Remit remit, Subject subject, @Nullable Integer age, LocalDate day) {
        return (remit.kindsOfHelp().isEmpty()
                        || (subject.help() != null && remit.kindsOfHelp().contains(subject.help())))
                && (remit.sector() == null || isOf(remit.sector(), subject.sector()))
                && (remit.ageFrom() == null || isAtLeast(remit.ageFrom(), age, subject.ageBand()))
                && (remit.area() == null
                        || (subject.area() != null && localArea.areas().holds(remit.area(), subject.area())))
                && (remit.from() == null || !day.isBefore(remit.from()))
                && (remit.until() == null || !day.isAfter(remit.until()));
    }

    private static boolean isOf(Sector sector, @Nullable String slug) {
        return sector.slug().equals(slug);
    }

    /** Whether the age or, if it is not known, the whole band is at least this old. */
    private boolean isAtLeast(int least, @Nullable Integer age, @Nullable String band) {
        return age == null
                ? localArea.ageBands().stream().anyMatch(known -> known.slug().equals(band) && known.from() >= least)
                : age >= least;
    }
}
