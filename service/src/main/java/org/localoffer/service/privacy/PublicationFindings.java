package org.localoffer.service.privacy;

import java.util.List;
import java.util.Set;

/**
 * What a look at texts that are to become public saw.
 *
 * @param sightings what needs somebody's word or never passes; each thing once a text
 * @param unread fields of texts that a machine did not read to their end: nothing seen in them says little
 */
public record PublicationFindings(List<Sighting> sightings, Set<String> unread) {

    /** Before anything was looked at. */
    public static final PublicationFindings NOTHING = new PublicationFindings(List.of(), Set.of());

    public PublicationFindings {
        sightings = List.copyOf(sightings);
        unread = Set.copyOf(unread);
    }
}
