package org.localoffer.service.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.localoffer.service.privacy.ComparedWords.Token;
import org.localoffer.service.privacy.ListedWords.Word;

/**
 * Finds the phrases of a list in a text. Phrases that begin with the same words share the states for them, so that a
 * word of the text is compared with all phrases at once, and most words with none.
 */
final class PhraseAutomaton {

    /** Most words that a gap in a phrase can stand for. */
    private static final int MAX_GAP = 4;

    /** Most positions that a phrase can span, one bit of a long for each. */
    private static final int MAX_SPAN = Long.SIZE - 1;

    private final ListedWords words;
    private final State start = new State();

    /**
     * A word of a phrase.
     *
     * @param afterGap whether up to {@link #MAX_GAP} other words may come before it; meaningless for the first word
     */
    record Part(Word word, boolean afterGap) {}

    /** The words of a phrase so far. */
    private static final class State {

        private final Map<Word, State> next = new HashMap<>();
        private final Map<Word, State> nextAfterGap = new HashMap<>();
        private boolean isEnd;

        State with(Part part) {
            return (part.afterGap() ? nextAfterGap : next).computeIfAbsent(part.word(), word -> new State());
        }
    }

    /** @param phrases each of at least one word, and short enough to {@linkplain #fits fit} */
    PhraseAutomaton(List<List<Part>> phrases) {
        words = new ListedWords(
                phrases.stream().flatMap(List::stream).map(Part::word).toList());
        for (List<Part> phrase : phrases) {
            State state = start.with(new Part(phrase.getFirst().word(), false));
            for (Part part : phrase.subList(1, phrase.size())) {
                state = state.with(part);
            }
            state.isEnd = true;
        }
    }

    /** Whether every match of the phrase fits into the bits of a long. */
    static boolean fits(List<Part> phrase) {
        return phrase.stream()
                        .mapToInt(part -> part.afterGap() ? 1 + MAX_GAP : 1)
                        .sum()
                < MAX_SPAN;
    }

    /**
     * A phrase in a text.
     *
     * @param first index of its first word
     * @param last index of its last word
     */
    record Match(int first, int last) {}

    /** The phrases in text order, without overlaps: the longest of those that start first, and so on after it. */
    List<Match> in(List<Token> tokens) {
        List<List<Word>> listed = tokens.stream().map(words::of).toList();
        List<Match> matches = new ArrayList<>();
        int at = 0;
        while (at < listed.size()) {
            int last = listed.get(at).isEmpty() ? -1 : furthest(start.next, listed, at, 1);
            if (last < 0) {
                at++;
            } else {
                matches.add(new Match(at, last));
                at = last + 1;
            }
        }
        return matches;
    }

    /**
     * The index of the last word of the longest phrase that goes on with one of these states; -1 if none does. The words
     * so far are followed together wherever they end, so that the time is bounded by the number of states.
     *
     * @param first index of the first word
     * @param candidates bit n says that the next word can stand n words after the first
     */
    private static int furthest(Map<Word, State> next, List<List<Word>> listed, int first, long candidates) {
        if (next.isEmpty()) {
            return -1;
        }
        int furthest = -1;
        for (Map.Entry<State, Long> reached :
                reached(next, listed, first, candidates).entrySet()) {
            State state = reached.getKey();
            long ends = reached.getValue();
            if (state.isEnd) {
                furthest = Math.max(furthest, first + Long.SIZE - 1 - Long.numberOfLeadingZeros(ends));
            }
            furthest = Math.max(furthest, furthest(state.next, listed, first, ends << 1));
            furthest = Math.max(furthest, furthest(state.nextAfterGap, listed, first, afterGap(ends)));
        }
        return furthest;
    }

    /** The states that a word at one of the candidates leads to, each with the positions of those words. */
    private static Map<State, Long> reached(
            Map<Word, State> next, List<List<Word>> listed, int first, long candidates) {
        Map<State, Long> reached = new HashMap<>();
        for (long rest = candidates; rest != 0; rest &= rest - 1) {
            int at = Long.numberOfTrailingZeros(rest);
            if (first + at >= listed.size()) {
                break;
            }
            for (Word word : listed.get(first + at)) {
                State state = next.get(word);
                if (state != null) {
                    reached.merge(state, 1L << at, (some, more) -> some | more);
                }
            }
        }
        return reached;
    }

    private static long afterGap(long ends) {
        long candidates = 0;
        for (int gap = 0; gap <= MAX_GAP; gap++) {
            candidates |= ends << (gap + 1);
        }
        return candidates;
    }
}
