package org.localoffer.service.privacy;

import java.util.List;

/** The names in the directory. Whoever keeps the directory tells them, and stands above. */
public interface DirectoryNames {

    /**
     * Names of providers, listings and guides in small letters, without those of listings that are taken down: one may
     * be, because its very name tells of a person.
     */
    List<String> inSmallLetters();
}
