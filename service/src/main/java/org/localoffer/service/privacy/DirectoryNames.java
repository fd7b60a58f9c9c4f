package org.localoffer.service.privacy;

import java.util.List;

/** Names in the directory, provided by the feature that stores the directory. */
public interface DirectoryNames {

    /**
     * Names of providers, listings and guides in lower case, without those of listings that are taken down, since a
     * listing may be taken down because its name identifies a person.
     */
    List<String> lowerCaseNames();
}
