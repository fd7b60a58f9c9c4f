package org.localoffer.service.privacy;

import java.util.Set;

/**
 * Finds where somebody lives: a house or flat with its number, a named house in a street, or a description of the home.
 */
final class HomeAddresses {

    private static final Set<String> STREETS = WordList.of(
            "street st road rd ct lane ln avenue ave av close cl drive dr way crescent cres gardens gdns grove",
            "court terrace row rise place square mews hill walk view green path parade quay wharf villas",
            "cottages mead chase end park gate yard croft fold vale dene drove mount esplanade bank side",
            "approach circus broadway boulevard meadow meadows fields heights copse orchard");

    /** Street words that rarely mean anything else; the others need capitals or an unknown word before them. */
    private static final Set<String> PLAIN_STREETS =
            WordList.of("street road rd lane avenue ave crescent terrace mews cres gdns");

    private static final Set<String> HOUSES = WordList.of(
            "cottage forge barn lodge farm farmhouse mill rectory vicarage house manor bungalow oast villa",
            "bakehouse gables croft grange orchard stables chapel school schoolhouse bakery dairy smithy post gatehouse",
            "hollies elms oaks willows firs laurels");
    private static final Set<String> DWELLINGS =
            WordList.of("cottage farmhouse bungalow barn rectory vicarage villa oast");
    private static final Set<String> FLATS = Set.of(
            "flat", "apartment", "apt", "maisonette", "bedsit", "plot", "caravan", "pitch", "berth", "mooring", "bed");
    private static final Set<String> HOMES =
            Set.of("house", "home", "flat", "bungalow", "place", "door", "gate", "drive");
    private static final Set<String> OWNERS = WordList.of("our my his her their mum's mums nan's nans");
    private static final Set<String> OURS = WordList.of("we're were we are ours mine i'm it's its in");
    private static final Set<String> DOORS = WordList.of("house bungalow flat cottage home one farmhouse");
    private static final Set<String> BESIDE = WordList.of(
            "opposite behind above beside next corner end facing backing across over near between yellow red",
            "blue white pink green painted");

    /** Words that come between a number and a street word in a sentence, but never in an address. */
    private static final Set<String> NO_ADDRESS = WordList.of(
            "to from the of for and or in on at a minutes minute mins min miles mile hours hour days day",
            "weeks week months month years year per children child people places families pupils is are was",
            "were with by no than till until that this up down out off new more bus yr yrs old pm am metres",
            "yards if it he she they we you i but so as not cent percent groups sessions tickets pounds car",
            "point great into st january february march april may june july august september october november",
            "december half bedroom bed");

    private static final Set<String> LIVING = WordList.of(
            "live lives living lived address deliver collect home house moved move stay staying stays number",
            "door visit were we're i'm im");
    private static final Set<String> VENUES = WordList.of(
            "centre hall school library church clinic hub hospital pool office offices museum cafe club",
            "surgery college theatre gym shop venue nursery house practice rooms foundation trust council");
    private static final Set<String> HOSTELS =
            WordList.of("living hostel respite lodge unit ward residential supported care home");
    private static final Set<String> NUMBERS = WordList.of(
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen",
            "seventeen eighteen nineteen twenty");
    private static final Set<String> DWELLING =
            WordList.of("flat house bungalow cottage maisonette bedsit caravan home farmhouse terrace one");
    private static final Set<String> OLD_HOUSES = WordList.of(
            "gate door station chapel school schoolhouse vicarage rectory forge mill bakery dairy barn lodge pub");
    private static final Set<String> BEFORE_NUMBER = WordList.of("at to is us address");
    private static final Set<String> STANDING = WordList.of("over above behind opposite beside by next facing");
    private static final Set<String> ENDS = WordList.of("end last first corner yellow red blue white pink green only");
    private static final Set<String> HERE =
            WordList.of("live lives living lived our my his her their we're rent renting moved home staying");
    private static final Set<String> AWAY = WordList.of("down up along from away past");
    private static final int LIVING_NEAR = 7;
    private static final int MOST_NAME = 3;
    private static final int NEAR = 9;

    private static final Set<String> TENANTS = WordList.of("i'm im am my his her lives live he's she's");
    private static final Set<String> DESCRIBING = WordList.of("is has with on number opposite behind above next ,");
    private static final Set<String> BEFORE_PLACE = WordList.of("the in on to");
    private static final Set<String> LIVE = WordList.of("live lives living");
    private static final Set<String> FACING = WordList.of("opposite behind above next beside over");
    private static final Set<String> ARTICLES = WordList.of("the to");
    private static final Set<String> SHOWN_BY = WordList.of("with opposite next behind above on");
    private static final Set<String> IS = WordList.of("is : was");
    private static final Set<String> NO_HOUSE = WordList.of("of on in");
    private static final Set<String> LANDMARKS = WordList.of(
            "shop pub church school station in surgery chippy park garage road street lane post library green bridge roundabout co-op one door");

    private final TextScan scan;

    HomeAddresses(TextScan scan) {
        this.scan = scan;
    }

    void find() {
        int at = 0;
        while (at < scan.tokens().size()) {
            int end = Math.max(numbered(at), Math.max(flatOrRoom(at), Math.max(namedHouse(at), described(at))));
            if (end > at) {
                scan.addFlag(FlagKind.ADDRESS, at, end);
            }
            at = Math.max(at + 1, end);
        }
    }

    /**
     * An address with a house number: "47 Tannery Lane", "number twelve Peverell Close". The index after it; 0 if none
     * starts here.
     */
    private int numbered(int at) {
        if (!isHouseNumber(at)) {
            return 0;
        }
        int next = scan.lower(at + 1).equals(",") ? at + 2 : at + 1;
        for (int word = next; word - next <= MOST_NAME; word++) {
            Token token = scan.get(word);
            if (token == null || !token.isWord() || isNoAddress(word, next)) {
                return 0;
            }
            boolean street = STREETS.contains(token.lower()) && word > next;
            if (street && isStreet(at, next, word)) {
                return isVenue(at) ? 0 : word + 1;
            }
        }
        return 0;
    }

    private boolean isNoAddress(int word, int first) {
        boolean saint = word == first && scan.lower(word).equals("st");
        boolean name = scan.isCapital(word)
                && scan.hasInformativeCapitals()
                && scan.tokens().get(word).length() > 2;
        return NO_ADDRESS.contains(scan.lower(word)) && !saint && !name;
    }

    /**
     * Whether the word is a street. In lower case, an unknown word before it or a mention of living somewhere makes
     * "rise" a street.
     */
    private boolean isStreet(int number, int first, int street) {
        boolean capitals = scan.isCapital(first) && scan.isCapital(street) && scan.hasInformativeCapitals();
        boolean unknown = false;
        for (int word = first; word < street; word++) {
            unknown |= !scan.isOrdinary(word);
        }
        return capitals
                || unknown
                || (PLAIN_STREETS.contains(scan.lower(street))
                        && scan.base(first).length() > 3)
                || isLiving(number)
                || (scan.isInLowerCase() && BEFORE_NUMBER.contains(scan.lower(number - 1)));
    }

    private boolean isHouseNumber(int at) {
        Token token = scan.get(at);
        if (token == null) {
            return false;
        }
        boolean figures =
                token.isNumber() && token.length() <= 4 && !token.text().startsWith("0");
        boolean letter = token.kind() == Token.Kind.MIXED && token.lower().matches("[0-9]{1,4}[a-h]");
        boolean words = NUMBERS.contains(token.lower())
                && (scan.lower(at - 1).equals("number") || scan.lower(at - 1).equals("no"));
        Token before = scan.get(at - 1);
        boolean money =
                before != null && (before.isSign('£') || before.isSign('.') || (before.isSign(',') && !token.spaced()));
        return (figures || letter || words) && !money;
    }

    private boolean isLiving(int at) {
        for (int before = at - 1; before >= 0 && at - before <= 5; before--) {
            if (scan.isOneOf(before, LIVING)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the address is a venue's: "Family hub, 12 High Street" is where a service is. */
    private boolean isVenue(int at) {
        for (int before = at - 1; before >= 0 && at - before <= 4; before--) {
            if (scan.isOneOf(before, VENUES) && !isLiving(at)) {
                return true;
            }
        }
        return false;
    }

    /** "Flat 3b, Corbel House"; "I'm in room 14 at the supported living". */
    private int flatOrRoom(int at) {
        Token number = scan.get(at + 1);
        boolean letter = number != null
                && number.isCapital()
                && number.length() == 1
                && !number.text().equals("I")
                && scan.lower(at).equals("flat");
        if (letter) {
            return at + 2;
        }
        if (number == null || !(number.isNumber() || number.kind() == Token.Kind.MIXED) || number.length() > 4) {
            return 0;
        }
        if (scan.isOneOf(at, FLATS)) {
            return at + 2;
        }
        boolean room = scan.lower(at).equals("room") && isMine(at) && isNear(at + 2, HOSTELS);
        return room ? at + 2 : 0;
    }

    private boolean isMine(int at) {
        for (int before = at - 1; before >= 0 && at - before <= 4; before--) {
            if (TENANTS.contains(scan.lower(before))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNear(int from, Set<String> words) {
        for (int at = from; at < scan.tokens().size() && at - from < NEAR; at++) {
            if (scan.isOneOf(at, words)) {
                return true;
            }
        }
        return false;
    }

    /** A capitalised house name followed by a street: "The Old Forge, Church Hill". */
    private int namedHouse(int at) {
        if (!scan.hasInformativeCapitals() || !scan.isCapital(at)) {
            return 0;
        }
        int house = at;
        while (house - at < 4 && scan.isCapital(house) && !(HOUSES.contains(scan.lower(house)) && house > at)) {
            house++;
        }
        if (!scan.isOneOf(house, HOUSES)
                || !scan.isCapital(house)
                || !scan.lower(house + 1).equals(",")) {
            return 0;
        }
        int street = house + 2;
        while (street - house < 5
                && scan.isCapital(street)
                && !(STREETS.contains(scan.lower(street)) && street > house + 2)) {
            street++;
        }
        boolean ends = scan.isCapital(street) && scan.isOneOf(street, STREETS);
        return ends && (isLiving(at) || scan.lower(at).equals("the") || DWELLINGS.contains(scan.lower(house)))
                ? street + 1
                : 0;
    }

    /** "our house is the yellow one opposite the chip shop". */
    private int described(int at) {
        if (OWNERS.contains(scan.lower(at)) && scan.isOneOf(at + 1, HOMES)) {
            boolean is = DESCRIBING.contains(scan.lower(at + 2));
            int beside = is ? indexOfAny(at + 2, 8, BESIDE) : 0;
            return beside > 0 && isNear(beside, BEFORE_PLACE) && hasLandmark(beside) ? beside + 1 : 0;
        }
        int door = Math.max(Math.max(homeOfWriter(at), describedHouse(at)), Math.max(homeNextTo(at), doorsAway(at)));
        if (door > 0) {
            return door;
        }
        boolean live = LIVE.contains(scan.lower(at));
        boolean numbered = live
                && scan.lower(at + 1).equals("at")
                && isHouseNumber(at + 2)
                && scan.isWordAt(at + 3)
                && !NO_ADDRESS.contains(scan.lower(at + 3));
        if (numbered) {
            return at + 4;
        }
        int street = live ? street(at) : 0;
        if (street > 0) {
            return street;
        }
        int beside = live && scan.isOneOf(at + 1, FACING) ? at + 1 : 0;
        return beside > 0 && scan.isOneOf(beside + 1, ARTICLES) ? beside + 1 : 0;
    }

    /** "we're the bungalow with the blue door", "my address is 14b the maltings", "at number 9". */
    private int homeOfWriter(int at) {
        boolean ours =
                OURS.contains(scan.lower(at)) || (scan.lower(at).equals("is") && OURS.contains(scan.lower(at - 1)));
        if (ours && scan.lower(at + 1).equals("the") && scan.isOneOf(at + 2, DOORS)) {
            return scan.isOneOf(at + 3, SHOWN_BY) ? at + 4 : 0;
        }
        boolean address = scan.lower(at).equals("address") && OWNERS.contains(scan.lower(at - 1));
        if (address) {
            int number = scan.isOneOf(at + 1, IS) ? at + 2 : at + 1;
            return isHouseNumber(number) && scan.isWordAt(number + 1) ? number + 2 : 0;
        }
        boolean number = scan.lower(at).equals("at") && scan.lower(at + 1).equals("number") && isFigures(at + 2);
        return number && !scan.isOneOf(at + 3, NO_HOUSE) ? at + 3 : 0;
    }

    /**
     * A home described by what it is next to, after a mention of living there: "the flat over the bookies", "the end
     * house by the church".
     */
    private int homeNextTo(int at) {
        if (!DWELLING.contains(scan.lower(at))
                || !STANDING.contains(scan.lower(at + 1))
                || (scan.lower(at + 1).equals("next") && !scan.lower(at + 2).equals("to"))) {
            return 0;
        }
        boolean end = scan.isOneOf(at - 1, ENDS);
        for (int before = at - 1; before >= 0 && at - before <= LIVING_NEAR; before--) {
            if (HERE.contains(scan.lower(before)) || (end && OURS.contains(scan.lower(before)))) {
                return at + 2;
            }
        }
        return 0;
    }

    /** "live in the last cottage before the ford", "we're the blue gate", "live at the old police station in". */
    private int describedHouse(int at) {
        boolean one = scan.isOneOf(at, ENDS) || scan.lower(at).equals("old");
        boolean house = DWELLING.contains(scan.lower(at + 1)) || OLD_HOUSES.contains(scan.lower(at + 1));
        int end = house ? at + 2 : OLD_HOUSES.contains(scan.lower(at + 2)) ? at + 3 : 0;
        if (!one || end == 0 || !scan.lower(at - 1).equals("the")) {
            return 0;
        }
        for (int before = at - 2; before >= 0 && at - before <= LIVING_NEAR; before--) {
            boolean we =
                    scan.lower(before).equals("we're") || scan.lower(before).equals("ours");
            if (LIVE.contains(scan.lower(before)) || we) {
                return end;
            }
        }
        return 0;
    }

    /** "two doors down from the chip shop", "next door to the vicarage". */
    private int doorsAway(int at) {
        boolean doors = scan.lower(at).equals("doors") && AWAY.contains(scan.lower(at + 1));
        boolean next = scan.lower(at).equals("door")
                && scan.lower(at - 1).equals("next")
                && scan.lower(at + 1).equals("to")
                && (scan.lower(at + 2).equals("the") || scan.isCapital(at + 2));
        if (doors) {
            return at + 2;
        }
        for (int before = at - 2; next && before >= 0 && at - before <= LIVING_NEAR; before--) {
            if (HERE.contains(scan.lower(before)) || OURS.contains(scan.lower(before))) {
                return at + 2;
            }
        }
        return 0;
    }

    private boolean isFigures(int at) {
        Token token = scan.get(at);
        return token != null && token.isNumber() && token.length() <= 3;
    }

    /** "live in the last house on Quarry Lane". */
    private int street(int live) {
        for (int at = live + 2; at < scan.tokens().size() && at - live <= 9; at++) {
            Token token = scan.tokens().get(at);
            if (token.startsSentence() || !token.isWord()) {
                return 0;
            }
            boolean named = scan.isCapital(at - 1) && token.isCapital() && scan.hasInformativeCapitals();
            if (STREETS.contains(token.lower()) && (named || scan.isUnknownNotMisspelt(at - 1))) {
                return at + 1;
            }
        }
        return 0;
    }

    /** Whether a landmark of the neighbourhood is named within the next words. */
    private boolean hasLandmark(int from) {
        return isNear(from, LANDMARKS);
    }

    private int indexOfAny(int from, int most, Set<String> words) {
        for (int at = from; at < scan.tokens().size() && at - from < most; at++) {
            if (scan.isOneOf(at, words)) {
                return at;
            }
        }
        return 0;
    }
}
