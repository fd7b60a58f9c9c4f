package org.localoffer.service.privacy;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Finds descriptions that fit one person: "the only deaf girl at ...", "the caretaker of ...", "the girl who was in the
 * paper". A description of a group, or of a role without a place, is not flagged.
 */
final class UniqueDescriptions {

    private static final Set<String> PREPOSITIONS =
            Set.of("at", "in", "of", "from", "on", "for", "to", "outside", "near", "behind", "opposite", "inside");
    private static final Set<String> ONE = Set.of("only", "sole", "first", "youngest", "eldest", "oldest", "lone");
    private static final Set<String> VILLAGES = Set.of("nether", "upper", "lower", "great", "little", "st");

    /** Places so small that people there know who "the only one" is. */
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
    private static final Set<String> MULTIPLE_BIRTHS = WordList.of("twins triplets quads quadruplets twin");
    private static final Set<String> NEGATIONS = WordList.of("no nobody none noone");
    private static final Set<String> OTHERS = WordList.of("other others else");
    private static final Set<String> SMALL_PLACES = WordList.of("village street class island estate hamlet");
    private static final Set<String> NEWS_BEFORE = WordList.of("the on local in");
    private static final Set<String> IN = WordList.of("in on");
    private static final Set<String> SMALL_WORDS = WordList.of("the a our my his her");

    private static final Set<String> FEW = WordList.of("two three four five handful few");
    private static final Set<String> SOMEBODY = WordList.of("he she he's she's they i i'm we we're ours mine");
    private static final Set<String> AREAS = WordList.of(
            "county country town city borough village region district world area street island estate hamlet building",
            "class school uk england britain");
    private static final Set<String> FRONT = Set.of("front");
    private static final Set<String> CHAMPIONS = WordList.of("champion paralympian olympian medallist prodigy mascot");
    private static final Set<String> FAMOUS_BY = WordList.of(
            "telly tv television news newspaper paper papers gazette herald echo headlines documentary bbc itv viral",
            "bulletin chronicle courier argus observer");
    private static final Set<String> DEEDS = WordList.of(
            "won swam climbed cycled rowed raised broke played sang opened rang represented captained died drowned",
            "crashed fell killed murdered arrested jailed convicted stabbed beat sued ran lit carried");
    private static final Set<String> OFFICES = WordList.of(
            "mayor vicar mp head headteacher headmaster headmistress councillor director chief chair chairman presenter",
            "striker goalkeeper goal captain footballer postmaster imam rabbi sheriff");
    private static final Set<String> OFFICES_ALONE = WordList.of("goal striker goalkeeper mayor mp presenter");
    private static final Set<String> NAMED_SETTINGS = WordList.of(
            "academy primary secondary infants juniors junior hub lodge street road lane hall college school church",
            "surgery market nursery");
    private static final Set<String> KINDS = WordList.of(
            "special mainstream local primary secondary infant junior high nearest specialist independent private state",
            "same other another different every whole after before full part first last next good right wrong whose",
            "their your this that these which some what each grammar boys girls children's family youth village main",
            "residential boarding sixth further resource resourced faith catholic christian muslim public current",
            "previous former normal small large middle upper lower free maintained home play forest sunday saturday",
            "language speech autism autistic with from into onto than only have having start starts starting started",
            "leave leaves left going goes miss missed missing attend attends about when without during outside under",
            "over once until since then told named called hospital town parish dental doctor's doctors health art",
            "technical local council early years nursery busy side back long across down along your ours day night");
    private static final Set<String> WHO = WordList.of("who whose that");
    private static final Set<String> SIGHTS = WordList.of(
            "market shop park station pub cafe library mill museum theatre chapel mosque green square pier fair show",
            "festival marathon parade cathedral gala games arms fete carnival town beach temple stores");
    private static final int DEED = 18;
    private static final Set<String> ONLY = WordList.of("only sole lone youngest oldest eldest");
    private static final Set<String> DEFINITE = WordList.of("the his her our my their");
    private static final Set<String> LOOSE = WordList.of("team lead officer worker man woman lady leader");

    private final TextScan scan;
    private @Nullable Boolean namesSetting;

    UniqueDescriptions(TextScan scan) {
        this.scan = scan;
    }

    void find() {
        int at = 0;
        while (at < scan.tokens().size()) {
            int end = Math.max(
                    Math.max(only(at), person(at)),
                    Math.max(
                            role(at),
                            Math.max(
                                    Math.max(nobodyElse(at), siblings(at)),
                                    Math.max(
                                            Math.max(onlyHere(at), firstOfArea(at)),
                                            Math.max(ofSetting(at), fromNews(at))))));
            if (end > at) {
                scan.addFlag(FlagKind.ONLY_ONE, at, end);
            }
            at = Math.max(at + 1, end);
        }
    }

    /**
     * "the only wheelchair user at ...", "the first pupil with ... to be head boy at ...". The index after the
     * description; 0 if none starts here, as in all methods below.
     */
    private int only(int at) {
        if (!ONE.contains(scan.lower(at)) || NO_ONLY.contains(scan.lower(at - 1))) {
            return 0;
        }
        int person = indexInSentence(at + 1, 6, PeopleAndPlaces.PEOPLE);
        int role = indexInSentence(at + 1, 6, PeopleAndPlaces.ROLES);
        int whom = person > 0 && (role == 0 || person < role) ? person : role;
        if (whom == 0) {
            return 0;
        }
        boolean only = scan.lower(at).equals("only") || scan.lower(at).equals("sole");
        int place = endOfPlace(whom + 1, PLACE_NEAR, only);
        return place > 0 && (only || scan.isCapital(place - 1) || containsName(whom + 1, place)) ? place : 0;
    }

    /** "the boy in a wheelchair at Sampleton College", "the girl who was in the paper". */
    private int person(int at) {
        boolean own = scan.lower(at).equals("my") || scan.lower(at).equals("our");
        if (!isSingle(at) && !own) {
            return 0;
        }
        int whom = indexInSentence(at + 1, 6, PeopleAndPlaces.PEOPLE);
        if (whom == 0 || !isJoined(at + 1, whom)) {
            return 0;
        }
        int news = endOfNews(whom + 1);
        if (news > 0 || own) {
            return news;
        }
        boolean article = scan.lower(at).equals("a") || scan.lower(at).equals("an");
        if (article && !isTold(at, whom)) {
            return 0;
        }
        int place = endOfPlace(whom + 1, PLACE_NEAR, scan.lower(at).equals("one"));
        if (place > 0 && containsName(whom + 1, place)) {
            return place;
        }
        return isOneWho(at, whom) ? placeOfDeed(whom + 2) : 0;
    }

    /** Whether something is told of one person: "the lad ... who rang the bell". */
    private boolean isOneWho(int at, int whom) {
        if (!scan.lower(at).equals("the") && !scan.lower(at).equals("that")) {
            return false;
        }
        return indexInSentence(whom + 1, 6, WHO) > 0;
    }

    /** The index after the name of a place in the rest of the sentence, such as "Saxby Market"; 0 if there is none. */
    private int placeOfDeed(int from) {
        for (int at = from; at < scan.tokens().size() && at - from < DEED; at++) {
            Token token = scan.tokens().get(at);
            if (token.startsSentence() || token.kind() == Token.Kind.LINE_END) {
                return 0;
            }
            boolean named = PeopleAndPlaces.SETTINGS.contains(token.base()) || SIGHTS.contains(token.base());
            boolean setting = named && (token.isCapital() || scan.isInLowerCase());
            if (setting && isNamed(at)) {
                return at + 1;
            }
        }
        return 0;
    }

    /** "he was the first in the county", "one of only three in the borough". */
    private int firstOfArea(int at) {
        boolean one = ONE.contains(scan.lower(at)) && DEFINITE.contains(scan.lower(at - 1));
        boolean few = scan.lower(at).equals("one") && scan.lower(at + 1).equals("of");
        few &= indexInSentence(at + 2, 3, FEW) > 0;
        if (!one && !few) {
            return 0;
        }
        boolean person = few || indexInSentence(at + 1, 5, PeopleAndPlaces.PEOPLE) > 0;
        for (int before = at - 2; !person && before >= 0 && at - before < 6; before--) {
            person = PeopleAndPlaces.PEOPLE.contains(scan.lower(before)) || SOMEBODY.contains(scan.lower(before));
        }
        int area = person ? indexInSentence(at + 1, 12, AREAS) : 0;
        return area > 0 && (PREPOSITIONS.contains(scan.lower(area - 2)) || PREPOSITIONS.contains(scan.lower(area - 1)))
                ? area + 1
                : 0;
    }

    /** "the twins who were on television", "the boy who swam the lake", "her brother is the striker for the city". */
    private int fromNews(int at) {
        boolean the = scan.lower(at).equals("the") || scan.lower(at).equals("that");
        boolean own = DEFINITE.contains(scan.lower(at)) && !the;
        if (!the && !own) {
            return 0;
        }
        int title = indexInSentence(at + 1, 6, CHAMPIONS);
        if (title > 0 && SOMEBODY.contains(scan.lower(at - 2))) {
            return title + 1;
        }
        int person = indexInSentence(at + 1, 4, PeopleAndPlaces.PEOPLE);
        int role = indexInSentence(at + 1, 4, PeopleAndPlaces.ROLES);
        int whom = person > 0 ? person : role;
        if (whom == 0 || !isJoined(at + 1, whom)) {
            return 0;
        }
        int front = indexInSentence(whom + 1, 14, FRONT);
        if (front > 0 && scan.lower(front + 1).equals("page")) {
            return front + 2;
        }
        int news = indexInSentence(whom + 1, 14, FAMOUS_BY);
        if (news > 0) {
            return news + 1;
        }
        boolean who = the && indexInSentence(whom + 1, 3, WHO) > 0;
        int deed = who ? indexInSentence(whom + 1, 7, DEEDS) : 0;
        int office = own && person > 0 ? indexInSentence(whom + 1, 9, OFFICES) : 0;
        boolean holds =
                office > 0 && (scan.lower(office - 1).equals("the") || OFFICES_ALONE.contains(scan.lower(office)));
        return deed > 0 ? deed + 1 : holds ? office + 1 : 0;
    }

    /** "he is the only man in the building", in a text that names a school or another setting. */
    private int onlyHere(int at) {
        boolean only = ONLY.contains(scan.lower(at)) && DEFINITE.contains(scan.lower(at - 1));
        if (!only || !namesSetting()) {
            return 0;
        }
        int whom = Math.max(
                indexInSentence(at + 1, 5, PeopleAndPlaces.PEOPLE), indexInSentence(at + 1, 5, PeopleAndPlaces.ROLES));
        return whom > 0 ? whom + 1 : 0;
    }

    private boolean namesSetting() {
        if (namesSetting == null) {
            namesSetting = scan.tokens().stream()
                    .anyMatch(token -> PeopleAndPlaces.SETTINGS.contains(token.base())
                            && token.isCapital()
                            && isNamed(token.at()));
        }
        return namesSetting;
    }

    /** "Holmeside Primary's last SENCO", "Wexby Infants' only deaf pupil". */
    private int ofSetting(int at) {
        Token token = scan.tokens().get(at);
        boolean setting = token.isPossessive()
                && (PeopleAndPlaces.SETTINGS.contains(token.base())
                        || PeopleAndPlaces.SETTINGS.contains(withoutApostrophe(token)))
                && isNamed(at);
        if (!setting) {
            return 0;
        }
        int role = indexInSentence(at + 1, 4, PeopleAndPlaces.ROLES);
        if (role > 0 && !scan.isOneOf(role, LOOSE)) {
            return role + 1;
        }
        boolean one = ONE.contains(scan.lower(at + 1));
        int person = one ? indexInSentence(at + 2, 4, PeopleAndPlaces.PEOPLE) : 0;
        return person > 0 ? person + 1 : 0;
    }

    private static String withoutApostrophe(Token token) {
        return token.lower().endsWith("'") ? token.lower().substring(0, token.length() - 1) : token.lower();
    }

    /** Whether one person is introduced ("there is a boy ... at"), unlike "a child at any school". */
    private boolean isTold(int at, int whom) {
        return TALES.contains(scan.lower(at - 1)) && !scan.lower(whom).equals("child");
    }

    private boolean isSingle(int at) {
        return switch (scan.lower(at)) {
            case "the", "that", "this", "a", "one" -> true;
            default -> false;
        };
    }

    /** Whether only describing words stand between the two. */
    private boolean isJoined(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!scan.isWordAt(at)
                    || PREPOSITIONS.contains(scan.lower(at))
                    || PeopleAndPlaces.SETTINGS.contains(scan.lower(at))) {
                return false;
            }
        }
        return true;
    }

    /** "The caretaker at the Brindle Street Hub"; "the lead councillor's own son". */
    private int role(int at) {
        boolean am = scan.lower(at).equals("i'm")
                || scan.lower(at).equals("im")
                || (scan.lower(at).equals("am") && scan.lower(at - 1).equals("i"));
        boolean introduced = scan.lower(at).equals("a") && TALES.contains(scan.lower(at - 1));
        if (!am && !introduced && !scan.lower(at).equals("the")) {
            return 0;
        }
        int role = indexInSentence(at + 1, 5, PeopleAndPlaces.ROLES);
        if (role == 0 || !isJoined(at + 1, role)) {
            return 0;
        }
        while (PeopleAndPlaces.ROLES.contains(scan.base(role + 1))
                && !scan.tokens().get(role).isPossessive()) {
            role++;
        }
        int own = ownChild(role);
        if (own > 0 || (am && !scan.lower(at + 1).equals("the"))) {
            return own;
        }
        int relative = relative(role);
        if (relative > 0) {
            return relative;
        }
        boolean right = PREPOSITIONS.contains(scan.lower(role + 1))
                || scan.lower(role + 1).equals("who");
        int place = right ? endOfPlace(role + 1, 7, false) : 0;
        boolean named = containsName(role + 1, place) && !scan.isOneOf(role + 2, OF_A_SERVICE);
        return named || isUnknownPlace(role + 2, place) ? place : 0;
    }

    private boolean isUnknownPlace(int from, int place) {
        for (int at = from; at < place; at++) {
            if (scan.isUnknown(at)) {
                return true;
            }
            if (scan.isCapital(at)
                    && PeopleAndPlaces.SETTINGS.contains(scan.lower(place - 1))
                    && scan.hasInformativeCapitals()
                    && !scan.isLocalTerm(scan.phrase(at, place))) {
                return true;
            }
        }
        return false;
    }

    /** "The head's youngest boy at ...", "the councillor's daughter". */
    private int relative(int role) {
        if (!scan.tokens().get(role).isPossessive() && !scan.lower(role + 1).equals("'s")) {
            return 0;
        }
        int child = indexInSentence(role + 1, 4, PeopleAndPlaces.PEOPLE);
        return child > 0 && !scan.lower(child).equals("one") ? child + 1 : 0;
    }

    /** "own son", "my own daughter" after a role. */
    private int ownChild(int role) {
        for (int at = role + 1; at < scan.tokens().size() && at - role < 12; at++) {
            if (scan.lower(at).equals("own") && OWN_CHILDREN.contains(scan.lower(at + 1))) {
                return at + 2;
            }
        }
        return 0;
    }

    /** "the twins in year 4 at Thornmere Primary". */
    private int siblings(int at) {
        if (!MULTIPLE_BIRTHS.contains(scan.lower(at))) {
            return 0;
        }
        int place = endOfPlace(at + 1, PLACE_NEAR, false);
        return place > 0 && containsName(at + 1, place) ? place : 0;
    }

    /** "there is no other in the village", "nobody else at the school has it". */
    private int nobodyElse(int at) {
        boolean none = NEGATIONS.contains(scan.lower(at));
        boolean other = none
                && (scan.isOneOf(at + 1, OTHERS)
                        || scan.lower(at + 2).equals("else")
                        || scan.lower(at + 2).equals("other"));
        if (!other) {
            return 0;
        }
        int place = indexInSentence(at + 2, 5, SMALL_PLACES);
        return place > 0 ? place + 1 : 0;
    }

    private int endOfNews(int from) {
        int at = indexInSentence(from, 8, NEWS);
        boolean in = at > 0 && (scan.isOneOf(at - 1, NEWS_BEFORE) || scan.isOneOf(at - 2, IN));
        return in && isOneSentence(from, at) ? at + 1 : 0;
    }

    private boolean isOneSentence(int from, int to) {
        for (int at = from; at < to; at++) {
            if (scan.tokens().get(at).startsSentence()) {
                return false;
            }
        }
        return true;
    }

    /**
     * The index after a named place that follows "at", "in" or "of" in the same sentence, within the given number of
     * tokens; 0 if there is none.
     *
     * @param any whether a place without a name, such as "the village", counts
     */
    private int endOfPlace(int from, int most, boolean any) {
        boolean at = false;
        int named = 0;
        for (int word = from; word < scan.tokens().size() && word - from < most; word++) {
            Token token = scan.tokens().get(word);
            if (token.startsSentence() || token.kind() == Token.Kind.LINE_END) {
                break;
            }
            at |= PREPOSITIONS.contains(token.lower());
            boolean setting = PeopleAndPlaces.SETTINGS.contains(token.base());
            if (at && setting && ((any && NEIGHBOURHOODS.contains(token.base())) || isNamed(word))) {
                return word + 1;
            }
            if (at && (isUnknownPlaceName(word) || (any && isCapitalPlace(word)))) {
                named = word + 1;
            }
        }
        return named;
    }

    /** Whether a name comes before the setting: a capitalised or an unknown word. */
    private boolean isNamed(int setting) {
        for (int at = setting - 1; at >= 0 && setting - at <= 4; at--) {
            Token token = scan.tokens().get(at);
            if (!token.isWord()) {
                return false;
            }
            boolean small = PREPOSITIONS.contains(token.lower()) || SMALL_WORDS.contains(token.lower());
            if (small) {
                return false;
            }
            if (at == setting - 1 && isNamedInLowerCase(setting)) {
                return true;
            }
            boolean capital = token.isCapital() && scan.hasInformativeCapitals() && !token.startsSentence();
            if (capital || scan.isUnknownNotMisspelt(at)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a setting in lower case is named: "the brindle street hub". The word before it must not describe a kind
     * of setting.
     */
    private boolean isNamedInLowerCase(int setting) {
        return scan.isInLowerCase()
                && NAMED_SETTINGS.contains(scan.base(setting))
                && scan.base(setting - 1).length() > 3
                && !KINDS.contains(scan.base(setting - 1))
                && !PeopleAndPlaces.SETTINGS.contains(scan.base(setting - 1));
    }

    /** Whether it is an unknown word that names a place: "Nether Wexby". */
    private boolean isUnknownPlaceName(int at) {
        Token token = scan.tokens().get(at);
        if (!token.isWord() || token.length() < 4 || token.lower().indexOf('\'') == 1) {
            return false;
        }
        if (token.isCapital()) {
            return scan.hasInformativeCapitals()
                    && !token.startsSentence()
                    && !token.isAllCapitals()
                    && scan.isUnknown(at)
                    && isJustAfterAt(at);
        }
        boolean village = VILLAGES.contains(scan.lower(at - 1)) && PREPOSITIONS.contains(scan.lower(at - 2));
        return village
                ? scan.isUnknown(at)
                : PREPOSITIONS.contains(scan.lower(at - 1)) && scan.isUnknownNotMisspelt(at);
    }

    /** Whether it is a capitalised place name of ordinary words that is not a local term: "Little Haven". */
    private boolean isCapitalPlace(int at) {
        Token token = scan.tokens().get(at);
        return scan.hasInformativeCapitals()
                && token.isCapital()
                && !token.isAllCapitals()
                && token.length() > 3
                && !scan.isLocalTerm(token.base())
                && !scan.lexicon().isAdjective(token.text())
                && isJustAfterAt(at);
    }

    /** Whether a preposition such as "at" or "in" comes before, with only capitalised words or "the" in between. */
    private boolean isJustAfterAt(int at) {
        int before = at - 1;
        while (before > 0
                && at - before < 3
                && (scan.isCapital(before) || scan.lower(before).equals("the"))) {
            before--;
        }
        return PREPOSITIONS.contains(scan.lower(before));
    }

    private boolean containsName(int from, int to) {
        for (int at = from; at < to; at++) {
            if (scan.isUnknownNotMisspelt(at) || (scan.isCapital(at) && scan.hasInformativeCapitals())) {
                return true;
            }
        }
        return to > from && isNamedInLowerCase(to - 1);
    }

    /**
     * The index of the first of the words within the given number of tokens of the same sentence; 0 if there is none.
     */
    private int indexInSentence(int from, int most, Set<String> words) {
        for (int at = from; at < scan.tokens().size() && at - from < most; at++) {
            if (words.contains(scan.base(at)) || words.contains(scan.lower(at))) {
                return at;
            }
            if (scan.tokens().get(at).startsSentence()) {
                return 0;
            }
        }
        return 0;
    }
}
