package org.localoffer.service.privacy;

import java.util.Set;

/**
 * Finds names that no list contains, by their context: an unknown word with a capital inside a sentence, a word that
 * does what people do, initials, what somebody is called. It runs after {@link PersonNames}, which knows more about
 * each word. First names in lower case that are also ordinary words are found by {@link WordNames}.
 */
final class NamesByContext {

    private static final Set<String> SAYING = WordList.of(
            "says said told thinks thought loves hates cried cries refuses refused promised asked wrote rang phoned",
            "emailed texted reckons replied explained knows wants doesnt doesn't didnt didn't isnt isn't wont won't",
            "cant can't hasnt hasn't gets goes keeps likes needs struggles left started has was is will would had");
    private static final Set<String> PLAINLY_SAYING = WordList.of(
            "says said thinks told loves hates cries cried refuses refused reckons promised replied phoned texted");
    private static final Set<String> ADDRESSING = WordList.of(
            "thanks thank asked told ask tell rang emailed phoned saw met texted messaged contacted cheers bless");
    private static final Set<String> PLACING = WordList.of(
            "in at near around outside to towards off via past through into between across over opposite behind",
            "beyond of until under using use uses called named by");
    private static final Set<String> COMING = WordList.of(
            "live lives come comes am i'm bus buses train trains moved travel away far miles minutes families parents",
            "people anyone coach minibus");
    private static final Set<String> GIVING = WordList.of(
            "spoke speak speaking talk talked talking said gave given thanks according write wrote sent listen");
    private static final Set<String> THINGS = WordList.of(
            "school academy academies trust centre club hub app method approach programme scheme charity foundation",
            "project service services team syndrome disease disorder scale test training college hospital library",
            "park street road lane avenue close drive hall church house ltd cic award fund families");
    private static final Set<String> PEOPLE = WordList.of(
            "lad boy girl man woman son daughter child kid him her them he she baby toddler brother sister everyone",
            "we teacher ta driver nurse friend teenager carer worker escort assistant therapist coach tutor neighbour",
            "cousin uncle aunt auntie husband wife partner one she's he's");
    private static final Set<String> ASKED_FOR = WordList.of("text call ring email phone contact message see dm bring");
    private static final Set<String> AFTER_A_NAME = WordList.of(
            "been autistic nonverbal non-verbal got had my our six seven eight nine ten eleven twelve five four three two");
    private static final Set<String> NO_NAME_OF_LETTER = WordList.of(
            "section part plan grade vitamin group hepatitis class band option appendix annex schedule unit block gate",
            "door floor level tier question form box room wing zone bay year paragraph page team side set platform stage",
            "type category list column row table stop route bus key hall house");
    private static final Set<String> LISTING = WordList.of("the and or , & nor");
    private static final Set<String> BY_LETTER = WordList.of(
            "pupil student child client patient resident learner initials initialled user son daughter boy girl lad brother sister re");
    private static final Set<String> ABBREVIATIONS = WordList.of(
            "e.g i.e a.m p.m n.b c.f u.k u.s p.e r.e i.t p.s a.d b.c e.u i.q u.n o.t c.v d.i a.i t.v g.p q.a h.q");
    private static final Set<String> CLOSING =
            WordList.of("thanks thank regards cheers ta love wishes yours sincerely xx");
    private static final Set<String> BY = WordList.of("by from with and to for");
    private static final Set<String> TEXT_SPEAK = WordList.of("u n r y s t");
    private static final Set<String> FAMILIES = WordList.of("who have had are were next from at , down across");
    private static final Set<String> EXAMPLES = WordList.of("a b c d i x y z");
    private static final int NEAR = 7;
    private static final int LONGEST_RUN = 5;

    private final TextScan scan;
    private final NamePositions positions;

    NamesByContext(TextScan scan) {
        this.scan = scan;
        this.positions = new NamePositions(scan);
    }

    void find() {
        scan.walk(this::name);
    }

    private int name(int at) {
        Token token = scan.tokens().get(at);
        if (!token.isWord() || scan.isFlagged(at) || scan.isInNonPersonName(at)) {
            return 0;
        }
        int end = token.length() == 1 ? letters(at) : word(at);
        if (end > at) {
            scan.addFlag(FlagKind.NAME, at, end);
        }
        return end;
    }

    private int word(int at) {
        int initials = initials(at);
        if (initials > 0 || scan.isNonPersonName(at) || scan.isLocalTerm(scan.base(at))) {
            return initials;
        }
        if (isDoubleName(at)) {
            return at + 1;
        }
        boolean capital = scan.hasInformativeCapitals()
                && scan.isCapital(at)
                && !scan.tokens().get(at).isAllCapitals();
        return capital ? capitalised(at) : lowerCase(at);
    }

    /** "lily-mae". */
    private boolean isDoubleName(int at) {
        String word = scan.base(at);
        int hyphen = word.indexOf('-');
        return hyphen > 2
                && scan.lexicon().isFirstName(word.substring(0, hyphen))
                && scan.lexicon().isFirstName(word.substring(hyphen + 1))
                && !NameCues.isTooCommonForFirstName(word.substring(0, hyphen));
    }

    // ---- Capitalised words

    private int capitalised(int at) {
        int end = run(at);
        Token token = scan.tokens().get(at);
        boolean startsSentence = token.startsSentence() || scan.lower(at - 1).equals(".");
        if (isThing(end - 1) || isWithinThing(at, end)) {
            scan.markNonPersonName(at, end);
            return 0;
        }
        if (!startsSentence && (isCareOf(at) || isCalled(at))) {
            return end;
        }
        if (isCouple(at) || isHousehold(at) || isOwnerWithoutApostrophe(at)) {
            return at + 1;
        }
        if (isWordAsName(at, end, startsSentence)) {
            return end;
        }
        if (!startsSentence && isClosingWord(at, end)) {
            return end;
        }
        if (startsSentence || isAfterCapital(at)) {
            boolean human = PLAINLY_SAYING.contains(scan.lower(at + 1)) || positions.isOwner(at);
            boolean name = end == at + 1 && isUnknownWord(at) && !isAfterCapital(at) && human;
            return name && scan.isUnknownNotMisspelt(at) ? end : 0;
        }
        if (!isUnknownWord(at)) {
            return 0;
        }
        boolean doubtful = scan.isMisspelt(token.base()) || scan.lexicon().isProper(token.base());
        return (doubtful ? isActing(at) || isAddressed(at) : !isAfterPlaceWord(at)) ? end : 0;
    }

    /** Whether a capitalised word comes before. The first word of a sentence and abbreviations do not count. */
    private boolean isAfterCapital(int at) {
        Token before = scan.get(at - 1);
        return before != null
                && before.isCapital()
                && !before.isAllCapitals()
                && before.length() > 1
                && !(before.startsSentence() && scan.isOrdinary(at - 1));
    }

    /**
     * Whether the name signs the text ("Thanks, Wren" at its end) or introduces the writer ("This is Wren, I rang").
     */
    private boolean isClosingWord(int at, int end) {
        boolean last = end == scan.tokens().size()
                || (end == scan.tokens().size() - 1 && scan.lower(end).equals("."));
        boolean signed = last
                && (scan.lower(at - 1).equals(",") || scan.lower(at - 1).equals("-"))
                && CLOSING.contains(scan.lower(at - 2));
        boolean me = scan.lower(at - 1).equals("is")
                && scan.lower(at - 2).equals("this")
                && scan.isFirstName(at)
                && (last || scan.lower(end).equals(",") || scan.lower(end).equals("from"));
        return (signed || me) && end - at <= 3;
    }

    private int run(int at) {
        int end = at + 1;
        while (end - at < LONGEST_RUN
                && scan.isCapital(end)
                && !scan.tokens().get(end).startsSentence()
                && !scan.tokens().get(end - 1).isPossessive()) {
            end++;
        }
        return end;
    }

    /** Whether the word is in no dictionary, list or vocabulary, and most of the text is English. */
    private boolean isUnknownWord(int at) {
        return scan.base(at).length() > 2
                && scan.isUnknown(at)
                && !scan.lexicon().isAdjective(scan.tokens().get(at).text())
                && !scan.isForeign();
    }

    private boolean isThing(int at) {
        return THINGS.contains(scan.base(at));
    }

    /** "Harris, Oasis and Co-op academies": the word that says what they are stands at the end of the list. */
    private boolean isWithinThing(int from, int to) {
        for (int at = to; at < scan.tokens().size() && at - from < NEAR; at++) {
            boolean continues = scan.isCapital(at)
                    || scan.lower(at).equals(",")
                    || scan.lower(at).equals("and")
                    || scan.lower(at).equals("&");
            if (!continues) {
                return isThing(at);
            }
        }
        return false;
    }

    /** Whether a preposition or another word that introduces a place, a thing or a method comes before. */
    private boolean isAfterPlaceWord(int at) {
        int before = at - 1;
        while (at - before < NEAR && (scan.isCapital(before) || LISTING.contains(scan.lower(before)))) {
            before--;
        }
        String word = scan.lower(before);
        return switch (word) {
            case "to" -> !GIVING.contains(scan.lower(before - 1));
            case "from" -> COMING.contains(scan.lower(before - 1));
            default -> PLACING.contains(word);
        };
    }

    private boolean isActing(int at) {
        return SAYING.contains(scan.lower(at + 1)) || positions.isOwner(at);
    }

    /** A first name with a possessive s but no apostrophe: "Imogens school". */
    private boolean isOwnerWithoutApostrophe(int at) {
        String word = scan.lower(at);
        String name = word.endsWith("s") ? word.substring(0, word.length() - 1) : "";
        boolean first = scan.lexicon().isOrdinary(name)
                ? scan.lexicon().isCommonFirstName(name) && !NameCues.isTooCommonForFirstName(name)
                : scan.lexicon().isFirstName(name);
        return name.length() > 2
                && first
                && !scan.lexicon().isOrdinary(word)
                && !scan.isLocalTerm(word)
                && !scan.lexicon().isNonPersonName(name)
                && (positions.isBelonging(at + 1) || scan.lower(at + 1).equals("journey"));
    }

    /**
     * Whether a capitalised first name that is also an ordinary word is used as a name: "with Joy", "Text Mo", "Grace
     * Bell", "Mark is six".
     */
    private boolean isWordAsName(int at, int end, boolean startsSentence) {
        String word = scan.base(at);
        if (!scan.lexicon().isFirstName(word) || NameCues.isTooCommonForFirstName(word) || end - at > 2) {
            return false;
        }
        boolean common = scan.lexicon().isCommonFirstName(word) && word.length() > 2;
        if (startsSentence) {
            boolean is = scan.lower(at + 1).equals("is") || scan.lower(at + 1).equals("has");
            return common && end == at + 1 && is && AFTER_A_NAME.contains(scan.lower(at + 2));
        }
        if (scan.isCapital(at - 1) && !scan.tokens().get(at - 1).startsSentence()) {
            return false;
        }
        return ASKED_FOR.contains(scan.lower(at - 1)) || (common && !isAfterPlaceWord(at) && !isInList(at));
    }

    /** Whether it is an item in a list, as in a list of clubs. */
    private boolean isInList(int at) {
        return scan.lower(at - 1).equals(",") || (scan.lower(at - 1).equals("and") && scan.isCapital(at - 2));
    }

    private boolean isAddressed(int at) {
        return ADDRESSING.contains(scan.lower(at - 1))
                || (scan.lower(at - 1).equals("to") && GIVING.contains(scan.lower(at - 2)));
    }

    /** "c/o Wexcombe". */
    private boolean isCareOf(int at) {
        return scan.lower(at - 1).equals("o")
                && scan.lower(at - 2).equals("/")
                && scan.lower(at - 3).equals("c");
    }

    /**
     * Whether a person is said to be called this, whatever the word is: "the lad we all call Sprocket", "known as
     * Bear".
     */
    private boolean isCalled(int at) {
        int call = at - 1;
        while (at - call < 3 && isPerson(call)) {
            call--;
        }
        boolean calls =
                switch (scan.lower(call)) {
                    case "call", "calls", "called", "nickname", "nicknamed", "dubbed" -> true;
                    case "as" -> scan.lower(call - 1).equals("known");
                    case "to" -> scan.lower(call - 1).equals("answers");
                    case "by" -> scan.lower(call - 1).equals("goes");
                    default -> false;
                };
        if (!calls) {
            return false;
        }
        boolean person = call < at - 1;
        for (int before = call - 1; before >= 0 && call - before < NEAR; before--) {
            person |= isPerson(before);
        }
        return person && !scan.lexicon().isAdjective(scan.tokens().get(at).text());
    }

    private boolean isPerson(int at) {
        return PEOPLE.contains(scan.lower(at));
    }

    /** "Geoff and I", "me and Geoff". */
    private boolean isCouple(int at) {
        boolean name = scan.isPlainFirstName(at) || scan.isUnknownNotMisspelt(at);
        return name && (positions.isBesideOthers(at) || positions.isWithWriter(at));
    }

    /** "The Harringtons". */
    private boolean isHousehold(int at) {
        String word = scan.base(at);
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : "";
        return scan.lower(at - 1).equals("the")
                && one.length() > 3
                && !scan.isOrdinary(at)
                && !scan.isFirstName(at)
                && !scan.lexicon().isProper(word)
                && !scan.isLocalTerm(one)
                && !scan.lexicon().isOrdinary(one)
                && !scan.lexicon().isNonPersonName(one)
                && !scan.lexicon().isAdjective(scan.tokens().get(at).text())
                && !scan.isCapital(at + 1);
    }

    // ---- Lower-case words

    private int lowerCase(int at) {
        Token token = scan.tokens().get(at);
        if (token.isAllCapitals() && scan.hasInformativeCapitals()) {
            return 0;
        }
        String word = token.base();
        if (isCareOf(at) && !scan.isOrdinary(at) && word.length() > 2) {
            return at + 1;
        }
        if (isLowerCaseHousehold(at) || isCalledInLowerCase(at)) {
            return at + 1;
        }
        if (isOwnerWithoutApostrophe(at)
                || (word.length() == 3 && scan.isUnknown(at) && !scan.isForeign() && isCalled(at))) {
            return at + 1;
        }
        if (word.length() > 3 && scan.isUnknown(at) && !scan.isForeign() && word.indexOf('-') < 0) {
            boolean inContext = PLAINLY_SAYING.contains(scan.lower(at + 1))
                    || isAddressed(at)
                    || positions.isOwner(at)
                    || isCareOf(at)
                    || isCalled(at);
            if (inContext && scan.isUnknownNotMisspelt(at)) {
                return at + 1;
            }
        }
        return isCouple(at) && word.length() > 2 && !scan.isForeign() ? at + 1 : 0;
    }

    /** "the harringtons, who had them". */
    private boolean isLowerCaseHousehold(int at) {
        return scan.base(at).length() > 5
                && isHousehold(at)
                && FAMILIES.contains(scan.lower(at + 1))
                && !scan.isMisspelt(scan.base(at))
                && !scan.isForeign();
    }

    /** "the lad we all call sprocket has". */
    private boolean isCalledInLowerCase(int at) {
        return scan.isInLowerCase()
                && scan.base(at).length() > 2
                && isCalled(at)
                && (scan.lower(at + 1).equals("has") || scan.lower(at + 1).equals("is"))
                && !ADDRESSING.contains(scan.lower(at));
    }

    // ---- Initials

    /** The index after initials that start at this token, as in "R.J." or "K has"; 0 if none do. */
    private int letters(int at) {
        int surname = initialAndSurname(at);
        if (surname > 0) {
            return surname;
        }
        boolean lowerCase = scan.isInLowerCase() && !scan.isCapital(at);
        if (!scan.hasInformativeCapitals() || (!lowerCase && !scan.isCapital(at))) {
            return 0;
        }
        boolean dotted = scan.lower(at + 1).equals(".")
                && (lowerCase ? isLetter(at + 2) && !scan.tokens().get(at + 2).spaced() : scan.isCapital(at + 2))
                && scan.tokens().get(at + 2).length() == 1
                && !scan.lower(at - 1).equals(".");
        boolean two = dotted
                && !(scan.lower(at + 3).equals(".") && isLetter(at + 4))
                && !ABBREVIATIONS.contains(scan.lower(at) + "." + scan.lower(at + 2));
        if (two && !scan.lower(at - 1).equals("&")) {
            return at + 3;
        }
        if (lowerCase) {
            return 0;
        }
        boolean example = EXAMPLES.contains(scan.lower(at));
        boolean shortened = scan.lower(at + 1).equals(".")
                && scan.isWordAt(at + 2)
                && !scan.isCapital(at + 2)
                && scan.tokens().get(at + 2).spaced();
        boolean alone = !scan.tokens().get(at).startsSentence()
                && scan.tokens().get(at).spaced()
                && scan.isWordAt(at - 1)
                && !scan.isCapital(at - 1)
                && !NO_NAME_OF_LETTER.contains(scan.base(at - 1));
        if (!example && alone && (shortened || PLAINLY_SAYING.contains(scan.lower(at + 1)))) {
            return at + 1;
        }
        return !example && BY_LETTER.contains(scan.lower(at - 1)) && !scan.isCapital(at + 1) ? at + 1 : 0;
    }

    /** An initial and a surname in lower case: "l wexcombe from transport". */
    private int initialAndSurname(int at) {
        boolean begins = scan.tokens().get(at).startsSentence()
                || ADDRESSING.contains(scan.lower(at - 1))
                || BY.contains(scan.lower(at - 1));
        boolean letter = !EXAMPLES.contains(scan.lower(at)) && !TEXT_SPEAK.contains(scan.lower(at));
        boolean unknown = scan.base(at + 1).length() > 4 && scan.isUnknownNotMisspelt(at + 1);
        return begins && letter && unknown && !scan.isForeign() && !scan.isInNonPersonName(at + 1) ? at + 2 : 0;
    }

    private boolean isLetter(int at) {
        return scan.isWordAt(at) && scan.tokens().get(at).length() == 1;
    }

    /** Two or three capitals that are not an abbreviation: "pupil KD". */
    private int initials(int at) {
        Token token = scan.tokens().get(at);
        boolean capitals = token.isAllCapitals() && token.length() <= 3 && scan.hasInformativeCapitals();
        return capitals
                        && BY_LETTER.contains(scan.lower(at - 1))
                        && !scan.isOrdinary(at)
                        && !scan.isLocalTerm(token.lower())
                        && !scan.isNonPersonName(at)
                ? at + 1
                : 0;
    }
}
