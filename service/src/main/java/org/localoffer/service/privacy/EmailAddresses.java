package org.localoffer.service.privacy;

import java.util.Set;

/**
 * Finds e-mail addresses, with symbols or in words ("club [at] sunny [dot] com"), and user names on social media, such
 * as "@name".
 */
final class EmailAddresses {

    private static final Set<String> ENDS = WordList.of(
            "com org net uk co gov nhs sch ac info me io eu email online example test invalid edu ie fr de pl",
            "es scot wales cymru london");
    private static final Set<String> MAIL_FIRMS = WordList.of(
            "gmail googlemail hotmail outlook yahoo icloud aol btinternet protonmail ymail talktalk",
            "virginmedia ntlworld");
    private static final Set<String> PLATFORMS = WordList.of(
            "facebook instagram insta tiktok twitter x snapchat linkedin youtube t m fb bluesky threads", "discord");
    private static final Set<String> NETWORKS =
            WordList.of("instagram insta tiktok snapchat snap discord twitter roblox xbox psn bluesky threads");
    private static final Set<String> MAILING = WordList.of("email e-mail mail address write contact reach reply send");
    private static final Set<String> ANSWERING =
            WordList.of("us me them is are page website form list online find look see here team booking");
    private static final String OPENING = "([{<";
    private static final String CLOSING = ")]}>";
    private static final String PARTS = "._-+'%";

    /**
     * No real address has more parts. Without a limit, a text of nothing but dots would be scanned again from each dot.
     */
    private static final int MAX_PARTS = 12;

    private final TextScan scan;

    EmailAddresses(TextScan scan) {
        this.scan = scan;
    }

    void find() {
        for (int at = 0; at < scan.tokens().size(); at++) {
            int after = endOfAtSign(at);
            if (after > 0 && !isHandle(at, after)) {
                address(at, after);
            }
            profile(at);
        }
    }

    /** The index after "@" or the word "at"; 0 if neither stands here. */
    private int endOfAtSign(int at) {
        Token token = scan.tokens().get(at);
        if (token.isSign('@')) {
            return at + 1;
        }
        if (token.kind() == Token.Kind.SIGN && OPENING.indexOf(token.text()) >= 0) {
            return (scan.lower(at + 1).equals("at") || scan.lower(at + 1).equals("@")) && closes(at + 2) ? at + 3 : 0;
        }
        return token.lower().equals("at") ? at + 1 : 0;
    }

    private boolean closes(int at) {
        Token token = scan.get(at);
        return token != null && token.kind() == Token.Kind.SIGN && CLOSING.indexOf(token.text()) >= 0;
    }

    private void address(int at, int after) {
        boolean word = scan.lower(at).equals("at");
        int end = endOfDomain(after, word, word && isAnnounced(at));
        int start = end > 0 ? startOfLocalPart(at) : at;
        if (start < at) {
            scan.addFlag(FlagKind.EMAIL, start, end);
        }
    }

    /** Whether a word such as "e-mail" or "write" comes before, and something like a name directly before the "at". */
    private boolean isAnnounced(int at) {
        if (ANSWERING.contains(scan.lower(at - 1))) {
            return false;
        }
        for (int before = at - 2; before >= 0 && at - before <= 8; before--) {
            if (MAILING.contains(scan.lower(before))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The index after the domain; 0 if there is none. In words, a domain needs a spelled-out "dot" or is a well-known
     * mail provider.
     */
    private int endOfDomain(int from, boolean words, boolean announced) {
        int at = skipLines(from);
        if (!isLabel(at)) {
            return 0;
        }
        boolean firm = MAIL_FIRMS.contains(scan.lower(at));
        boolean spelledOut = false;
        int end = firm ? at + 1 : 0;
        at++;
        for (int part = 0; part < MAX_PARTS; part++) {
            int label = endOfDot(at);
            if (label == 0 || !isLabel(label)) {
                break;
            }
            boolean inWords = label > at + 1 || scan.lower(at).equals("dot");
            if (isFreeText(at, label) && !ENDS.contains(scan.lower(label))) {
                break;
            }
            spelledOut |= inWords;
            at = label + 1;
            if (!words || firm || announced || (spelledOut && ENDS.contains(scan.lower(label)))) {
                end = at;
            }
        }
        if (firm && ENDS.contains(scan.lower(at)) && end == at) {
            end = at + 1;
        }
        return end;
    }

    /** Whether a space comes before the label, as between two sentences. */
    private boolean isFreeText(int dot, int label) {
        Token token = scan.tokens().get(label);
        return scan.tokens().get(dot).isSign('.') && token.spaced();
    }

    /** The index after a dot, however it is written; 0 if there is none. */
    private int endOfDot(int at) {
        Token token = scan.get(at);
        if (token == null) {
            return 0;
        }
        if (token.isSign('.') || token.lower().equals("dot")) {
            return at + 1;
        }
        boolean opens = token.kind() == Token.Kind.SIGN && OPENING.indexOf(token.text()) >= 0;
        boolean dot = scan.lower(at + 1).equals("dot") || scan.lower(at + 1).equals(".");
        return opens && dot && closes(at + 2) ? at + 3 : 0;
    }

    /** The index at which the part before the "at" starts; the index of the "at" if there is none. */
    private int startOfLocalPart(int at) {
        int start = at;
        boolean space = true;
        while (start > 0 && at - start < MAX_PARTS) {
            Token token = scan.tokens().get(start - 1);
            boolean joined = !scan.tokens().get(start).spaced();
            if (isPart(token) && (joined || space)) {
                space = isJoint(token);
            } else if (token.kind() == Token.Kind.SIGN && PARTS.contains(token.text()) && (joined || space)) {
                space = false;
            } else if (token.kind() == Token.Kind.LINE_END && start == at) {
                space = true;
            } else {
                break;
            }
            start--;
        }
        while (start < at
                && (scan.tokens().get(start).kind() == Token.Kind.LINE_END
                        || isJoint(scan.tokens().get(start)))) {
            start++;
        }
        return spacedName(start, at);
    }

    /**
     * Extends the local part over spelled-out dots ("jp dot wrenfield") and over a word before a single number ("wame
     * 71 @").
     */
    private int spacedName(int start, int at) {
        int from = start;
        while (from > 1 && from < at) {
            Token before = scan.tokens().get(from - 1);
            Token name = scan.tokens().get(from);
            if (isJoint(before) && isPart(scan.tokens().get(from - 2))) {
                from -= 2;
            } else if (name.isNumber() && before.isWord() && name.spaced() && at - from == 1) {
                from -= 1;
            } else {
                break;
            }
        }
        return from;
    }

    private static boolean isJoint(Token token) {
        return switch (token.lower()) {
            case "dot", "underscore", "dash", "hyphen" -> true;
            default -> false;
        };
    }

    private static boolean isPart(Token token) {
        return token.isWord() || token.isNumber() || token.kind() == Token.Kind.MIXED;
    }

    private int skipLines(int from) {
        int at = from;
        while (at < scan.tokens().size() && scan.tokens().get(at).kind() == Token.Kind.LINE_END) {
            at++;
        }
        return at;
    }

    private boolean isLabel(int at) {
        Token token = scan.get(at);
        return token != null && isPart(token);
    }

    /** Flags "@name" where it is not part of an e-mail address. */
    private boolean isHandle(int at, int after) {
        Token sign = scan.tokens().get(at);
        Token name = scan.get(after);
        if (!sign.isSign('@') || name == null || name.spaced() || !isPart(name) || isBesideName(at)) {
            return false;
        }
        int end = after + 1;
        while (end < scan.tokens().size() && isHandlePart(end)) {
            end++;
        }
        if (end - after == 1 && name.length() < 3) {
            return false;
        }
        scan.addFlag(FlagKind.HANDLE, at, end);
        return true;
    }

    private boolean isBesideName(int at) {
        return at > 0 && !scan.tokens().get(at).spaced() && isPart(scan.tokens().get(at - 1));
    }

    private boolean isHandlePart(int at) {
        Token token = scan.tokens().get(at);
        if (token.spaced()) {
            return false;
        }
        Token next = scan.get(at + 1);
        return isPart(token)
                || (token.kind() == Token.Kind.SIGN
                        && "._-".contains(token.text())
                        && next != null
                        && !next.spaced()
                        && (isPart(next) || next.isSign('_')));
    }

    /** Flags profile addresses such as "facebook.example/somebody", and user names such as "somebody#4471". */
    private void profile(int at) {
        Token token = scan.tokens().get(at);
        if (token.isSign('/') && at > 2 && PLATFORMS.contains(firstLabel(at)) && isLabel(at + 1)) {
            int end = at + 2;
            while (end < scan.tokens().size() && isHandlePart(end)) {
                end++;
            }
            scan.addFlag(FlagKind.HANDLE, at - 1, end);
        }
        userName(at);
        Token number = scan.get(at + 1);
        if (token.isSign('#')
                && !token.spaced()
                && at > 0
                && isPart(scan.tokens().get(at - 1))
                && number != null
                && number.isNumber()
                && number.length() == 4) {
            scan.addFlag(FlagKind.HANDLE, at - 1, at + 2);
        }
    }

    /**
     * Flags a user name after the name of a platform, such as "instagram: quietly_loud_mum": a word with an underscore
     * or with digits in it.
     */
    private void userName(int at) {
        if (!NETWORKS.contains(scan.lower(at))) {
            return;
        }
        for (int next = at + 1; next < scan.tokens().size() && next - at <= 4; next++) {
            int end = next + 1;
            boolean joined =
                    scan.lower(end).equals("_") && !scan.tokens().get(end).spaced();
            while (end < scan.tokens().size() && isLabel(next) && isHandlePart(end)) {
                end++;
            }
            if (joined || (scan.tokens().get(next).kind() == Token.Kind.MIXED && next - at > 1)) {
                scan.addFlag(FlagKind.HANDLE, next, end);
                return;
            }
            if (scan.tokens().get(next).kind() == Token.Kind.LINE_END) {
                return;
            }
        }
    }

    /** The first label of the web address that ends at a slash, without "www". */
    private String firstLabel(int slash) {
        int at = slash - 1;
        int least = Math.max(0, slash - 8);
        while (at > least
                && !scan.tokens().get(at).spaced()
                && (scan.tokens().get(at - 1).isSign('.')
                        || isPart(scan.tokens().get(at - 1)))) {
            at--;
        }
        String label = scan.lower(at);
        return label.equals("www") ? scan.lower(at + 2) : label;
    }
}
