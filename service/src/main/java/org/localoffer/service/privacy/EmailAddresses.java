package org.localoffer.service.privacy;

import java.util.Set;

/** E-mail addresses, with signs or in words: "club [at] sunny [dot] com". And names on social media, such as "@name". */
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

    /** No address has more parts. Without a bound, a text of nothing but dots would be read anew from each of them. */
    private static final int MOST_PARTS = 12;

    private final TextScan scan;

    EmailAddresses(TextScan scan) {
        this.scan = scan;
    }

    void find() {
        for (int at = 0; at < scan.tokens().size(); at++) {
            int after = at(at);
            if (after > 0 && !isHandle(at, after)) {
                address(at, after);
            }
            profile(at);
        }
    }

    /** One past the sign or the word "at"; 0 where neither stands. */
    private int at(int at) {
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
        int end = domain(after, word, word && isTold(at));
        int start = end > 0 ? local(at) : at;
        if (start < at) {
            scan.found(FlagKind.EMAIL, start, end);
        }
    }

    /** Whether "e-mail" or "write to" stands before, and something like a name right before the "at". */
    private boolean isTold(int at) {
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

    /** Where the domain ends; 0 where none stands. In words, it has a "dot" or is a firm of mails. */
    private int domain(int from, boolean words, boolean told) {
        int at = skipLines(from);
        if (!isLabel(at)) {
            return 0;
        }
        boolean firm = MAIL_FIRMS.contains(scan.lower(at));
        boolean spoken = false;
        int end = firm ? at + 1 : 0;
        at++;
        for (int part = 0; part < MOST_PARTS; part++) {
            int label = dot(at);
            if (label == 0 || !isLabel(label)) {
                break;
            }
            boolean said = label > at + 1 || scan.lower(at).equals("dot");
            if (isFreeText(at, label) && !ENDS.contains(scan.lower(label))) {
                break;
            }
            spoken |= said;
            at = label + 1;
            if (!words || firm || told || (spoken && ENDS.contains(scan.lower(label)))) {
                end = at;
            }
        }
        if (firm && ENDS.contains(scan.lower(at)) && end == at) {
            end = at + 1;
        }
        return end;
    }

    /** Whether a space stands before the label, as between two sentences. */
    private boolean isFreeText(int dot, int label) {
        Token token = scan.tokens().get(label);
        return scan.tokens().get(dot).isSign('.') && token.spaced();
    }

    /** One past a dot, however it is written; 0 where none stands. */
    private int dot(int at) {
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

    /** Where the part before the "at" begins; the same as before where there is none. */
    private int local(int at) {
        int start = at;
        boolean space = true;
        while (start > 0 && at - start < MOST_PARTS) {
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

    /** "jp dot wrenfield": the words around a spoken dot; "k wame 71 @": what is too short to be a word of its own. */
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

    /** "@name" that is no end of an address. */
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
        scan.found(FlagKind.HANDLE, at, end);
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

    /** "facebook.example/somebody" and "somebody#4471". */
    private void profile(int at) {
        Token token = scan.tokens().get(at);
        if (token.isSign('/') && at > 2 && PLATFORMS.contains(firstLabel(at)) && isLabel(at + 1)) {
            int end = at + 2;
            while (end < scan.tokens().size() && isHandlePart(end)) {
                end++;
            }
            scan.found(FlagKind.HANDLE, at - 1, end);
        }
        named(at);
        Token number = scan.get(at + 1);
        if (token.isSign('#')
                && !token.spaced()
                && at > 0
                && isPart(scan.tokens().get(at - 1))
                && number != null
                && number.isNumber()
                && number.length() == 4) {
            scan.found(FlagKind.HANDLE, at - 1, at + 2);
        }
    }

    /** "instagram: quietly_loud_mum": what is no word after a platform's name. */
    private void named(int at) {
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
                scan.found(FlagKind.HANDLE, next, end);
                return;
            }
            if (scan.tokens().get(next).kind() == Token.Kind.LINE_END) {
                return;
            }
        }
    }

    /** The first label of the address that ends before a slash. */
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
