package org.localoffer.service.http.staff.vocabulary;

import org.localoffer.directory.vocabulary.Concept.Role;

/** What a concept does in a search, in words for officers. */
final class RoleLabels {

    private RoleLabels() {}

    static String of(Role role) {
        return switch (role) {
            case ASKED -> "It is what somebody is looking for";
            case NEED -> "A child's need: help of any kind has to be for it";
            case SETTING -> "A child's situation: searched for only if nothing else is";
            case GROUP -> "A group of families: what is for them ranks lower for everybody else";
        };
    }
}
