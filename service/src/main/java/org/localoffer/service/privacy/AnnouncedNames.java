package org.localoffer.service.privacy;

import java.util.Set;

/**
 * Finds names that something announces: a title, an initial, a word such as "called", a household ("the Bramhurst
 * family"), letters spelled one by one, or a quoted nickname.
 */
final class AnnouncedNames {

    private static final Set<String> TITLES =
            WordList.of("hhj mr mrs ms miss mx dr doctor prof professor cllr councillor rev reverend sir dame sgt pc");
    private static final Set<String> BARE_TITLES = Set.of("mr", "mrs");
    /**
     * Titles that are also ordinary words or abbreviations (MS, a PC, "miss the bus"). They count only when both words
     * have a capital, or when the word after them is unknown.
     */
    private static final Set<String> DOUBTFUL_TITLES = Set.of("ms", "miss", "sir", "dame", "doctor", "pc");
    /**
     * Titles after which buildings are often named, as in "Sir Harold Hillier Gardens". If an institution follows, the
     * name is not a person's.
     */
    private static final Set<String> MONUMENTS =
            WordList.of("sir dame dr doctor prof professor rev reverend cllr councillor sgt pc mx");

    private static final Set<String> RELATIVES = WordList.of(
            "son daughter boy girl child kid brother sister nephew niece grandson granddaughter grandchild",
            "husband wife partner teacher friend lad lass baby toddler cousin mum mam dad nan twin stepson",
            "stepdaughter mate carer boyfriend girlfriend foster little wee eldest youngest oldest ours",
            "auntie aunty aunt uncle grandad grandma granny nurse physio keyworker worker sw headteacher",
            "coach driver escort therapist doctor consultant chairman chair manager psych psychologist",
            "assistant ta senco officer coordinator secretary receptionist matron childminder tutor social",
            "poor dear");
    private static final Set<String> OWN_PEOPLE =
            WordList.of("auntie aunty aunt uncle little wee poor nurse coach baby");
    private static final Set<String> ANNOUNCING = Set.of("called", "named", "aka", "nicknamed", "signed", "dear");
    private static final Set<String> THINGS = WordList.of(
            "club group service school charity programme course app scheme place project centre website page",
            "thing something disorder condition syndrome class book game clubs team is it's its was now what",
            "also re been so they");
    private static final Set<String> HOUSEHOLDS = WordList.of(
            "family twins household children boys girls brothers sisters kids siblings triplets family's case",
            "baby lad boy girl");
    private static final Set<String> NOT_BEFORE_INITIAL = WordList.of(
            "section part plan grade vitamin group hepatitis class band option appendix annex schedule unit",
            "block gate door floor e i a p d o n level tier question form box room wing zone bay year",
            "paragraph page and or team side");
    private static final int LONGEST_SPELLED = 60;
    private static final int LONGEST_NAME = 6;
    private static final Set<String> IS = WordList.of("is was : s");
    private static final Set<String> SPOKEN_TO = WordList.of("speak spoke talk talked speaking");
    private static final Set<String> TO = WordList.of("to with");
    private static final Set<String> OWNED_BY = WordList.of("my his her our their 's is the");
    private static final Set<String> OWNERS = WordList.of("my our his her their the a your this ur");
    private static final Set<String> APPOSITION = WordList.of(", is : - called (");
    private static final Set<String> ABBREVIATIONS = WordList.of("e.g i.e a.m p.m n.b c.f");

    private final TextScan scan;
    private final NameCues cues;
    private final boolean informativeCapitals;

    AnnouncedNames(TextScan scan, NameCues cues) {
        this.scan = scan;
        this.cues = cues;
        this.informativeCapitals = scan.hasInformativeCapitals();
    }

    /** The index after the name that starts at this token; 0 if no name starts there. */
    int endOfName(int at) {
        int[] ends = {titled(at), announced(at), initialled(at), spelled(at), household(at)};
        for (int end : ends) {
            if (end > 0) {
                return end;
            }
        }
        return 0;
    }

    private int titled(int at) {
        if (!TITLES.contains(scan.lower(at))) {
            return 0;
        }
        int name = scan.lower(at + 1).equals(".") ? at + 2 : at + 1;
        Token token = scan.get(name);
        if (token == null || !token.isWord() || isTitledNonPerson(at, name)) {
            return 0;
        }
        boolean bareTitle = BARE_TITLES.contains(scan.lower(at));
        boolean letter = token.length() == 1
                && !token.lower().equals("i")
                && (bareTitle ? !token.text().equals("a") : informativeCapitals && token.isCapital());
        if (letter) {
            int more = continuedName(
                    name + 1 < scan.tokens().size() && scan.lower(name + 1).equals(".") ? name + 2 : name + 1, at);
            return scan.addName(at, Math.max(name + 1, more));
        }
        boolean capital = informativeCapitals && token.isCapital() && !cues.isFunctionWord(name);
        boolean unknownName = scan.isUnknown(name) || scan.isPlainFirstName(name) || cues.isSurname(name);
        boolean bare = bareTitle && !cues.isFunctionWord(name) && token.length() > 1;
        boolean named = DOUBTFUL_TITLES.contains(scan.lower(at))
                ? (capital && scan.isCapital(at)) || (unknownName && !isMisspelling(name))
                : capital || unknownName || bare;
        int end = cues.endOfName(name);
        boolean monument =
                MONUMENTS.contains(scan.lower(at)) && (cues.isInstitution(end) || cues.isInstitutionInside(name, end));
        return named && !monument ? scan.addName(at, end) : 0;
    }

    /** Whether the word is only a misspelling, as in "ms autsim": such a word is not a name after a doubtful title. */
    private boolean isMisspelling(int name) {
        return !scan.isUnknownNotMisspelt(name) && !scan.isFirstName(name);
    }

    private boolean isTitledNonPerson(int at, int name) {
        return scan.lexicon().isNonPersonName(scan.lower(at) + " " + scan.base(name));
    }

    /** The index after a further word of the same name; 0 if none follows. */
    private int continuedName(int next, int start) {
        return scan.isCapital(next) && !scan.isOrdinary(next) && next - start < LONGEST_NAME ? next + 1 : 0;
    }

    private int announced(int at) {
        String word = scan.lower(at);
        int name = 0;
        boolean certain = false;
        if (ANNOUNCING.contains(word) && !scan.isOneOf(at - 1, THINGS) && !THINGS.contains(scan.lower(at - 2))) {
            name = at + 1;
            certain = !word.equals("dear");
        } else if ((word.equals("name") || word.equals("names") || word.equals("name's")) && isOwner(at - 1)) {
            name = scan.isOneOf(at + 1, IS) ? at + 2 : at + 1;
            certain = true;
        } else if ((word.equals("am") && scan.lower(at - 1).equals("i")) || word.equals("i'm") || word.equals("im")) {
            name = at + 1;
        } else if (word.equals("is") && scan.lower(at - 1).equals("this")) {
            name = at + 1;
        } else if (RELATIVES.contains(word)) {
            name = relative(at);
        } else if ((word.equals("ask") && scan.lower(at + 1).equals("for"))
                || (SPOKEN_TO.contains(word) && scan.isOneOf(at + 1, TO))) {
            name = at + 2;
        } else if (word.equals("from") && scan.lower(at - 1).equals("sent")) {
            name = at + 1;
        }
        return name > 0 && isAnnounced(name, certain) ? scan.addName(name, cues.endOfName(name)) : 0;
    }

    private boolean isOwner(int at) {
        return OWNED_BY.contains(scan.lower(at)) || scan.lower(at).endsWith("'s") || RELATIVES.contains(scan.base(at));
    }

    /**
     * The index at which the name stands in "my son is NAME" or "his teacher, NAME"; 0 if the word is not somebody's
     * relative.
     */
    private int relative(int at) {
        boolean owned = false;
        for (int before = at - 1; before >= 0 && at - before <= 3; before--) {
            owned |= OWNERS.contains(scan.lower(before));
        }
        if (!owned
                && !OWN_PEOPLE.contains(scan.lower(at))
                && !scan.tokens().get(at).startsSentence()) {
            return 0;
        }
        if (scan.isOneOf(at + 1, APPOSITION)) {
            return at + 2;
        }
        return at + 1;
    }

    /** @param certain whether only a name can stand at this position */
    private boolean isAnnounced(int name, boolean certain) {
        Token token = scan.get(name);
        if (token == null
                || !token.isWord()
                || cues.isOnlyNonPersonName(name)
                || cues.isFunctionWord(name)
                || token.length() < 2) {
            return false;
        }
        boolean institution = cues.isInstitution(name + 1) && (!informativeCapitals || scan.isCapital(name + 1));
        if (cues.endOfNonPersonName(name) > 0 || institution || NameCues.INSTITUTIONS.contains(scan.base(name))) {
            return false;
        }
        if (informativeCapitals && token.isCapital() && !token.isAllCapitals()) {
            return ((scan.isFirstName(name) || cues.isNamesake(name)) && !scan.isLocalTerm(token.lower()))
                    || (!scan.isOrdinary(name) && !scan.isLocalTerm(token.lower()) && !cues.isAdjective(name))
                    || (certain && scan.isOrdinary(name) && scan.isCapital(name) && scan.isFirstName(name));
        }
        return scan.isPlainFirstName(name) || (scan.isUnknownNotMisspelt(name) && token.length() > 3);
    }

    /** "T. Wexcombe", "R.J. Hallowby", "k. ormsby", "J Smith". */
    private int initialled(int at) {
        Token first = scan.tokens().get(at);
        if (first.length() != 1 || scan.isOneOf(at - 1, NOT_BEFORE_INITIAL) || isAbbreviation(at)) {
            return 0;
        }
        int next = at;
        int letters = 0;
        boolean dots = false;
        while (letters < 4 && scan.isWordAt(next) && scan.tokens().get(next).length() == 1) {
            letters++;
            next++;
            if (scan.lower(next).equals(".")) {
                dots = true;
                next++;
            }
        }
        Token name = scan.get(next);
        if (name == null || !name.isWord() || name.length() < 3) {
            return 0;
        }
        boolean capital = first.isCapital() && name.isCapital();
        boolean unknownName = !scan.isOrdinary(next) && !scan.isNonPersonName(next) && !scan.isLocalTerm(name.lower());
        if (informativeCapitals && capital) {
            boolean letter = dots || !(first.text().equals("I") || first.text().equals("A"));
            return letter && unknownName && !cues.isInstitution(next + 1) && !cues.isAdjective(next)
                    ? scan.addName(at, next + 1)
                    : 0;
        }
        return dots && unknownName && (scan.isUnknown(next) || scan.isPlainFirstName(next))
                ? scan.addName(at, next + 1)
                : 0;
    }

    /**
     * Whether the letter belongs to an abbreviation such as "e.g." or "a.m.", or directly follows a number or an
     * apostrophe.
     */
    private boolean isAbbreviation(int at) {
        String letters = scan.lower(at) + scan.lower(at + 1) + scan.lower(at + 2);
        Token before = scan.get(at - 1);
        return ABBREVIATIONS.contains(letters)
                || (before != null
                        && (before.isNumber() || before.isSign('\''))
                        && !scan.tokens().get(at).spaced());
    }

    /** A name that is spelled letter by letter: "K-e-i-r-a". */
    private int spelled(int at) {
        Token token = scan.tokens().get(at);
        String lower = token.lower();
        if (lower.length() < 7
                || lower.length() > LONGEST_SPELLED
                || lower.charAt(1) != '-'
                || !lower.matches("(?:\\p{L}-){3,}\\p{L}")) {
            return 0;
        }
        return scan.lexicon().isOrdinary(lower.replace("-", "")) ? 0 : scan.addName(at, at + 1);
    }

    /** "the Bramhurst family". */
    private int household(int at) {
        if (!scan.lower(at).equals("the") || !scan.isOneOf(at + 2, HOUSEHOLDS)) {
            return 0;
        }
        Token name = scan.get(at + 1);
        boolean capital = informativeCapitals
                && name != null
                && name.isCapital()
                && !name.isAllCapitals()
                && !scan.isOrdinary(at + 1)
                && !scan.isLocalTerm(name.lower())
                && !cues.isAdjective(at + 1);
        boolean unknownName = scan.isWordAt(at + 1)
                && scan.isUnknownNotMisspelt(at + 1)
                && scan.lower(at + 2).equals("family");
        return (capital || unknownName) && !scan.isNonPersonName(at + 1) ? scan.addName(at + 1, at + 2) : 0;
    }

    private boolean isQuote(int at) {
        Token token = scan.tokens().get(at);
        return token.isSign('\'') || token.isSign('"');
    }

    /** "'Dinky' Farthingdale". */
    int quotedNickname(int at) {
        if (!isQuote(at)) {
            return 0;
        }
        int close = at + 2;
        Token last = scan.get(at + 3);
        boolean quoted = scan.isWordAt(at + 1)
                && scan.get(close) != null
                && (isQuote(close) || scan.lower(at + 1).endsWith("'"));
        if (!quoted || last == null || !last.isWord() || last.length() < 3) {
            return 0;
        }
        return (informativeCapitals ? last.isCapital() && scan.isUnknown(at + 3) : scan.isUnknownNotMisspelt(at + 3))
                ? scan.addName(at + 1, at + 4)
                : 0;
    }
}
