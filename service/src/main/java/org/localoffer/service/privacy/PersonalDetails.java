package org.localoffer.service.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds what may identify somebody, by rules, in time linear in the length of the text. Rules look at patterns and
 * words, so they miss some and flag too much: a person always reads what is left.
 */
public final class PersonalDetails {

    private PersonalDetails() {}

    /**
     * All flags, in text order; only descriptions overlap other flags.
     *
     * @param isLocalTerm whether one or several words in lower case are terms of the local area, such as the name of a
     *     town or a provider, and so not a person's name
     * @param isNeed whether one or two words in lower case name a need
     */
    public static List<Flag> in(String text, Predicate<String> isLocalTerm, Predicate<String> isNeed) {
        TextScan scan = new TextScan(text, isLocalTerm);
        new EmailAddresses(scan).find();
        new PersonalPhoneNumbers(scan).find();
        new PersonalReferences(scan).find();
        new Postcodes(scan).find();
        new HomeAddresses(scan).find();
        new PersonNames(scan).find();
        new OnlineNames(scan).find();
        new NamesByContext(scan).find();
        new WordNames(scan).find();
        new BirthDates(scan).find();
        List<Flag> details = merged(scan.flags());
        TextScan descriptions = new TextScan(scan, isLocalTerm);
        new UniqueDescriptions(descriptions).find();
        new OneChild(descriptions, isNeed).find();
        List<Flag> all = new ArrayList<>(details);
        all.addAll(descriptions.flags());
        all.sort(Comparator.comparingInt(Flag::start).thenComparingInt(Flag::end));
        return List.copyOf(all);
    }

    /** The text with each flagged part replaced by its placeholder, such as "[e-mail removed]". */
    public static String without(String text, List<Flag> flags) {
        StringBuilder copy = new StringBuilder();
        int at = 0;
        for (Flag flag : replaced(flags)) {
            if (flag.start() >= at && flag.end() <= text.length()) {
                copy.append(text, at, flag.start()).append(flag.kind().instead());
                at = flag.end();
            }
        }
        return copy.append(text, at, text.length()).toString();
    }

    private static List<Flag> replaced(List<Flag> flags) {
        return flags.stream()
                .filter(flag -> flag.kind().instead() != null)
                .sorted(Comparator.comparingInt(Flag::start))
                .toList();
    }

    /** Merges flags that overlap: if the later one were dropped, the rest of a name would remain. */
    private static List<Flag> merged(List<Flag> found) {
        List<Flag> merged = new ArrayList<>();
        found.stream().sorted(Comparator.comparingInt(Flag::start)).forEach(flag -> {
            Flag last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && flag.start() < last.end()) {
                merged.set(
                        merged.size() - 1,
                        new Flag(stricter(last.kind(), flag.kind()), last.start(), Math.max(last.end(), flag.end())));
            } else {
                merged.add(flag);
            }
        });
        return merged;
    }

    /** Of two kinds, the one that can never be published, if there is one. */
    private static FlagKind stricter(FlagKind one, FlagKind other) {
        return other.neverPasses() ? other : one;
    }
}
