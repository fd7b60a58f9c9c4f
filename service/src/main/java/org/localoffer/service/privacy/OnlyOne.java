package org.localoffer.service.privacy;

import java.util.Set;

/**
 * Descriptions that fit one person: "the only deaf girl at ...", "the caretaker of ...", "the girl who was in the
 * paper". A group, or a role without a place, is none.
 */
final class OnlyOne {

    private static final Set<String> PEOPLE = WordList.of(
            "nephew niece grandson granddaughter grandchild cousin husband wife neighbour",
            "girl boy child pupil student kid lad lass user teenager teen family mum mother mam dad father",
            "man woman lady bloke baby toddler sibling brother sister twins triplets quads twin parent",
            "grandma granddad nan carer couple daughter son learner apprentice player swimmer member one",
            "resident tenant youngster infant wheelchair chap fella guy kiddie bairn wean trans refugee",
            "traveller");
    private static final Set<String> ROLES = WordList.of(
            "head headteacher headmaster headmistress deputy senco sendco caretaker cook receptionist",
            "secretary teacher ta assistant nurse doctor gp paediatrician worker manager driver escort vicar",
            "priest imam rabbi minister mayor councillor mp governor chair coach keyworker physio therapist",
            "officer lollipop cleaner librarian dentist optician midwife bursar matron psychologist ot",
            "childminder landlord postman policeman consultant intervenor interpreter tutor lead elsa",
            "lifeguard janitor owner principal lecturer organiser leader director");
    private static final Set<String> SETTINGS = WordList.of(
            "school academy primary secondary infants infant juniors junior nursery preschool college centre",
            "hub unit club class house village colony ward lodge grammar sixth form high hospital church",
            "office base living respite street road estate bridge clinic surgery playgroup brownies beavers",
            "cubs scouts pool choir team farm stables home hostel lane playscheme");
    private static final Set<String> AT = Set.of("at", "in", "of", "from", "on", "for", "to");
    private static final Set<String> ONE = Set.of("only", "sole", "first", "youngest", "eldest", "oldest", "lone");
    private static final Set<String> VILLAGES = Set.of("nether", "upper", "lower", "great", "little", "st");

    /** Small enough that the only one is known there. */
    private static final Set<String> NEIGHBOURHOODS =
            Set.of("village", "street", "class", "estate", "colony", "playgroup");

    private static final Set<String> NEWS =
            WordList.of("paper papers news telly tv newspaper gazette echo headlines bbc itv");
    private static final int PLACE_NEAR = 12;

    private static final Set<String> NO_ONLY = WordList.of("an not if");
    private static final Set<String> TALES = WordList.of("is was there's theres 's saw know knew");
    private static final Set<String> OF_A_SERVICE = WordList.of("send children the");
    private static final Set<String> OWN_CHILDREN =
            WordList.of("son daughter child boy girl lad kids children grandson brother sister");
    private static final Set<String> SEVERAL = WordList.of("twins triplets quads quadruplets twin");
    private static final Set<String> NOBODY = WordList.of("no nobody none noone");
    private static final Set<String> OTHERS = WordList.of("other others else");
    private static final Set<String> SMALL_PLACES = WordList.of("village street class island estate hamlet");
    private static final Set<String> NEWS_BEFORE = WordList.of("the on local in");
    private static final Set<String> IN = WordList.of("in on");
    private static final Set<String> SMALL_WORDS = WordList.of("the a our my his her");

    private final Reading reading;

    OnlyOne(Reading reading) {
        this.reading = reading;
    }

    void find() {
        int at = 0;
        while (at < reading.tokens().size()) {
            int end = Math.max(Math.max(only(at), person(at)), Math.max(role(at), Math.max(rare(at), several(at))));
            if (end > at) {
                reading.found(FlagKind.ONLY_ONE, at, end);
            }
            at = Math.max(at + 1, end);
        }
    }

    /** "the only wheelchair user at ...", "the first pupil with ... to be head boy at ..."; 0 where none begins here. */
    private int only(int at) {
        if (!ONE.contains(reading.lower(at)) || NO_ONLY.contains(reading.lower(at - 1))) {
            return 0;
        }
        int person = next(at + 1, 6, PEOPLE);
        int role = next(at + 1, 6, ROLES);
        int whom = person > 0 && (role == 0 || person < role) ? person : role;
        if (whom == 0) {
            return 0;
        }
        boolean only = reading.lower(at).equals("only") || reading.lower(at).equals("sole");
        int place = place(whom + 1, PLACE_NEAR, only);
        return place > 0 && (only || reading.isCapital(place - 1) || named(whom + 1, place)) ? place : 0;
    }

    /** "the boy in a wheelchair at Sampleton College", "the girl who was in the paper". */
    private int person(int at) {
        boolean own = reading.lower(at).equals("my") || reading.lower(at).equals("our");
        if (!isSingle(at) && !own) {
            return 0;
        }
        int whom = next(at + 1, 6, PEOPLE);
        if (whom == 0 || !isJoined(at + 1, whom)) {
            return 0;
        }
        int news = news(whom + 1);
        if (news > 0 || own) {
            return news;
        }
        boolean article = reading.lower(at).equals("a") || reading.lower(at).equals("an");
        if (article && !told(at, whom)) {
            return 0;
        }
        int place = place(whom + 1, PLACE_NEAR, reading.lower(at).equals("one"));
        return place > 0 && named(whom + 1, place) ? place : 0;
    }

    /** "there is a boy ... at": a tale of one, unlike "a child at any school". */
    private boolean told(int at, int whom) {
        return TALES.contains(reading.lower(at - 1)) && !reading.lower(whom).equals("child");
    }

    private boolean isSingle(int at) {
        return switch (reading.lower(at)) {
            case "the", "that", "this", "a", "one" -> true;
            default -> false;
        };
    }

    /** Whether nothing but words that describe stands between. */
    private boolean isJoined(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!reading.isWordAt(at) || AT.contains(reading.lower(at)) || SETTINGS.contains(reading.lower(at))) {
                return false;
            }
        }
        return true;
    }

    /** "The caretaker at the Brindle Street Hub"; "the lead councillor's own son". */
    private int role(int at) {
        boolean am = reading.lower(at).equals("i'm")
                || reading.lower(at).equals("im")
                || (reading.lower(at).equals("am") && reading.lower(at - 1).equals("i"));
        if (!am && !reading.lower(at).equals("the")) {
            return 0;
        }
        int role = next(at + 1, 5, ROLES);
        if (role == 0 || !isJoined(at + 1, role)) {
            return 0;
        }
        while (ROLES.contains(reading.base(role + 1))
                && !reading.tokens().get(role).isPossessive()) {
            role++;
        }
        int own = ownChild(role);
        if (own > 0 || am) {
            return own;
        }
        int relative = relative(role);
        if (relative > 0) {
            return relative;
        }
        boolean right =
                AT.contains(reading.lower(role + 1)) || reading.lower(role + 1).equals("who");
        int place = right ? place(role + 1, 7, false) : 0;
        boolean named = named(role + 1, place) && !reading.isOneOf(role + 2, OF_A_SERVICE);
        return named || isUnknownPlace(role + 2, place) ? place : 0;
    }

    private boolean isUnknownPlace(int from, int place) {
        for (int at = from; at < place; at++) {
            if (reading.isUnknown(at)) {
                return true;
            }
            if (reading.isCapital(at)
                    && SETTINGS.contains(reading.lower(place - 1))
                    && reading.hasPlainCase()
                    && !reading.isKnown(reading.phrase(at, place))) {
                return true;
            }
        }
        return false;
    }

    /** "The head's youngest boy at ...", "the councillor's daughter". */
    private int relative(int role) {
        if (!reading.tokens().get(role).isPossessive()
                && !reading.lower(role + 1).equals("'s")) {
            return 0;
        }
        int child = next(role + 1, 4, PEOPLE);
        return child > 0 && !reading.lower(child).equals("one") ? child + 1 : 0;
    }

    /** "own son", "my own daughter" after a role. */
    private int ownChild(int role) {
        for (int at = role + 1; at < reading.tokens().size() && at - role < 12; at++) {
            if (reading.lower(at).equals("own") && OWN_CHILDREN.contains(reading.lower(at + 1))) {
                return at + 2;
            }
        }
        return 0;
    }

    /** "the twins in year 4 at Thornmere Primary". */
    private int several(int at) {
        if (!SEVERAL.contains(reading.lower(at))) {
            return 0;
        }
        int place = place(at + 1, PLACE_NEAR, false);
        return place > 0 && named(at + 1, place) ? place : 0;
    }

    /** "there is no other in the village", "nobody else at the school has it". */
    private int rare(int at) {
        boolean none = NOBODY.contains(reading.lower(at));
        boolean other = none
                && (reading.isOneOf(at + 1, OTHERS)
                        || reading.lower(at + 2).equals("else")
                        || reading.lower(at + 2).equals("other"));
        if (!other) {
            return 0;
        }
        int place = next(at + 2, 5, SMALL_PLACES);
        return place > 0 ? place + 1 : 0;
    }

    private int news(int from) {
        int at = next(from, 8, NEWS);
        boolean in = at > 0 && (reading.isOneOf(at - 1, NEWS_BEFORE) || reading.isOneOf(at - 2, IN));
        return in && within(from, at) ? at + 1 : 0;
    }

    private boolean within(int from, int to) {
        for (int at = from; at < to; at++) {
            if (reading.tokens().get(at).opens()) {
                return false;
            }
        }
        return true;
    }

    /**
     * One past a named place after "at", "in", "of" within some words of one sentence; 0 where none stands.
     *
     * @param any whether "the village" will do, which nothing names
     */
    private int place(int from, int most, boolean any) {
        boolean at = false;
        int named = 0;
        for (int word = from; word < reading.tokens().size() && word - from < most; word++) {
            Token token = reading.tokens().get(word);
            if (token.opens() || token.kind() == Token.Kind.LINE_END) {
                break;
            }
            at |= AT.contains(token.lower());
            boolean setting = SETTINGS.contains(token.base());
            if (at && setting && ((any && NEIGHBOURHOODS.contains(token.base())) || isNamed(word))) {
                return word + 1;
            }
            if (at && (isStrangePlace(word) || (any && isCapitalPlace(word)))) {
                named = word + 1;
            }
        }
        return named;
    }

    /** A name before the setting: a word in capitals, or one that nobody knows. */
    private boolean isNamed(int setting) {
        for (int at = setting - 1; at >= 0 && setting - at <= 4; at--) {
            Token token = reading.tokens().get(at);
            if (!token.isWord()) {
                return false;
            }
            boolean small = AT.contains(token.lower()) || SMALL_WORDS.contains(token.lower());
            if (small) {
                return false;
            }
            boolean capital = token.isCapital() && reading.hasPlainCase() && !token.opens();
            if (capital || reading.isStranger(at)) {
                return true;
            }
        }
        return false;
    }

    /** A place that no list holds, in capitals or strange letters: "Nether Wexby". */
    private boolean isStrangePlace(int at) {
        Token token = reading.tokens().get(at);
        if (!token.isWord() || token.length() < 4 || token.lower().indexOf('\'') == 1) {
            return false;
        }
        if (token.isCapital()) {
            return reading.hasPlainCase()
                    && !token.opens()
                    && !token.isAllCapitals()
                    && reading.isUnknown(at)
                    && isJustAfterAt(at);
        }
        boolean village = VILLAGES.contains(reading.lower(at - 1)) && AT.contains(reading.lower(at - 2));
        return village ? reading.isUnknown(at) : AT.contains(reading.lower(at - 1)) && reading.isStranger(at);
    }

    /** A place in capitals, of ordinary words, that is none of ours: "Little Haven". */
    private boolean isCapitalPlace(int at) {
        Token token = reading.tokens().get(at);
        return reading.hasPlainCase()
                && token.isCapital()
                && !token.isAllCapitals()
                && token.length() > 3
                && !reading.isKnown(token.base())
                && !reading.lexicon().isAdjective(token.text())
                && isJustAfterAt(at);
    }

    /** Whether "at" or "in" stands before it, with other capitals between. */
    private boolean isJustAfterAt(int at) {
        int before = at - 1;
        while (before > 0
                && at - before < 3
                && (reading.isCapital(before) || reading.lower(before).equals("the"))) {
            before--;
        }
        return AT.contains(reading.lower(before));
    }

    private boolean named(int from, int to) {
        for (int at = from; at < to; at++) {
            if (reading.isStranger(at) || (reading.isCapital(at) && reading.hasPlainCase())) {
                return true;
            }
        }
        return false;
    }

    /** Where one of the words stands within some tokens of one sentence; 0 where none does. */
    private int next(int from, int most, Set<String> words) {
        for (int at = from; at < reading.tokens().size() && at - from < most; at++) {
            if (words.contains(reading.base(at)) || words.contains(reading.lower(at))) {
                return at;
            }
            if (reading.tokens().get(at).opens()) {
                return 0;
            }
        }
        return 0;
    }
}
