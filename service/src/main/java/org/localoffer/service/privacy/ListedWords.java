package org.localoffer.service.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.privacy.ComparedWords.Token;

/**
 * Tells which words of a list a word of a text is. The letters of the list form a tree, so that all its words are
 * compared at once, letter by letter, until none of them continues.
 */
final class ListedWords {

    private final Node root;

    ListedWords(Collection<Word> words) {
        Growing growing = new Growing();
        words.stream().distinct().forEach(growing::add);
        root = growing.grown();
    }

    /**
     * A word of the list.
     *
     * @param letters as in {@link Token#letters}; at least one
     * @param isPrefix whether any ending may follow
     */
    record Word(String letters, boolean isPrefix) {}

    /**
     * The letters so far.
     *
     * @param letters that may follow, ascending
     * @param next one for each of these letters
     * @param word the word that ends here; null if none does
     * @param prefix the word that ends here and takes any ending; null if none does
     */
    @SuppressWarnings("ArrayRecordComponent") // read letter by letter, and instances are never compared
    private record Node(
            char[] letters,
            Node[] next,
            @Nullable Word word,
            @Nullable Word prefix) {

        @Nullable
        Node after(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            return at < 0 ? null : next[at];
        }
    }

    /** A node to which words are still added. */
    private static final class Growing {

        private final Map<Character, Growing> next = new TreeMap<>();
        private @Nullable Word word;
        private @Nullable Word prefix;

        void add(Word added) {
            Growing node = this;
            for (char letter : added.letters().toCharArray()) {
                node = node.next.computeIfAbsent(letter, unused -> new Growing());
            }
            if (added.isPrefix()) {
                node.prefix = added;
            } else {
                node.word = added;
            }
        }

        Node grown() {
            char[] letters = new char[next.size()];
            Node[] nodes = new Node[next.size()];
            int at = 0;
            for (Map.Entry<Character, Growing> child : next.entrySet()) {
                letters[at] = child.getKey();
                nodes[at++] = child.getValue().grown();
            }
            return new Node(letters, nodes, word, prefix);
        }
    }

    /** The words of the list that this one is, with its ending or without what follows an apostrophe; mostly none. */
    List<Word> of(Token token) {
        List<Word> found = List.of();
        Node node = root;
        for (int at = 0; at < token.letters().length() && node != null; at++) {
            node = node.after(token.letters().charAt(at));
            found = node == null ? found : with(found, node.prefix());
        }
        found = node == null ? found : with(found, node.word());
        return token.stem().equals(token.letters()) ? found : with(found, word(token.stem()));
    }

    private @Nullable Word word(String letters) {
        Node node = root;
        for (int at = 0; at < letters.length() && node != null; at++) {
            node = node.after(letters.charAt(at));
        }
        return node == null ? null : node.word();
    }

    private static List<Word> with(List<Word> found, @Nullable Word more) {
        if (more == null) {
            return found;
        }
        List<Word> all = found.isEmpty() ? new ArrayList<>(2) : found;
        all.add(more);
        return all;
    }
}
