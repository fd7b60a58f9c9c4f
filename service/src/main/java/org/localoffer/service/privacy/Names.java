package org.localoffer.service.privacy;

import java.util.Set;

/**
 * Names of people: after a title, an initial or a word that announces them, as a first and a last name in any letters,
 * and a first name alone. What an institution, a street or a condition is called is no name of a person.
 */
final class Names {

    private static final Set<String> TITLES =
            WordList.of("hhj mr mrs ms miss mx dr doctor prof professor cllr councillor rev reverend sir dame sgt pc");
    private static final Set<String> BARE_TITLES = Set.of("mr", "mrs");
    /** Words and short forms as well. */
    private static final Set<String> DOUBTFUL_TITLES = Set.of("ms", "miss", "sir", "dame", "doctor", "pc");

    /** What buildings are called after more often than families speak of them. */
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
    private static final Set<String> SPEAKING = WordList.of(
            "asked told saw met with rang from by thank thanks contact emailed phoned for to knows know is",
            "and about please ask tell said our my see");
    private static final Set<String> CONTACT = WordList.of(
            "asked told saw met rang emailed phoned ask tell thank contact by from with messaged texted spoke",
            "speak called");
    private static final Set<String> THINGS = WordList.of(
            "club group service school charity programme course app scheme place project centre website page",
            "thing something disorder condition syndrome class book game clubs team is it's its was now what",
            "also re been so they");

    /** What people do, and a service does not, after a name in small letters. */
    private static final Set<String> DOING = WordList.of(
            "has is was had goes loves likes needs wants gets starts started said says told asked cant can't",
            "isnt isn't wasnt wasn't hasnt hasn't doesnt doesn't didnt didn't wont won't turns turned can",
            "could will would does did came went hates struggles lost waited waits left made shouted cried",
            "broke hit took gave never who still just got sits knows cannot promised");

    private static final Set<String> NOUN_BEFORE = WordList.of(
            "the a an no any some all our my your this that his her their of every each one lost losing",
            "little more new in only without such give given what which much it he she we they i you",
            "who false great good real last first not to on at is be");

    /** Words that come so often that they count as a name only before a stranger's surname with a capital. */
    private static final Set<String> NEVER_FIRST = WordList.of(
            "an so my see do van in me be no go he she her his him you to on or and not all are is it we us",
            "the that this a i by of any who how why day man son kid early true time case page job baby new",
            "old long young well very never only first sunny special love life unique sister brother doctor",
            "mother father infant male female child girl boy sensory happy lovely dear le la de el al sir",
            "lady miss but if at as up for from our out too than ever has had was can get got say said many",
            "most read green blue red may london england english mum dad nan gran pa ma mama papa alas less",
            "more free art sport able lane road street park church forest ocean river north south east west",
            "winter spring season august march july friday sunday tuesday wednesday sky moon sun star storm",
            "wolf bear fox lion king queen prince duke earl major judge bishop pastor story poem song dance",
            "music piano harp cello drum");

    /** What stands after the name of an institution, a place, a condition, a law or a method. */
    private static final Set<String> INSTITUTIONS = WordList.of(
            "palace castle abbey priory wharf docks tower racecourse cinema memorial monument",
            "school schools academy academies colleges hospitals trusts centres primary secondary infants infant juniors junior nursery preschool",
            "pre-school college centre center hub hubs trust hospital hospice road rd street st lane avenue",
            "close drive way crescent gardens grove park court house building hall library church chapel",
            "cathedral club unit class classroom theatre museum university station ward clinic surgery",
            "foundation charity award awards act report review judgment judgement ruling competence competent",
            "syndrome syndromes disease diseases disorder palsy method approach therapy technique scale",
            "programme program project fund association society place square terrace hill hills bridge",
            "playing field fields farm stables pool gym arena stadium lodge cottage wing suite room base",
            "federation partnership council forum helpline line bear engine stickers books cup league test",
            "tests questionnaire assessment profile chart code symbols signs training swimming exercises",
            "sixth grammar high comprehensive green common beach island bay town city village county district",
            "borough parish estate market mill community family children's childrens health medical practice",
            "pharmacy dental opticians leisure sports sport country youth team services service group day",
            "week month groups autism disability inclusion special resource rovers united athletic fc rfc",
            "mosque temple gurdwara synagogue hotel inn pub cafe arms superstore supermarket law rule model",
            "quotient index checklist inventory gap effect reef zoo festival fair weekend half bank holiday",
            "term games ability steps valley mansions villas");

    private static final Set<String> BEFORE_NOBODY = WordList.of(
            "st saint king queen prince princess duke lady lord pope st. port mount lake river upper lower",
            "great nether west east north south new old little saints");
    private static final Set<String> PARTICLES =
            WordList.of("van de la bin ibn al el ben di da der von le du mac mc abu ul ur");
    private static final Set<String> HOUSEHOLDS = WordList.of(
            "family twins household children boys girls brothers sisters kids siblings triplets family's case",
            "baby lad boy girl");
    private static final Set<String> CLOSINGS = WordList.of(
            "regards thanks thank sincerely faithfully wishes love cheers yours ta thx rgds gratefully",
            "thankyou you hope respectfully bye xx kind best advance warmest");
    private static final Set<String> NOT_BEFORE_INITIAL = WordList.of(
            "section part plan grade vitamin group hepatitis class band option appendix annex schedule unit",
            "block gate door floor e i a p d o n level tier question form box room wing zone bay year",
            "paragraph page and or team side");
    private static final Set<String> MONTHS = Set.of("april", "may", "june", "august");
    private static final int LONGEST_SPELLED = 60;
    private static final int LONGEST_NAME = 6;

    private static final Set<String> JOINING = WordList.of("and & the , or");
    private static final Set<String> IS = WordList.of("is was : s");
    private static final Set<String> SPOKEN_TO = WordList.of("speak spoke talk talked speaking");
    private static final Set<String> TO = WordList.of("to with");
    private static final Set<String> OWNED_BY = WordList.of("my his her our their 's is the");
    private static final Set<String> OWNERS = WordList.of("my our his her their the a your this ur");
    private static final Set<String> APPOSITION = WordList.of(", is : - called (");
    private static final Set<String> SHORT_FORMS = WordList.of("e.g i.e a.m p.m n.b c.f");
    private static final Set<String> STREET_SURNAMES =
            WordList.of("hill park green field fields church hall house lane bridge mill farm day court");
    private static final Set<String> AUXILIARIES = WordList.of("will may");
    private static final Set<String> DESCRIBING = WordList.of("little old great new");
    private static final Set<String> ARTICLES = WordList.of("a an the to");
    private static final Set<String> HUMAN_VERBS =
            WordList.of("has was loves likes wants goes cant can't doesnt doesn't");
    private static final Set<String> HUMAN_ACTS =
            WordList.of("made told started asked excluded crying talking cope adhd autism cried");
    private static final Set<String> SIGNS = WordList.of(", . !");
    private static final Set<String> KISSES = WordList.of("x xx xxx");

    private final Reading reading;
    private final boolean plainCase;

    Names(Reading reading) {
        this.reading = reading;
        this.plainCase = reading.hasPlainCase();
    }

    /** Whether it glues sentences together too often to be taken for a name. */
    static boolean isNeverFirst(String lower) {
        return NEVER_FIRST.contains(lower);
    }

    void find() {
        int at = 0;
        while (at < reading.tokens().size()) {
            at = Math.max(at + 1, name(at));
        }
        signatures();
    }

    /** One past a name that begins here, or past what is a name of no person; 0 where neither does. */
    private int name(int at) {
        Token token = reading.tokens().get(at);
        if (token.kind() == Token.Kind.SIGN) {
            return isQuote(at) ? nickname(at) : 0;
        }
        if (!token.isWord() || reading.isTaken(at)) {
            return 0;
        }
        int nobody = nobody(at);
        if (nobody > 0) {
            return passed(at, nobody);
        }
        int[] ends = {titled(at), announced(at), initialled(at), spelled(at), household(at)};
        for (int end : ends) {
            if (end > 0) {
                return end;
            }
        }
        return plainCase && token.isCapital() ? capitals(at) : small(at);
    }

    private int passed(int from, int to) {
        reading.passOver(from, to);
        return to;
    }

    private int found(int from, int to) {
        reading.found(FlagKind.NAME, from, to);
        return to;
    }

    // ---- What is no person's

    /** One past a phrase of the list of nobody's names that begins here; 0 where none does. */
    private int nobody(int at) {
        int found = 0;
        for (int end = at + 1; end <= at + 4 && end <= reading.tokens().size(); end++) {
            Token last = reading.tokens().get(end - 1);
            if (!last.isWord()) {
                break;
            }
            if (end > at + 1 && reading.lexicon().isNobody(reading.phrase(at, end))) {
                found = end;
            }
        }
        return found;
    }

    /** Whether the words from there, with others in capitals, end in an institution, a street, a condition. */
    private boolean isInstitution(int from) {
        int at = from;
        while (at - from < 6) {
            Token token = reading.get(at);
            if (token == null) {
                return false;
            }
            if (INSTITUTIONS.contains(token.lower()) || INSTITUTIONS.contains(token.base())) {
                return true;
            }
            boolean goesOn = (token.isCapital() && plainCase && !token.opens())
                    || (at > from && token.lower().equals("of"))
                    || (JOINING.contains(token.lower()) && isCapitalInside(at + 1));
            if (!goesOn) {
                return false;
            }
            at++;
        }
        return false;
    }

    private boolean isCapitalInside(int at) {
        Token token = reading.get(at);
        return token != null && token.isCapital() && plainCase && !reading.isFirstName(at);
    }

    /** Whether a saint, a king or a point of the compass stands before. */
    private boolean isAfterNobody(int at) {
        String before = reading.lower(at - 1).equals(".") ? reading.lower(at - 2) : reading.lower(at - 1);
        return (BEFORE_NOBODY.contains(before) && reading.isWordAt(at - 1))
                || before.equals("st")
                || (reading.lower(at - 1).equals("of") && BEFORE_NOBODY.contains(reading.lower(at - 2)));
    }

    // ---- Titles, announcements, initials

    private int titled(int at) {
        if (!TITLES.contains(reading.lower(at))) {
            return 0;
        }
        int name = reading.lower(at + 1).equals(".") ? at + 2 : at + 1;
        Token token = reading.get(name);
        if (token == null || !token.isWord() || nobodyTitled(at, name)) {
            return 0;
        }
        boolean bareTitle = BARE_TITLES.contains(reading.lower(at));
        boolean letter = token.length() == 1
                && !token.lower().equals("i")
                && (bareTitle ? !token.text().equals("a") : plainCase && token.isCapital());
        if (letter) {
            int more = name(
                    name + 1 < reading.tokens().size()
                                    && reading.lower(name + 1).equals(".")
                            ? name + 2
                            : name + 1,
                    at);
            return found(at, Math.max(name + 1, more));
        }
        boolean capital = plainCase && token.isCapital() && !isSmallWord(name);
        boolean stranger = reading.isUnknown(name) || reading.isPlainFirstName(name) || isSurname(name);
        boolean bare = bareTitle && !isSmallWord(name) && token.length() > 1;
        boolean named = DOUBTFUL_TITLES.contains(reading.lower(at))
                ? (capital && reading.isCapital(at)) || (stranger && !isVerbless(name))
                : capital || stranger || bare;
        int end = endOfName(name);
        boolean monument =
                MONUMENTS.contains(reading.lower(at)) && (isInstitution(end) || isInstitutionInside(name, end));
        return named && !monument ? found(at, end) : 0;
    }

    /** "ms autsim": a word that is only misspelt after what is a condition or a verb as well. */
    private boolean isVerbless(int name) {
        return !reading.isStranger(name) && !reading.isFirstName(name);
    }

    private boolean nobodyTitled(int at, int name) {
        return reading.lexicon().isNobody(reading.lower(at) + " " + reading.base(name));
    }

    /** The name that goes on there; 0 where none does. */
    private int name(int next, int start) {
        return reading.isCapital(next) && !reading.isOrdinary(next) && next - start < LONGEST_NAME ? next + 1 : 0;
    }

    private int announced(int at) {
        String word = reading.lower(at);
        int name = 0;
        boolean sure = false;
        if (ANNOUNCING.contains(word) && !reading.isOneOf(at - 1, THINGS) && !THINGS.contains(reading.lower(at - 2))) {
            name = at + 1;
            sure = !word.equals("dear");
        } else if ((word.equals("name") || word.equals("names") || word.equals("name's")) && isOwner(at - 1)) {
            name = reading.isOneOf(at + 1, IS) ? at + 2 : at + 1;
            sure = true;
        } else if ((word.equals("am") && reading.lower(at - 1).equals("i"))
                || word.equals("i'm")
                || word.equals("im")) {
            name = at + 1;
        } else if (word.equals("is") && reading.lower(at - 1).equals("this")) {
            name = at + 1;
        } else if (RELATIVES.contains(word)) {
            name = relative(at);
        } else if ((word.equals("ask") && reading.lower(at + 1).equals("for"))
                || (SPOKEN_TO.contains(word) && reading.isOneOf(at + 1, TO))) {
            name = at + 2;
        } else if (word.equals("from") && reading.lower(at - 1).equals("sent")) {
            name = at + 1;
        }
        return name > 0 && isAnnounced(name, sure) ? found(name, endOfName(name)) : 0;
    }

    private boolean isOwner(int at) {
        return OWNED_BY.contains(reading.lower(at))
                || reading.lower(at).endsWith("'s")
                || RELATIVES.contains(reading.base(at));
    }

    /** Where the name of "my son is NAME", "his teacher, NAME" would stand; 0 where it is no relative of anybody. */
    private int relative(int at) {
        boolean owned = false;
        for (int before = at - 1; before >= 0 && at - before <= 3; before--) {
            owned |= OWNERS.contains(reading.lower(before));
        }
        if (!owned
                && !OWN_PEOPLE.contains(reading.lower(at))
                && !reading.tokens().get(at).opens()) {
            return 0;
        }
        if (reading.isOneOf(at + 1, APPOSITION)) {
            return at + 2;
        }
        return at + 1;
    }

    /** @param sure whether only a name can stand there */
    private boolean isAnnounced(int name, boolean sure) {
        Token token = reading.get(name);
        if (token == null || !token.isWord() || isNobodyHere(name) || isSmallWord(name) || token.length() < 2) {
            return false;
        }
        boolean institution = isInstitution(name + 1) && (!plainCase || reading.isCapital(name + 1));
        if (nobody(name) > 0 || institution || INSTITUTIONS.contains(reading.base(name))) {
            return false;
        }
        if (plainCase && token.isCapital() && !token.isAllCapitals()) {
            return ((reading.isFirstName(name) || isNamesake(name)) && !reading.isKnown(token.lower()))
                    || (!reading.isOrdinary(name) && !reading.isKnown(token.lower()) && !isAdjective(name))
                    || (sure && reading.isOrdinary(name) && reading.isCapital(name) && reading.isFirstName(name));
        }
        return reading.isPlainFirstName(name) || (reading.isStranger(name) && token.length() > 3);
    }

    /** A word of the list of nobody's names, unless children are often called so too, such as Jordan. */
    private boolean isNobodyHere(int at) {
        return reading.isNobody(at) && !isNamesake(at);
    }

    /** A first name that is a place or a thing as well. */
    private boolean isNamesake(int at) {
        return reading.isNobody(at) && reading.lexicon().isCommonFirstName(reading.base(at)) && !reading.isOrdinary(at);
    }

    private boolean isAdjective(int at) {
        return reading.lexicon().isAdjective(reading.tokens().get(at).text());
    }

    /** "T. Wexcombe", "R.J. Hallowby", "k. ormsby", "J Smith". */
    private int initialled(int at) {
        Token first = reading.tokens().get(at);
        if (first.length() != 1 || reading.isOneOf(at - 1, NOT_BEFORE_INITIAL) || isShortWord(at)) {
            return 0;
        }
        int next = at;
        int letters = 0;
        boolean dots = false;
        while (letters < 4
                && reading.isWordAt(next)
                && reading.tokens().get(next).length() == 1) {
            letters++;
            next++;
            if (reading.lower(next).equals(".")) {
                dots = true;
                next++;
            }
        }
        Token name = reading.get(next);
        if (name == null || !name.isWord() || name.length() < 3) {
            return 0;
        }
        boolean capital = first.isCapital() && name.isCapital();
        boolean strange = !reading.isOrdinary(next) && !reading.isNobody(next) && !reading.isKnown(name.lower());
        if (plainCase && capital) {
            boolean letter = dots || !(first.text().equals("I") || first.text().equals("A"));
            return letter && strange && !isInstitution(next + 1) && !isAdjective(next) ? found(at, next + 1) : 0;
        }
        return dots && strange && (reading.isUnknown(next) || reading.isPlainFirstName(next)) ? found(at, next + 1) : 0;
    }

    /** "e.g.", "a.m." and the like; a letter behind a figure or a sign. */
    private boolean isShortWord(int at) {
        String letters = reading.lower(at) + reading.lower(at + 1) + reading.lower(at + 2);
        Token before = reading.get(at - 1);
        return SHORT_FORMS.contains(letters)
                || (before != null
                        && (before.isNumber() || before.isSign('\''))
                        && !reading.tokens().get(at).spaced());
    }

    /** "K-e-i-r-a": letters one by one. */
    private int spelled(int at) {
        Token token = reading.tokens().get(at);
        String lower = token.lower();
        if (lower.length() < 7
                || lower.length() > LONGEST_SPELLED
                || lower.charAt(1) != '-'
                || !lower.matches("(?:\\p{L}-){3,}\\p{L}")) {
            return 0;
        }
        return reading.lexicon().isOrdinary(lower.replace("-", "")) ? 0 : found(at, at + 1);
    }

    /** "the Bramhurst family". */
    private int household(int at) {
        if (!reading.lower(at).equals("the") || !reading.isOneOf(at + 2, HOUSEHOLDS)) {
            return 0;
        }
        Token name = reading.get(at + 1);
        boolean capital = plainCase
                && name != null
                && name.isCapital()
                && !name.isAllCapitals()
                && !reading.isOrdinary(at + 1)
                && !reading.isKnown(name.lower())
                && !isAdjective(at + 1);
        boolean strange = reading.isWordAt(at + 1)
                && reading.isStranger(at + 1)
                && reading.lower(at + 2).equals("family");
        return (capital || strange) && !reading.isNobody(at + 1) ? found(at + 1, at + 2) : 0;
    }

    private boolean isQuote(int at) {
        Token token = reading.tokens().get(at);
        return token.isSign('\'') || token.isSign('"');
    }

    /** "'Dinky' Farthingdale". */
    private int nickname(int at) {
        int close = at + 2;
        Token last = reading.get(at + 3);
        boolean quoted = reading.isWordAt(at + 1)
                && reading.get(close) != null
                && (isQuote(close) || reading.lower(at + 1).endsWith("'"));
        if (!quoted || last == null || !last.isWord() || last.length() < 3) {
            return 0;
        }
        return (plainCase ? last.isCapital() && reading.isUnknown(at + 3) : reading.isStranger(at + 3))
                ? found(at + 1, at + 4)
                : 0;
    }

    // ---- Names in capitals among small letters

    private int capitals(int at) {
        int end = run(at);
        if (BEFORE_NOBODY.contains(reading.lower(at)) && end - at > 1 && !reading.isFirstName(at)) {
            return passed(at, end);
        }
        if (isInstitution(end) || isInstitutionInside(at, end) || isAfterNobody(at) || isOurs(at, end)) {
            return passed(at, end);
        }
        if (end - at == 1) {
            return single(at);
        }
        int from = at;
        while (from < end - 1 && isOpeningWord(from)) {
            from++;
        }
        if (end - from == 1) {
            return Math.max(single(from), 0);
        }
        return isName(from, end) ? found(from, end) : lastPair(from, end);
    }

    /** One past the words in capitals that stand together, with "de" and "van" between. */
    private int run(int at) {
        int end = at + 1;
        while (end < reading.tokens().size() && end - at < LONGEST_NAME) {
            Token token = reading.tokens().get(end);
            if (token.isCapital()
                    && !token.opens()
                    && !reading.tokens().get(end - 1).isPossessive()) {
                end++;
            } else if (PARTICLES.contains(token.lower()) && token.isWord() && reading.isCapital(end + 1)) {
                end += 2;
            } else {
                break;
            }
        }
        return Math.min(end, reading.tokens().size());
    }

    private boolean isInstitutionInside(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (INSTITUTIONS.contains(reading.base(at))
                    && !(to - from == 2 && at == to - 1 && isNameWord(from) && isSurnameToo(at))) {
                return true;
            }
        }
        return false;
    }

    /** Ordinary words of places that are common surnames: "Alice Hill". */
    private boolean isSurnameToo(int at) {
        return STREET_SURNAMES.contains(reading.base(at)) && reading.isOneOf(at - 2, CONTACT);
    }

    private boolean isOurs(int from, int to) {
        if (reading.isKnown(reading.phrase(from, to))) {
            return true;
        }
        for (int at = from; at < to; at++) {
            if (!reading.isKnown(reading.base(at)) && !reading.isNobody(at)) {
                return false;
            }
        }
        return true;
    }

    /** "Please", "Our" and "CONNOR" of a sentence's start are no part of the name after them. */
    private boolean isOpeningWord(int at) {
        Token token = reading.tokens().get(at);
        return (reading.isOrdinary(at) && !isNameWord(at) && token.opens())
                || (token.isAllCapitals() && token.length() < 6 && !reading.isFirstName(at))
                || token.text().equals("I");
    }

    private boolean isName(int from, int to) {
        boolean namesake = isNamesake(from) && reading.isUnknown(to - 1);
        boolean first = isPlainFirst(from) || namesake;
        boolean wordFirst = isNameWord(from) && (!isAuxiliary(from) || reading.isOneOf(to, DOING));
        boolean strangeFirst = reading.isUnknown(from);
        int last = to - 1;
        boolean strangeLast = reading.isUnknown(last) || isSurname(last) || isForeign(last);
        boolean properLast =
                strangeLast || (!reading.isOrdinary(last) && !reading.isNobody(last) && !isAdjective(last));
        if (first) {
            return properLast || !isGenericNoun(last);
        }
        if (wordFirst) {
            return strangeLast
                    || (reading.isOneOf(from - 1, CONTACT)
                            && !reading.tokens().get(from).opens());
        }
        if (isForeign(from)) {
            return isForeign(last);
        }
        return strangeFirst && (strangeLast || reading.isFirstName(last));
    }

    /** A first name that is a word as well, but none that glues sentences together. */
    private boolean isNameWord(int at) {
        boolean month = MONTHS.contains(reading.lower(at)) && reading.isOneOf(at - 1, CONTACT);
        return (reading.lexicon().isFirstName(reading.base(at)) || month) && !NEVER_FIRST.contains(reading.lower(at));
    }

    /** "Will Thornmere open?" asks. */
    private boolean isAuxiliary(int at) {
        return AUXILIARIES.contains(reading.lower(at))
                && reading.tokens().get(at).opens();
    }

    /** Of letters other than Latin ones, of which no dictionary here knows anything. */
    private boolean isForeign(int at) {
        String word = reading.base(at);
        return !word.isEmpty() && Character.UnicodeScript.of(word.charAt(0)) != Character.UnicodeScript.LATIN;
    }

    /** The words at the end of a longer run, such as "Yesterday Zephrin Quillow". */
    private int lastPair(int from, int to) {
        if (to - from > 2 && isName(to - 2, to)) {
            return found(to - 2, to);
        }
        for (int at = from + 1; at < to; at++) {
            if (isPlainFirst(at) && !reading.tokens().get(at).isAllCapitals()) {
                return found(at, to);
            }
        }
        return from + 1 < to ? to : 0;
    }

    private boolean isPlainFirst(int at) {
        return reading.isPlainFirstName(at);
    }

    private boolean isGenericNoun(int at) {
        return INSTITUTIONS.contains(reading.base(at));
    }

    private boolean isSurname(int at) {
        String word = reading.base(at);
        boolean shape = word.startsWith("o'")
                || (word.startsWith("mc") && word.length() > 4)
                || (word.startsWith("d'") && word.length() > 4);
        return (shape && !reading.isOrdinary(at))
                || (reading.lexicon().isProper(word)
                        && !reading.isOrdinary(at)
                        && !reading.isNobody(at)
                        && !reading.isKnown(word));
    }

    /** A first name that stands alone in capitals. */
    private int single(int at) {
        Token token = reading.tokens().get(at);
        if (token.isAllCapitals() && token.length() < 8) {
            return surnameFirst(at);
        }
        if (!reading.isPlainFirstName(at) || token.length() < 3) {
            return surnameFirst(at);
        }
        if (token.isPossessive() && INSTITUTIONS.contains(reading.base(at + 1))) {
            return 0;
        }
        Token next = reading.get(at + 1);
        boolean alone = next == null || next.isSign('.') || next.isSign('!') || next.kind() == Token.Kind.LINE_END;
        boolean opens = token.opens();
        boolean does = reading.isOneOf(at + 1, DOING);
        boolean joined =
                reading.lower(at + 1).equals("and") && reading.isCapital(at + 2) && !reading.isPlainFirstName(at + 2);
        if (joined && opens) {
            return 0;
        }
        return !opens
                        || does
                        || alone
                        || token.isPossessive()
                        || reading.lexicon().isCommonFirstName(token.base())
                ? found(at, at + 1)
                : surnameFirst(at);
    }

    /** "THISTLEWOOD, Ruben". */
    private int surnameFirst(int at) {
        boolean comma = reading.lower(at + 1).equals(",") && reading.isCapital(at + 2) && reading.isFirstName(at + 2);
        return comma && reading.isUnknownSurname(at) ? found(at, at + 3) : 0;
    }

    // ---- Names in small letters, or in a text of capitals

    private int small(int at) {
        if (isAfterNobody(at) && !reading.isOneOf(at - 1, DESCRIBING)) {
            return 0;
        }
        int pair = smallPair(at);
        return pair > 0 ? pair : smallSingle(at);
    }

    private int smallPair(int at) {
        int last = at + 1;
        while (PARTICLES.contains(reading.lower(last)) && last - at < 3 && !reading.isOrdinary(last)) {
            last++;
        }
        if (!reading.isWordAt(last)
                || (plainCase && reading.isCapital(last))
                || isNobodyHere(at)
                || isInstitution(last)
                || isInstitution(last + 1)) {
            return 0;
        }
        boolean plain = (reading.isPlainFirstName(at) || (isNamesake(at) && reading.isStranger(last)))
                && reading.base(at).length() > 2;
        boolean word = reading.isFirstName(at)
                && reading.isOrdinary(at)
                && !NEVER_FIRST.contains(reading.lower(at))
                && reading.base(at).length() > 2;
        boolean stranger = reading.isStranger(last) && reading.base(last).length() > 3;
        boolean apostrophe = isSurname(last) && reading.base(last).indexOf('\'') == 1;
        if (plain && !reading.isForeign()) {
            return stranger || apostrophe || isSurname(last) || reading.isPlainFirstName(last)
                    ? found(at, last + 1)
                    : 0;
        }
        if (word && (stranger || apostrophe) && !isAdjectiveBefore(at)) {
            return found(at, last + 1);
        }
        boolean both = reading.isStranger(at) && stranger && reading.base(at).length() > 3 && !reading.isForeign();
        return both ? found(at, last + 1) : 0;
    }

    /** "a rose hallambury" is none. */
    private boolean isAdjectiveBefore(int at) {
        return ARTICLES.contains(reading.lower(at - 1));
    }

    private int smallSingle(int at) {
        String word = reading.base(at);
        if (reading.isPlainFirstName(at) && word.length() > 2 && !isInstitution(at + 1)) {
            boolean about = reading.isOneOf(at - 1, SPEAKING)
                    || reading.isOneOf(at + 1, DOING)
                    || reading.tokens().get(at).isPossessive();
            boolean common = reading.lexicon().isCommonFirstName(word);
            boolean longer = word.length() > 4;
            boolean sure = common ? about || longer : about && longer && !reading.isMisspelt(word);
            return sure && !reading.isForeign() ? found(at, at + 1) : 0;
        }
        return plainCase && isWordNameThatDoes(at) ? found(at, at + 1) : 0;
    }

    /** "hope has made two friends": a word that is a name, and does what a person does. */
    private boolean isWordNameThatDoes(int at) {
        return reading.lexicon().isCommonFirstName(reading.lower(at))
                && reading.isOrdinary(at)
                && !NEVER_FIRST.contains(reading.lower(at))
                && !reading.isOneOf(at - 1, NOUN_BEFORE)
                && reading.isOneOf(at + 1, HUMAN_VERBS)
                && reading.isOneOf(at + 2, HUMAN_ACTS);
    }

    // ---- Signatures

    /** A line of one to four words after "kind regards", or at the end after "thanks". */
    private void signatures() {
        for (int at = 1; at < reading.tokens().size(); at++) {
            boolean line = reading.tokens().get(at - 1).kind() == Token.Kind.LINE_END;
            boolean closing = closes(at - 1);
            if (closing && (line || reading.lower(at - 1).equals(","))) {
                signature(at);
            }
        }
        lastLine();
    }

    private boolean closes(int at) {
        int before = at;
        while (before >= 0
                && at - before < 4
                && (reading.tokens().get(before).kind() == Token.Kind.LINE_END
                        || SIGNS.contains(reading.lower(before)))) {
            before--;
        }
        return before >= 0 && before < at && CLOSINGS.contains(reading.lower(before)) && isShortLine(before);
    }

    /** Whether at most four words stand on the line that ends there. */
    private boolean isShortLine(int at) {
        int words = 0;
        int before = at;
        while (before >= 0 && reading.tokens().get(before).kind() != Token.Kind.LINE_END && words <= 4) {
            if (reading.tokens().get(before).isSign('.')
                    || reading.tokens().get(before).isSign('?')) {
                return true;
            }
            words++;
            before--;
        }
        return words <= 4;
    }

    private void signature(int at) {
        int end = at;
        while (end < reading.tokens().size() && reading.isWordAt(end) && end - at < 5) {
            end++;
        }
        Token after = reading.get(end);
        boolean ends = after == null
                || after.kind() == Token.Kind.LINE_END
                || after.isSign('.')
                || after.isSign(',')
                || after.isSign('(');
        boolean name = false;
        for (int word = at; word < end; word++) {
            name |= (reading.isFirstName(word) && !isSmallWord(word)) || reading.isUnknown(word);
        }
        if (ends && name && end - at <= 4 && !reading.isTaken(at) && !isInstitution(at)) {
            reading.found(FlagKind.NAME, at, end);
        }
    }

    /** A last line that is nothing but a first name. */
    private void lastLine() {
        int last = reading.tokens().size() - 1;
        while (last > 0 && !reading.isWordAt(last)) {
            last--;
        }
        while (last > 0 && KISSES.contains(reading.lower(last))) {
            last--;
        }
        Token before = reading.get(last - 1);
        if (before != null
                && before.kind() == Token.Kind.LINE_END
                && reading.isFirstName(last)
                && !isSmallWord(last)
                && !reading.isTaken(last)) {
            reading.found(FlagKind.NAME, last, last + 1);
        }
    }

    // ---- Together

    /** One past a name that begins there with a word that is sure. */
    private int endOfName(int name) {
        int end = name + 1;
        while (end < reading.tokens().size() && end - name < 4) {
            Token token = reading.tokens().get(end);
            boolean capital = plainCase && token.isCapital() && !token.opens();
            boolean stranger = !(plainCase && reading.isCapital(name)) && token.isWord() && reading.isStranger(end);
            boolean particle = PARTICLES.contains(token.lower()) && reading.isCapital(end + 1);
            if (reading.tokens().get(end - 1).isPossessive() || !(capital || stranger || particle)) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Words that glue a sentence together, and are nobody's name. */
    private boolean isSmallWord(int at) {
        return NEVER_FIRST.contains(reading.lower(at))
                || DOING.contains(reading.lower(at))
                || NOUN_BEFORE.contains(reading.lower(at))
                || SPEAKING.contains(reading.lower(at));
    }
}
