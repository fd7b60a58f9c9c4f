package org.localoffer.service.privacy;

import java.util.Locale;
import java.util.Set;

/** Finds names outside sentences: in hashtags, web addresses, file names and user names. */
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
        if (scan.isFlagged(at)) {
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

    /** A hashtag that names somebody: "#MilesForJoshy". */
    private int tag(int at) {
        Token token = scan.get(at);
        if (token == null || token.spaced() || !isPart(token) || scan.isFlagged(at) || token.isNumber()) {
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

    /** Whether one part of a compound such as "MilesForJoshy" is a name, or an unknown word after a cause. */
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

    private boolean isName(String lower, boolean orUnknown) {
        Lexicon lexicon = scan.lexicon();
        if (lower.length() < 3
                || lexicon.isOrdinary(lower)
                || lexicon.isNonPersonName(lower)
                || scan.isLocalTerm(lower)
                || (lexicon.isProper(lower) && !lexicon.isFirstName(lower))) {
            return false;
        }
        return lexicon.isFirstName(lower) || orUnknown;
    }

    /**
     * A web address that names somebody ("giving.example/help-zachary-stand"), or a what3words address
     * ("///gravel.teapot.swings").
     */
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
                && !scan.isFlagged(at + 1)
                && namesSomebody(token.text());
        return path ? found(FlagKind.HANDLE, at + 1, at + 2) : 0;
    }

    /** A file name with a first name or an unknown capitalised word in it: "OT_report_Wexcombe_final.docx". */
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
            boolean unknown = token.isCapital() && !token.isAllCapitals() && scan.isUnknown(part);
            boolean name = token.isWord() && (unknown || isName(token.base(), unknown));
            if (name || (token.isWord() && namesSomebody(token.text()))) {
                return found(FlagKind.NAME, at, end);
            }
        }
        return 0;
    }

    /**
     * A user name: an unknown word, or one with digits or joining characters, after a word for a user: "my username is
     * quietmoth".
     */
    private int user(int at) {
        if (!isUserBefore(at)) {
            return 0;
        }
        Token token = scan.tokens().get(at);
        boolean joined =
                scan.lower(at + 1).equals("_") && !scan.tokens().get(at + 1).spaced();
        boolean figures = token.kind() == Token.Kind.MIXED && token.length() > 4;
        boolean unknown = token.isWord() && token.length() > 4 && scan.isUnknownNotMisspelt(at) && !token.isCapital();
        boolean dotted = scan.lower(at + 1).equals(".")
                && scan.isWordAt(at + 2)
                && !scan.tokens().get(at + 2).spaced();
        if (dotted) {
            return found(FlagKind.HANDLE, at, at + 3);
        }
        if (!joined && !figures && !unknown) {
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

    /** Words joined by underscores, whatever comes before: "quiet_loud_mum". */
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
        scan.addFlag(kind, from, to);
        return to;
    }

    private static boolean isPart(Token token) {
        return token.isWord() || token.isNumber() || token.kind() == Token.Kind.MIXED;
    }
}
