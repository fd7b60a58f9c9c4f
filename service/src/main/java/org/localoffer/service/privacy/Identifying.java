package org.localoffer.service.privacy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Finds what in a text may identify somebody (domain 5C). Everything that is stored or published is checked here. It
 * misses some and flags too much, so a person reads what is left.
 */
@ApplicationScoped
public class Identifying {

    /** A family is waiting for the form to be sent, and its message is checked again before any of it is published. */
    private static final Duration TIMEOUT = Duration.ofMillis(500);

    /**
     * An officer can wait for the final check. The two permits of {@link OnePersonJudge} handle about twenty texts in
     * that time.
     */
    private static final Duration TIMEOUT_AT_PUBLICATION = Duration.ofSeconds(4);

    private final ImpersonalWords impersonalWords;
    private final LocalAreaTerms localTerms;
    private final OnePersonJudge judge;

    Identifying(ImpersonalWords impersonalWords, LocalAreaTerms localTerms, OnePersonJudge judge) {
        this.impersonalWords = impersonalWords;
        this.localTerms = localTerms;
        this.judge = judge;
    }

    /**
     * All flags, in text order; descriptions may overlap other flags. Call it outside a transaction: only then are
     * names in the directory that are older than a few minutes read again. Within a transaction, or if the database is
     * unavailable, the names last read are used.
     */
    public List<Flag> in(String text) {
        return in(text, TIMEOUT).flags();
    }

    /**
     * The same, with a longer wait for the language model.
     *
     * @return the flags, and whether the whole text was analysed
     */
    DetectionResult atPublication(String text) {
        return in(text, TIMEOUT_AT_PUBLICATION);
    }

    private DetectionResult in(String text, Duration timeout) {
        List<Flag> details = details(text);
        DetectionResult result = judge.in(text, impersonalWords::knows, timeout);
        List<Flag> all = new ArrayList<>(details);
        all.addAll(result.notOverlapping(details));
        all.sort(Comparator.comparingInt(Flag::start).thenComparingInt(Flag::end));
        return new DetectionResult(all, result.complete());
    }

    /** Whether {@link #atPublication} would analyse the whole text as things are now; takes microseconds. */
    boolean canReadInFull(String text) {
        return judge.canReadInFull(text);
    }

    /** The flags without those of the one-person classifier: what can be removed from the text. Takes microseconds. */
    public List<Flag> details(String text) {
        impersonalWords.refreshWhereOld();
        return PersonalDetails.in(text, impersonalWords::knows, localTerms::nameNeed);
    }
}
