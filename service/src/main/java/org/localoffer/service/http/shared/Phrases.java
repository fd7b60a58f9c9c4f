package org.localoffer.service.http.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.AgeRange;
import org.localoffer.directory.listing.content.Basis;
import org.localoffer.directory.listing.content.PhoneNumbers;
import org.localoffer.directory.listing.content.RoleContact;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.FirstLetter;
import org.localoffer.web.layout.Words;
import org.localoffer.web.layout.WrittenText;
import org.localoffer.web.listing.ContactView;

/** Turns values into the text that pages show. */
public final class Phrases {

    /** Dates and times on pages are in England's time zone. */
    public static final ZoneId ENGLAND = England.ZONE;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Phrases() {}

    /** The date in England at that moment. */
    public static LocalDate day(Instant moment) {
        return England.day(moment);
    }

    /** The contact details of a listing or a provider. */
    public static List<ContactView> contacts(List<RoleContact> contacts) {
        return contacts.stream()
                .map(contact -> new ContactView(
                        contact.role(),
                        contact.phone(),
                        PhoneNumbers.dialled(contact.phone()).orElse(null),
                        contact.email(),
                        contact.note()))
                .toList();
    }

    /** Such as "3 to 16", "birth to 5", "6 to 20 months", "14 and over" or "up to 17"; null where unknown. */
    public static @Nullable String ages(AgeRange ages) {
        return AgeLabels.of(ages);
    }

    /** Ages at the start of a line, such as "Birth to 5"; null where unknown. */
    public static @Nullable String agesAlone(AgeRange ages) {
        String range = ages(ages);
        return range == null ? null : FirstLetter.large(range);
    }

    /** Ages as a result card shows them; null where unknown. */
    public static @Nullable String agesOnCard(AgeRange ages) {
        String range = ages(ages);
        return range == null ? null : "Ages: " + range + (ages.basis() == Basis.ASSUMED ? " (assumed)" : "");
    }

    /** Such as "1.9 miles", "1 mile" and "Less than half a mile". */
    public static String miles(double miles) {
        if (miles < 0.5) {
            return "Less than half a mile";
        }
        BigDecimal rounded = BigDecimal.valueOf(miles).setScale(1, RoundingMode.HALF_UP);
        String number = rounded.stripTrailingZeros().toPlainString();
        return number.equals("1") ? "1 mile" : number + " miles";
    }

    /** Such as "About 26 weeks' wait"; null where there is no wait or it is unknown. */
    public static @Nullable String wait(@Nullable Integer weeks) {
        return weeks == null || weeks == 0
                ? null
                : "About " + Words.number(weeks) + (weeks == 1 ? " week's wait" : " weeks' wait");
    }

    /** Such as "Checked 3 weeks ago". */
    public static String checked(Instant when, Instant now) {
        long days = Math.max(0, Duration.between(when, now).toDays());
        if (days < 1) {
            return "Checked today";
        }
        if (days < 14) {
            return "Checked " + Words.count(days, "day", "days") + " ago";
        }
        if (days < 61) {
            return "Checked " + Words.count(days / 7, "week", "weeks") + " ago";
        }
        return "Checked " + Words.count(days / 30, "month", "months") + " ago";
    }

    /** Such as "3 May 2027, 2 days ago". */
    public static String since(Instant when, Instant now) {
        return Words.date(day(when)) + ", " + ago(when, now);
    }

    /** Such as "May 2027". */
    public static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /** Such as "3 May 2027, 14:05". */
    public static String moment(Instant when) {
        return Words.date(day(when)) + ", " + TIME.format(when.atZone(ENGLAND));
    }

    /** How long something has been waiting, such as "2 days" and "less than a day". */
    public static String waited(Instant since, Instant now) {
        long days = Math.max(0, Duration.between(since, now).toDays());
        return days < 1 ? "less than a day" : Words.count(days, "day", "days");
    }

    private static String ago(Instant when, Instant now) {
        return Duration.between(when, now).toDays() < 1 ? "today" : waited(when, now) + " ago";
    }

    /**
     * Splits plain text into paragraphs at blank lines. A single line break does not split, except before a list item.
     */
    public static List<String> paragraphs(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        return WrittenText.blocks(text).stream()
                .map(block -> block.items().isEmpty()
                        ? block.text().replace('\n', ' ')
                        : "- " + String.join("\n- ", block.items()))
                .toList();
    }

    /** The day of a moment in words; empty where there is none. */
    public static String date(@Nullable Instant moment) {
        return moment == null ? "" : Words.date(day(moment));
    }

    /** The beginning of a longer text, with an ellipsis. */
    public static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest).strip() + "…";
    }
}
