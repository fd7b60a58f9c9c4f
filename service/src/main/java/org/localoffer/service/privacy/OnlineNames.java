package org.localoffer.service.privacy;

import java.util.Locale;
import java.util.Set;

/** PersonNames inside what is no sentence: in hashtags, web addresses, names of files, and names of users. */
final class OnlineNames {

    private static final Set<String> USERS = WordList.of(
            "ps5 ps4 playstation switch username user handle gamertag tag login psn xbox insta instagram snap snapchat tiktok roblox minecraft",
            "discord fortnite steam twitch telegram skype kik signal bereal reddit mumsnet profile");
    private static final Set<String> CAUSES = WordList.of(
            "for help team justice support save pray prayfor find bring wish hope remember bless fund walk run miles");
    private static final Set<String> FILES =
            WordList.of("docx doc pdf jpg jpeg png xlsx xls mp4 mov heic pptx txt zip");
    private static final Set<String> LINKING = WordList.of("is its it's on as : ( = called name the me my add");
    private static final int MOST_PARTS = 12;
    private static final int NEAR = 5;

    private final TextScan scan;

    OnlineNames(TextScan scan) {
        this.scan = scan;
    }

    void find() {
        scan.walk(this::name);
    }

    private int name(int at) {
        Token token = scan.tokens().get(at);
        if (scan.isTaken(at)) {
            return 0;
        }
        if (token.isSign('#') || token.isSign('/')) {
            return token.isSign('#') ? tag(at + 1) : place(at);
        }
        if (!token.isWord() && token.kind() != Token.Kind.MIXED) {
            return 0;
        }
        int file = file(at);
        if (file > 0) {
            return file;
        }
        return Math.max(user(at), joined(at));
    }

    /** "#MilesForJoshy": a cause and somebody, or a name within. */
    private int tag(int at) {
        Token token = scan.get(at);
        if (token == null || token.spaced() || !isPart(token) || scan.isTaken(at) || token.isNumber()) {
            return 0;
        }
        return namesSomebody(token.text()) || startsCause(token.lower()) ? found(FlagKind.HANDLE, at, at + 1) : 0;
    }

    private boolean startsCause(String lower) {
        int whom = lower.lastIndexOf("for");
        if (whom > 2 && whom + 6 <= lower.length() && isName(lower.substring(whom + 3), true)) {
            return true;
        }
        for (String cause : CAUSES) {
            boolean rest = lower.startsWith(cause) && lower.length() > cause.length() + 2;
            if (rest && isName(lower.substring(cause.length()), false)) {
                return true;
            }
        }
        return false;
    }

    /** "Miles", "For", "Joshy": whether one is a name, or strange after a cause. */
    private boolean namesSomebody(String text) {
        boolean cause = false;
        for (String part : text.split("(?<=\\p{Ll})(?=\\p{Lu})|[-_0-9]+", MOST_PARTS)) {
            String lower = part.toLowerCase(Locale.ROOT);
            if (isName(lower, cause) && !part.equals(text)) {
                return true;
            }
            cause |= CAUSES.contains(lower);
        }
        return false;
    }

    private boolean isName(String lower, boolean orStrange) {
        Lexicon lexicon = scan.lexicon();
        if (lower.length() < 3
                || lexicon.isOrdinary(lower)
                || lexicon.isNobody(lower)
                || scan.isKnown(lower)
                || (lexicon.isProper(lower) && !lexicon.isFirstName(lower))) {
            return false;
        }
        return lexicon.isFirstName(lower) || orStrange;
    }

    /** "giving.example/help-zachary-stand"; "///gravel.teapot.swings". */
    private int place(int at) {
        if (scan.lower(at + 1).equals("/") && scan.lower(at + 2).equals("/")) {
            int words = at + 3;
            boolean three = scan.isWordAt(words)
                    && scan.lower(words + 1).equals(".")
                    && scan.isWordAt(words + 2)
                    && scan.lower(words + 3).equals(".")
                    && scan.isWordAt(words + 4);
            return three ? found(FlagKind.ADDRESS, at, words + 5) : 0;
        }
        Token token = scan.get(at + 1);
        boolean path = token != null
                && !token.spaced()
                && isPart(token)
                && at > 2
                && !scan.tokens().get(at).spaced()
                && scan.lower(at - 2).equals(".")
                && !scan.isTaken(at + 1)
                && namesSomebody(token.text());
        return path ? found(FlagKind.HANDLE, at + 1, at + 2) : 0;
    }

    /** "OT_report_Wexcombe_final.docx": a strange word with a capital, or a first name, between the signs of a file. */
    private int file(int at) {
        int end = at + 1;
        while (end < scan.tokens().size()
                && end - at < 2 * MOST_PARTS
                && !scan.tokens().get(end).spaced()
                && (isPart(scan.tokens().get(end)) || "_-.".contains(scan.lower(end)))) {
            end++;
        }
        boolean file = end - at > 2
                && FILES.contains(scan.lower(end - 1))
                && scan.lower(end - 2).equals(".");
        if (!file) {
            return 0;
        }
        for (int part = at; part < end - 2; part++) {
            Token token = scan.tokens().get(part);
            boolean strange = token.isCapital() && !token.isAllCapitals() && scan.isUnknown(part);
            boolean name = token.isWord() && (strange || isName(token.base(), strange));
            if (name || (token.isWord() && namesSomebody(token.text()))) {
                return found(FlagKind.NAME, at, end);
            }
        }
        return 0;
    }

    /** "my username is quietmoth": a word that nobody knows, or with figures, after a word for a user. */
    private int user(int at) {
        if (!isUserBefore(at)) {
            return 0;
        }
        Token token = scan.tokens().get(at);
        boolean joined =
                scan.lower(at + 1).equals("_") && !scan.tokens().get(at + 1).spaced();
        boolean figures = token.kind() == Token.Kind.MIXED && token.length() > 4;
        boolean strange = token.isWord() && token.length() > 4 && scan.isStranger(at) && !token.isCapital();
        boolean dotted = scan.lower(at + 1).equals(".")
                && scan.isWordAt(at + 2)
                && !scan.tokens().get(at + 2).spaced();
        if (dotted) {
            return found(FlagKind.HANDLE, at, at + 3);
        }
        if (!joined && !figures && !strange) {
            return 0;
        }
        int end = at + 1;
        while (end < scan.tokens().size()
                && end - at < MOST_PARTS
                && !scan.tokens().get(end).spaced()
                && (isPart(scan.tokens().get(end)) || scan.lower(end).equals("_"))) {
            end++;
        }
        return found(FlagKind.HANDLE, at, end);
    }

    /** "quiet_loud_mum", whatever stands before. */
    private int joined(int at) {
        boolean first = at == 0 || scan.tokens().get(at).spaced() || !"_/.-".contains(scan.lower(at - 1));
        boolean joined = scan.lower(at + 1).equals("_")
                && !scan.tokens().get(at + 1).spaced()
                && scan.get(at + 2) != null
                && !scan.tokens().get(at + 2).spaced()
                && isPart(scan.tokens().get(at + 2));
        if (!first || !joined) {
            return 0;
        }
        int end = at + 1;
        while (end < scan.tokens().size()
                && end - at < MOST_PARTS
                && !scan.tokens().get(end).spaced()
                && (isPart(scan.tokens().get(end)) || "_.".contains(scan.lower(end)))) {
            end++;
        }
        return FILES.contains(scan.lower(end - 1)) ? 0 : found(FlagKind.HANDLE, at, end);
    }

    private boolean isUserBefore(int at) {
        for (int before = at - 1; before >= 0 && at - before <= NEAR; before--) {
            if (USERS.contains(scan.lower(before))) {
                return true;
            }
            if (!LINKING.contains(scan.lower(before)) && !USERS.contains(scan.lower(before))) {
                return false;
            }
        }
        return false;
    }

    private int found(FlagKind kind, int from, int to) {
        scan.found(kind, from, to);
        return to;
    }

    private static boolean isPart(Token token) {
        return token.isWord() || token.isNumber() || token.kind() == Token.Kind.MIXED;
    }
}
