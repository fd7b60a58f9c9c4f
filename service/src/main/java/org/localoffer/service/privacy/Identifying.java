package org.localoffer.service.privacy;

import java.util.ArrayList;
import java.util.Comparator;
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
    private final OnePersonJudge judge;

    Identifying(KnownWords knownWords, CurrentLocalArea localArea, OnePersonJudge judge) {
        this.knownWords = knownWords;
        this.localArea = localArea;
        this.judge = judge;
    }

    /**
     * Everything found, in the order of the text; descriptions may overlap other finds. Call it outside a
     * transaction: only then names of the directory that are older than minutes are read again. While the database is
     * away, or within a transaction, those read last hold.
     */
    public List<Flag> in(String text) {
        List<Flag> details = details(text);
        List<Flag> all = new ArrayList<>(details);
        all.addAll(judge.in(text, details, knownWords::knows));
        all.sort(Comparator.comparingInt(Flag::start).thenComparingInt(Flag::end));
        return List.copyOf(all);
    }

    /** The same without what only reads as if it told of somebody: what can be cut out, in microseconds. */
    public List<Flag> details(String text) {
        knownWords.refreshWhereOld();
        return PersonalDetails.in(text, knownWords::knows, localArea.get().needs()::names);
    }
}
