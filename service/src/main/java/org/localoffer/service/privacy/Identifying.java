package org.localoffer.service.privacy;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.localoffer.service.edition.CurrentLocalArea;

/**
 * What in a text may tell who somebody is (domain 5C): the one check for everything that is kept or becomes public. It
 * misses some and marks too much, so a person reads what it leaves.
 */
@ApplicationScoped
public class Identifying {

    private final KnownWords knownWords;
    private final CurrentLocalArea localArea;

    Identifying(KnownWords knownWords, CurrentLocalArea localArea) {
        this.knownWords = knownWords;
        this.localArea = localArea;
    }

    /**
     * Everything found, in the order of the text; descriptions may overlap other finds. Call it outside a
     * transaction: only then names of the directory that are older than minutes are read again. While the database is
     * away, or within a transaction, those read last hold.
     */
    public List<Flag> in(String text) {
        knownWords.refreshWhereOld();
        return PersonalDetails.in(text, knownWords::knows, localArea.get().needs()::names);
    }
}
