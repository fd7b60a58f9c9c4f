package org.localoffer.service.privacy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * What in a text may tell who somebody is (domain 5C): the one check for everything that is kept or becomes public. It
 * misses some and marks too much, so a person reads what it leaves.
 */
@ApplicationScoped
public class Identifying {

    /** A family waits for the answer of its form, and its message is looked at again before anything of it is public. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    /** An officer can wait for the last look there is. Two readers read some twenty texts in that time. */
    private static final Duration PATIENCE_AT_PUBLICATION = Duration.ofSeconds(4);

    private final ImpersonalWords knownWords;
    private final LocalAreaTerms localWords;
    private final OnePersonJudge judge;

    Identifying(ImpersonalWords knownWords, LocalAreaTerms localWords, OnePersonJudge judge) {
        this.knownWords = knownWords;
        this.localWords = localWords;
        this.judge = judge;
    }

    /**
     * Everything found, in the order of the text; descriptions may overlap other finds. Call it outside a
     * transaction: only then names of the directory that are older than minutes are read again. While the database is
     * away, or within a transaction, those read last hold.
     */
    public List<Flag> in(String text) {
        return in(text, PATIENCE).flags();
    }

    /**
     * The same, waiting longer for a turn of the language model.
     *
     * @return also whether the text was read to its end
     */
    Marks atPublication(String text) {
        return in(text, PATIENCE_AT_PUBLICATION);
    }

    private Marks in(String text, Duration patience) {
        List<Flag> details = details(text);
        Marks marks = judge.in(text, knownWords::knows, patience);
        List<Flag> all = new ArrayList<>(details);
        all.addAll(marks.besides(details));
        all.sort(Comparator.comparingInt(Flag::start).thenComparingInt(Flag::end));
        return new Marks(all, marks.toTheEnd());
    }

    /** Whether {@link #atPublication} would read all of it as things are now; in microseconds. */
    boolean isReadToTheEnd(String text) {
        return judge.readsToTheEnd(text);
    }

    /** The same without what only reads as if it told of somebody: what can be cut out, in microseconds. */
    public List<Flag> details(String text) {
        knownWords.refreshWhereOld();
        return PersonalDetails.in(text, knownWords::knows, localWords::nameNeed);
    }
}
