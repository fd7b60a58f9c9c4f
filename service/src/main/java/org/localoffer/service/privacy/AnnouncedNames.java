package org.localoffer.service.privacy;

import java.util.Set;

/** PersonNames after a title, an initial or a word that announces them, spelled out, of a household, or beside a nickname. */
final class AnnouncedNames {

    private static final Set<String> TITLES =
            WordList.of("hhj mr mrs ms miss mx dr doctor prof professor cllr councillor rev reverend sir dame sgt pc");
    private static final Set<String> BARE_TITLES = Set.of("mr", "mrs");
    /** They are ordinary words or short forms as well (MS, a PC, "miss the bus"), so a stranger or a capital has to follow. */
    private static final Set<String> DOUBTFUL_TITLES = Set.of("ms", "miss", "sir", "dame", "doctor", "pc");
    /** Buildings are often called after them, as in "Sir Harold Hillier Gardens", so an institution after the name is no person. */
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
    private static final Set<String> SHORT_FORMS = WordList.of("e.g i.e a.m p.m n.b c.f");

    private final TextScan scan;
    private final NameSigns signs;
    private final boolean plainCase;

    AnnouncedNames(TextScan scan, NameSigns signs) {
        this.scan = scan;
        this.signs = signs;
        this.plainCase = scan.hasPlainCase();
    }

    /** One past a name that begins there; 0 where none does. */
    int at(int at) {
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
        if (token == null || !token.isWord() || nobodyTitled(at, name)) {
            return 0;
        }
        boolean bareTitle = BARE_TITLES.contains(scan.lower(at));
        boolean letter = token.length() == 1
                && !token.lower().equals("i")
                && (bareTitle ? !token.text().equals("a") : plainCase && token.isCapital());
        if (letter) {
            int more =
                    name(name + 1 < scan.tokens().size() && scan.lower(name + 1).equals(".") ? name + 2 : name + 1, at);
            return scan.foundName(at, Math.max(name + 1, more));
        }
        boolean capital = plainCase && token.isCapital() && !signs.isSmallWord(name);
        boolean stranger = scan.isUnknown(name) || scan.isPlainFirstName(name) || signs.isSurname(name);
        boolean bare = bareTitle && !signs.isSmallWord(name) && token.length() > 1;
        boolean named = DOUBTFUL_TITLES.contains(scan.lower(at))
                ? (capital && scan.isCapital(at)) || (stranger && !isVerbless(name))
                : capital || stranger || bare;
        int end = signs.endOfName(name);
        boolean monument = MONUMENTS.contains(scan.lower(at))
                && (signs.isInstitution(end) || signs.isInstitutionInside(name, end));
        return named && !monument ? scan.foundName(at, end) : 0;
    }

    /** "ms autsim": a word that is only misspelt after what is a condition or a verb as well. */
    private boolean isVerbless(int name) {
        return !scan.isStranger(name) && !scan.isFirstName(name);
    }

    private boolean nobodyTitled(int at, int name) {
        return scan.lexicon().isNobody(scan.lower(at) + " " + scan.base(name));
    }

    /** One past a further word of the same name; 0 where none follows. */
    private int name(int next, int start) {
        return scan.isCapital(next) && !scan.isOrdinary(next) && next - start < LONGEST_NAME ? next + 1 : 0;
    }

    private int announced(int at) {
        String word = scan.lower(at);
        int name = 0;
        boolean sure = false;
        if (ANNOUNCING.contains(word) && !scan.isOneOf(at - 1, THINGS) && !THINGS.contains(scan.lower(at - 2))) {
            name = at + 1;
            sure = !word.equals("dear");
        } else if ((word.equals("name") || word.equals("names") || word.equals("name's")) && isOwner(at - 1)) {
            name = scan.isOneOf(at + 1, IS) ? at + 2 : at + 1;
            sure = true;
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
        return name > 0 && isAnnounced(name, sure) ? scan.foundName(name, signs.endOfName(name)) : 0;
    }

    private boolean isOwner(int at) {
        return OWNED_BY.contains(scan.lower(at)) || scan.lower(at).endsWith("'s") || RELATIVES.contains(scan.base(at));
    }

    /** Where the name of "my son is NAME", "his teacher, NAME" would stand; 0 where it is no relative of anybody. */
    private int relative(int at) {
        boolean owned = false;
        for (int before = at - 1; before >= 0 && at - before <= 3; before--) {
            owned |= OWNERS.contains(scan.lower(before));
        }
        if (!owned
                && !OWN_PEOPLE.contains(scan.lower(at))
                && !scan.tokens().get(at).opens()) {
            return 0;
        }
        if (scan.isOneOf(at + 1, APPOSITION)) {
            return at + 2;
        }
        return at + 1;
    }

    /** @param sure whether only a name can stand there */
    private boolean isAnnounced(int name, boolean sure) {
        Token token = scan.get(name);
        if (token == null
                || !token.isWord()
                || signs.isNobodyHere(name)
                || signs.isSmallWord(name)
                || token.length() < 2) {
            return false;
        }
        boolean institution = signs.isInstitution(name + 1) && (!plainCase || scan.isCapital(name + 1));
        if (signs.nobody(name) > 0 || institution || NameSigns.INSTITUTIONS.contains(scan.base(name))) {
            return false;
        }
        if (plainCase && token.isCapital() && !token.isAllCapitals()) {
            return ((scan.isFirstName(name) || signs.isNamesake(name)) && !scan.isKnown(token.lower()))
                    || (!scan.isOrdinary(name) && !scan.isKnown(token.lower()) && !signs.isAdjective(name))
                    || (sure && scan.isOrdinary(name) && scan.isCapital(name) && scan.isFirstName(name));
        }
        return scan.isPlainFirstName(name) || (scan.isStranger(name) && token.length() > 3);
    }

    /** "T. Wexcombe", "R.J. Hallowby", "k. ormsby", "J Smith". */
    private int initialled(int at) {
        Token first = scan.tokens().get(at);
        if (first.length() != 1 || scan.isOneOf(at - 1, NOT_BEFORE_INITIAL) || isShortWord(at)) {
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
        boolean strange = !scan.isOrdinary(next) && !scan.isNobody(next) && !scan.isKnown(name.lower());
        if (plainCase && capital) {
            boolean letter = dots || !(first.text().equals("I") || first.text().equals("A"));
            return letter && strange && !signs.isInstitution(next + 1) && !signs.isAdjective(next)
                    ? scan.foundName(at, next + 1)
                    : 0;
        }
        return dots && strange && (scan.isUnknown(next) || scan.isPlainFirstName(next))
                ? scan.foundName(at, next + 1)
                : 0;
    }

    /** "e.g.", "a.m." and the like; a letter behind a figure or a sign. */
    private boolean isShortWord(int at) {
        String letters = scan.lower(at) + scan.lower(at + 1) + scan.lower(at + 2);
        Token before = scan.get(at - 1);
        return SHORT_FORMS.contains(letters)
                || (before != null
                        && (before.isNumber() || before.isSign('\''))
                        && !scan.tokens().get(at).spaced());
    }

    /** "K-e-i-r-a": letters one by one. */
    private int spelled(int at) {
        Token token = scan.tokens().get(at);
        String lower = token.lower();
        if (lower.length() < 7
                || lower.length() > LONGEST_SPELLED
                || lower.charAt(1) != '-'
                || !lower.matches("(?:\\p{L}-){3,}\\p{L}")) {
            return 0;
        }
        return scan.lexicon().isOrdinary(lower.replace("-", "")) ? 0 : scan.foundName(at, at + 1);
    }

    /** "the Bramhurst family". */
    private int household(int at) {
        if (!scan.lower(at).equals("the") || !scan.isOneOf(at + 2, HOUSEHOLDS)) {
            return 0;
        }
        Token name = scan.get(at + 1);
        boolean capital = plainCase
                && name != null
                && name.isCapital()
                && !name.isAllCapitals()
                && !scan.isOrdinary(at + 1)
                && !scan.isKnown(name.lower())
                && !signs.isAdjective(at + 1);
        boolean strange = scan.isWordAt(at + 1)
                && scan.isStranger(at + 1)
                && scan.lower(at + 2).equals("family");
        return (capital || strange) && !scan.isNobody(at + 1) ? scan.foundName(at + 1, at + 2) : 0;
    }

    private boolean isQuote(int at) {
        Token token = scan.tokens().get(at);
        return token.isSign('\'') || token.isSign('"');
    }

    /** "'Dinky' Farthingdale". */
    int beside(int at) {
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
        return (plainCase ? last.isCapital() && scan.isUnknown(at + 3) : scan.isStranger(at + 3))
                ? scan.foundName(at + 1, at + 4)
                : 0;
    }
}
