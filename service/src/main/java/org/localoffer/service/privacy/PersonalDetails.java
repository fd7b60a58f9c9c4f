package org.localoffer.service.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds what may tell who somebody is, in time that grows with the text's length alone. It looks for shapes and words,
 * so it misses some and marks too much: a person always reads what it leaves.
 */
public final class PersonalDetails {

    private PersonalDetails() {}

    /**
     * Everything found, in the order of the text; only descriptions overlap other finds.
     *
     * @param known whether a word or several in small letters are ours, such as the name of a town or a provider: they
     *     are no name of a person then
     * @param isNeed whether a word or two in small letters name a need
     */
    public static List<Flag> in(String text, Predicate<String> known, Predicate<String> isNeed) {
        TextScan scan = new TextScan(text, known);
        new EmailAddresses(scan).find();
        new PersonalPhoneNumbers(scan).find();
        new PersonalReferences(scan).find();
        new Postcodes(scan).find();
        new HomeAddresses(scan).find();
        new PersonNames(scan).find();
        new OnlineNames(scan).find();
        new NamesByPlace(scan).find();
        new WordNames(scan).find();
        new BirthDates(scan).find();
        List<Flag> details = merged(scan.flags());
        TextScan whole = new TextScan(scan, known);
        new OnlyOne(whole).find();
        new OneChild(whole, isNeed).find();
        List<Flag> all = new ArrayList<>(details);
        all.addAll(whole.flags());
        all.sort(Comparator.comparingInt(Flag::start).thenComparingInt(Flag::end));
        return List.copyOf(all);
    }

    /** The text with what was found replaced by what it was, such as "[e-mail removed]". */
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

    /** What overlaps becomes one: of two finds, dropping the later one would leave the rest of a name. */
    private static List<Flag> merged(List<Flag> found) {
        List<Flag> merged = new ArrayList<>();
        found.stream().sorted(Comparator.comparingInt(Flag::start)).forEach(flag -> {
            Flag last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && flag.start() < last.end()) {
                merged.set(
                        merged.size() - 1,
                        new Flag(graver(last.kind(), flag.kind()), last.start(), Math.max(last.end(), flag.end())));
            } else {
                merged.add(flag);
            }
        });
        return merged;
    }

    /** What never passes stays what it is. */
    private static FlagKind graver(FlagKind one, FlagKind other) {
        return other.neverPasses() ? other : one;
    }
}
