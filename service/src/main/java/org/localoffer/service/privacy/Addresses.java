package org.localoffer.service.privacy;

import java.util.Set;

/** Where somebody lives: a house or a flat with its number, a named house in a street, or a description of it. */
final class Addresses {

    private static final Set<String> STREETS = WordList.of(
            "street st road rd ct lane ln avenue ave av close cl drive dr way crescent cres gardens gdns grove",
            "court terrace row rise place square mews hill walk view green path parade quay wharf villas",
            "cottages mead chase end park gate yard croft fold vale dene drove mount esplanade bank side",
            "approach circus broadway boulevard meadow meadows fields heights copse orchard");

    /** Those that are hardly ever anything else; the others need a capital or a strange word before them. */
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

    /** Words that stand between a number and a street in a sentence, and never in an address. */
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

    private final Reading reading;

    Addresses(Reading reading) {
        this.reading = reading;
    }

    void find() {
        int at = 0;
        while (at < reading.tokens().size()) {
            int end = Math.max(numbered(at), Math.max(flat(at), Math.max(named(at), described(at))));
            if (end > at) {
                reading.found(FlagKind.ADDRESS, at, end);
            }
            at = Math.max(at + 1, end);
        }
    }

    /** "47 Tannery Lane", "number twelve Peverell Close"; 0 where none begins here. */
    private int numbered(int at) {
        if (!isHouseNumber(at)) {
            return 0;
        }
        int next = reading.lower(at + 1).equals(",") ? at + 2 : at + 1;
        for (int word = next; word - next <= MOST_NAME; word++) {
            Token token = reading.get(word);
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
        boolean saint = word == first && reading.lower(word).equals("st");
        boolean name = reading.isCapital(word)
                && reading.hasPlainCase()
                && reading.tokens().get(word).length() > 2;
        return NO_ADDRESS.contains(reading.lower(word)) && !saint && !name;
    }

    /** In small letters, a name that nobody knows, or talk of living, makes "rise" a street. */
    private boolean isStreet(int number, int first, int street) {
        boolean capitals = reading.isCapital(first) && reading.isCapital(street) && reading.hasPlainCase();
        boolean strange = false;
        for (int word = first; word < street; word++) {
            strange |= !reading.isOrdinary(word);
        }
        return capitals
                || strange
                || (PLAIN_STREETS.contains(reading.lower(street))
                        && reading.base(first).length() > 3)
                || isLiving(number)
                || (reading.isInSmallLetters() && BEFORE_NUMBER.contains(reading.lower(number - 1)));
    }

    private boolean isHouseNumber(int at) {
        Token token = reading.get(at);
        if (token == null) {
            return false;
        }
        boolean figures =
                token.isNumber() && token.length() <= 4 && !token.text().startsWith("0");
        boolean letter = token.kind() == Token.Kind.MIXED && token.lower().matches("[0-9]{1,4}[a-h]");
        boolean words = NUMBERS.contains(token.lower())
                && (reading.lower(at - 1).equals("number")
                        || reading.lower(at - 1).equals("no"));
        Token before = reading.get(at - 1);
        boolean money =
                before != null && (before.isSign('£') || before.isSign('.') || (before.isSign(',') && !token.spaced()));
        return (figures || letter || words) && !money;
    }

    private boolean isLiving(int at) {
        for (int before = at - 1; before >= 0 && at - before <= 5; before--) {
            if (reading.isOneOf(before, LIVING)) {
                return true;
            }
        }
        return false;
    }

    /** "Family hub, 12 High Street" is where a service is. */
    private boolean isVenue(int at) {
        for (int before = at - 1; before >= 0 && at - before <= 4; before--) {
            if (reading.isOneOf(before, VENUES) && !isLiving(at)) {
                return true;
            }
        }
        return false;
    }

    /** "Flat 3b, Corbel House"; "I'm in room 14 at the supported living". */
    private int flat(int at) {
        Token number = reading.get(at + 1);
        boolean letter = number != null
                && number.isCapital()
                && number.length() == 1
                && !number.text().equals("I")
                && reading.lower(at).equals("flat");
        if (letter) {
            return at + 2;
        }
        if (number == null || !(number.isNumber() || number.kind() == Token.Kind.MIXED) || number.length() > 4) {
            return 0;
        }
        if (reading.isOneOf(at, FLATS)) {
            return at + 2;
        }
        boolean room = reading.lower(at).equals("room") && isMine(at) && isNear(at + 2, HOSTELS);
        return room ? at + 2 : 0;
    }

    private boolean isMine(int at) {
        for (int before = at - 1; before >= 0 && at - before <= 4; before--) {
            if (TENANTS.contains(reading.lower(before))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNear(int from, Set<String> words) {
        for (int at = from; at < reading.tokens().size() && at - from < NEAR; at++) {
            if (reading.isOneOf(at, words)) {
                return true;
            }
        }
        return false;
    }

    /** "The Old Forge, Church Hill": a house with a name in a street, in capitals. */
    private int named(int at) {
        if (!reading.hasPlainCase() || !reading.isCapital(at)) {
            return 0;
        }
        int house = at;
        while (house - at < 4 && reading.isCapital(house) && !(HOUSES.contains(reading.lower(house)) && house > at)) {
            house++;
        }
        if (!reading.isOneOf(house, HOUSES)
                || !reading.isCapital(house)
                || !reading.lower(house + 1).equals(",")) {
            return 0;
        }
        int street = house + 2;
        while (street - house < 5
                && reading.isCapital(street)
                && !(STREETS.contains(reading.lower(street)) && street > house + 2)) {
            street++;
        }
        boolean ends = reading.isCapital(street) && reading.isOneOf(street, STREETS);
        return ends && (isLiving(at) || reading.lower(at).equals("the") || DWELLINGS.contains(reading.lower(house)))
                ? street + 1
                : 0;
    }

    /** "our house is the yellow one opposite the chip shop". */
    private int described(int at) {
        if (OWNERS.contains(reading.lower(at)) && reading.isOneOf(at + 1, HOMES)) {
            boolean is = DESCRIBING.contains(reading.lower(at + 2));
            int beside = is ? first(at + 2, 8, BESIDE) : 0;
            return beside > 0 && isNear(beside, BEFORE_PLACE) && place(beside) ? beside + 1 : 0;
        }
        int door = Math.max(Math.max(door(at), last(at)), Math.max(above(at), doors(at)));
        if (door > 0) {
            return door;
        }
        boolean live = LIVE.contains(reading.lower(at));
        boolean numbered = live
                && reading.lower(at + 1).equals("at")
                && isHouseNumber(at + 2)
                && reading.isWordAt(at + 3)
                && !NO_ADDRESS.contains(reading.lower(at + 3));
        if (numbered) {
            return at + 4;
        }
        int street = live ? street(at) : 0;
        if (street > 0) {
            return street;
        }
        int beside = live && reading.isOneOf(at + 1, FACING) ? at + 1 : 0;
        return beside > 0 && reading.isOneOf(beside + 1, ARTICLES) ? beside + 1 : 0;
    }

    /** "we're the bungalow with the blue door", "my address is 14b the maltings", "at number 9". */
    private int door(int at) {
        boolean ours = OURS.contains(reading.lower(at))
                || (reading.lower(at).equals("is") && OURS.contains(reading.lower(at - 1)));
        if (ours && reading.lower(at + 1).equals("the") && reading.isOneOf(at + 2, DOORS)) {
            return reading.isOneOf(at + 3, SHOWN_BY) ? at + 4 : 0;
        }
        boolean address = reading.lower(at).equals("address") && OWNERS.contains(reading.lower(at - 1));
        if (address) {
            int number = reading.isOneOf(at + 1, IS) ? at + 2 : at + 1;
            return isHouseNumber(number) && reading.isWordAt(number + 1) ? number + 2 : 0;
        }
        boolean number = reading.lower(at).equals("at") && reading.lower(at + 1).equals("number") && isFigures(at + 2);
        return number && !reading.isOneOf(at + 3, NO_HOUSE) ? at + 3 : 0;
    }

    /** "the flat over the bookies", "the end house by the church", where somebody lives. */
    private int above(int at) {
        if (!DWELLING.contains(reading.lower(at))
                || !STANDING.contains(reading.lower(at + 1))
                || (reading.lower(at + 1).equals("next")
                        && !reading.lower(at + 2).equals("to"))) {
            return 0;
        }
        boolean end = reading.isOneOf(at - 1, ENDS);
        for (int before = at - 1; before >= 0 && at - before <= LIVING_NEAR; before--) {
            if (HERE.contains(reading.lower(before)) || (end && OURS.contains(reading.lower(before)))) {
                return at + 2;
            }
        }
        return 0;
    }

    /** "live in the last cottage before the ford", "we're the blue gate", "live at the old police station in". */
    private int last(int at) {
        boolean one = reading.isOneOf(at, ENDS) || reading.lower(at).equals("old");
        boolean house = DWELLING.contains(reading.lower(at + 1)) || OLD_HOUSES.contains(reading.lower(at + 1));
        int end = house ? at + 2 : OLD_HOUSES.contains(reading.lower(at + 2)) ? at + 3 : 0;
        if (!one || end == 0 || !reading.lower(at - 1).equals("the")) {
            return 0;
        }
        for (int before = at - 2; before >= 0 && at - before <= LIVING_NEAR; before--) {
            boolean we = reading.lower(before).equals("we're")
                    || reading.lower(before).equals("ours");
            if (LIVE.contains(reading.lower(before)) || we) {
                return end;
            }
        }
        return 0;
    }

    /** "two doors down from the chip shop", "next door to the vicarage". */
    private int doors(int at) {
        boolean doors = reading.lower(at).equals("doors") && AWAY.contains(reading.lower(at + 1));
        boolean next = reading.lower(at).equals("door")
                && reading.lower(at - 1).equals("next")
                && reading.lower(at + 1).equals("to")
                && (reading.lower(at + 2).equals("the") || reading.isCapital(at + 2));
        if (doors) {
            return at + 2;
        }
        for (int before = at - 2; next && before >= 0 && at - before <= LIVING_NEAR; before--) {
            if (HERE.contains(reading.lower(before)) || OURS.contains(reading.lower(before))) {
                return at + 2;
            }
        }
        return 0;
    }

    private boolean isFigures(int at) {
        Token token = reading.get(at);
        return token != null && token.isNumber() && token.length() <= 3;
    }

    /** "live in the last house on Quarry Lane". */
    private int street(int live) {
        for (int at = live + 2; at < reading.tokens().size() && at - live <= 9; at++) {
            Token token = reading.tokens().get(at);
            if (token.opens() || !token.isWord()) {
                return 0;
            }
            boolean named = reading.isCapital(at - 1) && token.isCapital() && reading.hasPlainCase();
            if (STREETS.contains(token.lower()) && (named || reading.isStranger(at - 1))) {
                return at + 1;
            }
        }
        return 0;
    }

    /** Whether something of the neighbourhood is named within some words. */
    private boolean place(int from) {
        return isNear(from, LANDMARKS);
    }

    private int first(int from, int most, Set<String> words) {
        for (int at = from; at < reading.tokens().size() && at - from < most; at++) {
            if (reading.isOneOf(at, words)) {
                return at;
            }
        }
        return 0;
    }
}
