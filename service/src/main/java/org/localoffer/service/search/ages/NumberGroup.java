package org.localoffer.service.search.ages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Numbers that stand together in a question: one number, a range such as "3-5", or a list such as "6, 8 and 10".
 *
 * @param items in the order of the text; at least one
 */
record NumberGroup(AgeText text, List<Item> items) {

    /**
     * A number, or a range from one number to another.
     *
     * @param last the same as the first if it is one number
     * @param slashed whether a slash stands beside it, as in "year 5/6" and "24/7"
     */
    record Item(AgeNumber first, AgeNumber last, boolean slashed) {

        static Item of(AgeNumber number) {
            return new Item(number, number, false);
        }

        Item to(AgeNumber number) {
            return new Item(first, number, slashed);
        }

        Item withSlash() {
            return new Item(first, last, true);
        }

        boolean isRange() {
            return !first.equals(last);
        }

        Optional<AskedAge> age() {
            return isRange() ? first.to(last) : first.age();
        }

        private Item map(List<AgeNumber> numbers, int at) {
            return new Item(numbers.get(at), numbers.get(isRange() ? at + 1 : at), slashed);
        }
    }

    int start() {
        return items.getFirst().first().start();
    }

    int end() {
        return items.getLast().last().end();
    }

    AgeNumber first() {
        return items.getFirst().first();
    }

    boolean isSingle() {
        return items.size() == 1 && !items.getFirst().isRange();
    }

    boolean isSeveral() {
        return items.size() > 1;
    }

    boolean areRanges() {
        return items.stream().allMatch(Item::isRange);
    }

    boolean isSlashed() {
        return items.stream().anyMatch(Item::slashed);
    }

    boolean isPair() {
        return items.size() == 2 && items.stream().noneMatch(Item::isRange);
    }

    boolean areDigits() {
        return noneMatch(AgeNumber::spelled);
    }

    boolean areBetween(int least, int most) {
        return noneMatch(number -> number.value() < least || number.value() > most);
    }

    private boolean noneMatch(Predicate<AgeNumber> condition) {
        return numbers().stream().noneMatch(condition);
    }

    boolean hasOnly(Set<AgeUnit> units) {
        return numbers().stream().map(AgeNumber::unit).allMatch(units::contains);
    }

    /** Each item as a group of its own. */
    List<NumberGroup> apart() {
        return items.stream().map(item -> new NumberGroup(text, List.of(item))).toList();
    }

    /** The range from the first to the second number: "between 5 and 11". */
    Item asRange() {
        return items.getFirst().to(items.getLast().last());
    }

    private List<AgeNumber> numbers() {
        List<AgeNumber> numbers = new ArrayList<>();
        for (Item item : items) {
            numbers.add(item.first());
            if (item.isRange()) {
                numbers.add(item.last());
            }
        }
        return numbers;
    }

    /** The same group, each number with the unit that the other numbers lend it: "aged 4 and 6", "3-5 year olds". */
    NumberGroup withSharedUnits() {
        List<AgeNumber> numbers = numbers();
        for (int at = numbers.size() - 2; at >= 0; at--) {
            lendBackwards(numbers, at);
        }
        for (int at = 1; at < numbers.size(); at++) {
            lendForwards(numbers, at);
        }
        List<Item> shared = new ArrayList<>();
        int at = 0;
        for (Item item : items) {
            shared.add(item.map(numbers, at));
            at += item.isRange() ? 2 : 1;
        }
        return new NumberGroup(text, List.copyOf(shared));
    }

    private static void lendBackwards(List<AgeNumber> numbers, int at) {
        AgeUnit next = numbers.get(at + 1).unit();
        if (numbers.get(at).unit() == AgeUnit.NONE && next.isSuffix()) {
            numbers.set(at, numbers.get(at).withUnit(next));
        }
    }

    private static void lendForwards(List<AgeNumber> numbers, int at) {
        AgeUnit previous = numbers.get(at - 1).unit();
        AgeNumber number = numbers.get(at);
        if (previous == AgeUnit.AGED) {
            numbers.set(at, number.withUnit(number.unit().aged()));
        } else if (previous.isPrefix() && number.unit() == AgeUnit.NONE) {
            numbers.set(at, number.withUnit(previous));
        }
    }
}
