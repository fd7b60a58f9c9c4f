package org.localoffer.service.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

import org.localoffer.service.foundation.England;

/** How long each kind of data is kept (domain L32). The privacy page prints these lines. */
public enum RetentionPeriods {
    SEARCH_WORDS(Period.ofDays(90), "The words of a search, and codes made from them"),
    SEARCH_COUNTS(
            Period.ofYears(3),
            "What searches were for, and whether anything was found and opened, as numbers for each day"),
    OWN_WORDS(
            Period.ofYears(1),
            "Your own words in a message, and what this site read from them, after the last step we took with it"),
    UNDECIDED(Period.ofYears(1), "A message that nobody decided on. It shows as overdue to us long before"),
    UNANSWERED(Period.ofYears(3), "The copy without names of a message that nobody answered"),
    ENDED(Period.ofYears(7), "The copy without names of a message that we dealt with, and the answer"),
    GAP(Period.ofYears(7), "What staff decided about something that is missing, after the last step"),
    ERASED(
            Period.ofYears(7),
            "That there was a message, and whom it was handed over to, after what it said was deleted"),
    CONTACT(Period.ofDays(30), "How to reach you about a request on your information, after we answered it"),
    SURVEY(Period.ofYears(3), "Answers to our two questions about this site, as numbers for each day"),
    REPLY(
            Period.ofDays(30),
            "An email address or phone number for a reply, after the answer was published, if we could not tell you"),
    REPLY_UNANSWERED(Period.ofYears(1), "An email address or phone number for a reply, if nobody answered"),
    RECORDED_SIGNALS(
            Period.ofYears(3),
            "What officers note about missing help: tests of this site, what families talk about, and reports. It names"
                    + " nobody"),
    GAP_DIAGNOSIS(Period.ofYears(7), "Why families find no help of one kind, as staff noted it"),
    GAP_REPORT(
            Period.ofYears(7), "Reports for staff about missing help. A text that is taken down leaves them at once"),
    EDIT(Period.ofYears(1), "What somebody wanted to change in a listing, after it was decided or left alone"),
    IMPORT_REPORT(Period.ofYears(1), "Reports of lists of help that we loaded from files"),
    IMPORT_REMARKS(Period.ofDays(90), "What was wrong in single rows of those files"),
    ENDED_SESSION(
            Period.ofDays(30), "A code of a sign-in of staff or of somebody who runs listings, after they signed out"),
    MAIL(Period.ofDays(30), "Emails that this site sent to staff and to people who run listings"),
    UNSENT_MAIL(Period.ofDays(90), "Emails that could not be sent"),
    TRAIL(Period.ofYears(7), "The record of who decided what and when. It holds no texts");

    private final Period period;
    private final String what;

    RetentionPeriods(Period period, String what) {
        this.period = period;
        this.what = what;
    }

    /** What is kept, as the privacy page says it. */
    public String what() {
        return what;
    }

    /** The period in words, such as "90 days" or "1 year". */
    public String howLong() {
        int years = period.getYears();
        return years == 0 ? period.getDays() + " days" : years == 1 ? "1 year" : years + " years";
    }

    /** The cut-off: data older than this is past its period. */
    public Instant endedBefore(Instant now) {
        return now.atZone(England.ZONE).minus(period).toInstant();
    }

    /** The day on which data from that moment is past its period. */
    public LocalDate end(Instant since) {
        return England.day(since).plus(period);
    }
}
