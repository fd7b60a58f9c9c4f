package org.localoffer.imports.csv;

/** Finds the separator between the fields of a file. */
final class Separators {

    /** Number of characters examined: enough for a header of a thousand columns with names of 30 characters. */
    static final int LONGEST_HEADER = 32_768;

    private static final char[] USUAL = {',', ';', '\t'};

    private Separators() {}

    /** A first line such as {@code sep=;}, which Excel writes and never displays. */
    static boolean isSeparatorLine(String start) {
        return start.regionMatches(true, 0, "sep=", 0, 4)
                && start.length() > 4
                && (start.length() == 5 || start.charAt(5) == '\r' || start.charAt(5) == '\n');
    }

    /**
     * The separator that occurs most often outside quotation marks in the first line that is not blank; otherwise a
     * comma.
     */
    static char detect(String start) {
        if (isSeparatorLine(start)) {
            return start.charAt(4);
        }
        int[] counts = new int[USUAL.length];
        boolean quoted = false;
        for (char c : start.stripLeading().toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted) {
                count(c, counts);
            }
        }
        int most = 0;
        for (int i = 1; i < USUAL.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return USUAL[most];
    }

    private static void count(char c, int[] counts) {
        for (int i = 0; i < USUAL.length; i++) {
            counts[i] += c == USUAL[i] ? 1 : 0;
        }
    }
}
