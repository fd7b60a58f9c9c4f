package org.localoffer.service.http.staff.vocabulary;

import org.localoffer.directory.vocabulary.Concept.Role;

/** What a concept does in a question, as officers read it. */
final class RoleLabels {

    private RoleLabels() {}

    static String of(Role role) {
        return switch (role) {
            case ASKED -> "It is what somebody looks for";
            case NEED -> "What a child lives with: help of any kind has to be for it";
            case SETTING -> "Where a child is, or what is going on: looked for only where nothing else is";
            case GROUP -> "A group of families: what is for them comes later for everybody else";
        };
    }
}
