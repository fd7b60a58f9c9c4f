package org.localoffer.imports.mapping;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Place;
import org.localoffer.directory.listing.content.RoleContact;
import org.localoffer.imports.cleaning.Mailboxes;
import org.localoffer.imports.cleaning.Phones;

/** How to make one contact of a listing. */
record ContactRule(Expression role, Expression email, Expression phone, Expression note) {

    static ContactRule read(MappingSection section) {
        return new ContactRule(section.one("role"), section.one("email"), section.one("phone"), section.one("note"));
    }

    /** Null where no email address and no phone number can be kept. */
    @Nullable
    RoleContact contact(RowValues row, List<Place> places, Set<String> furtherRoles) {
        List<String> words = places.stream()
                .flatMap(place -> Stream.of(place.town(), place.address()))
                .filter(Objects::nonNull)
                .toList();
        String mailbox = row.cleaned("contacts.email", email, text -> Mailboxes.ofRole(text, words, furtherRoles));
        String dialled = row.cleaned("contacts.phone", phone, Phones::cleaned);
        String other = row.paragraphs("contacts.note", note, TextLimit.NOTE);
        if (mailbox == null && dialled == null && other == null) {
            return null;
        }
        return new RoleContact(row.line("contacts.role", role, TextLimit.SHORT), mailbox, dialled, other);
    }
}
