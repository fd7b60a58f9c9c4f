package org.localoffer.service.privacy;

import java.util.Set;

/**
 * What tells a name of a person from other words, asked by all who look for names of one kind: what glues sentences
 * together, and what an institution, a street or a condition is called.
 */
final class NameSigns {

    static final Set<String> SPEAKING = WordList.of(
            "asked told saw met with rang from by thank thanks contact emailed phoned for to knows know is",
            "and about please ask tell said our my see");
    static final Set<String> CONTACT = WordList.of(
            "asked told saw met rang emailed phoned ask tell thank contact by from with messaged texted spoke",
            "speak called");
    /** What people do, and a service does not, after a name in small letters. */
    static final Set<String> DOING = WordList.of(
            "has is was had goes loves likes needs wants gets starts started said says told asked cant can't",
            "isnt isn't wasnt wasn't hasnt hasn't doesnt doesn't didnt didn't wont won't turns turned can",
            "could will would does did came went hates struggles lost waited waits left made shouted cried",
            "broke hit took gave never who still just got sits knows cannot promised");

    static final Set<String> NOUN_BEFORE = WordList.of(
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
    static final Set<String> INSTITUTIONS = WordList.of(
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

    static final Set<String> BEFORE_NOBODY = WordList.of(
            "st saint king queen prince princess duke lady lord pope st. port mount lake river upper lower",
            "great nether west east north south new old little saints");
    static final Set<String> PARTICLES =
            WordList.of("van de la bin ibn al el ben di da der von le du mac mc abu ul ur");
    private static final Set<String> MONTHS = Set.of("april", "may", "june", "august");
    private static final Set<String> JOINING = WordList.of("and & the , or");
    private static final Set<String> STREET_SURNAMES =
            WordList.of("hill park green field fields church hall house lane bridge mill farm day court");

    private final TextScan scan;
    private final boolean plainCase;

    NameSigns(TextScan scan) {
        this.scan = scan;
        this.plainCase = scan.hasPlainCase();
    }

    /** Whether it glues sentences together too often to be taken for a name. */
    static boolean isNeverFirst(String lower) {
        return NEVER_FIRST.contains(lower);
    }

    /** One past a phrase of the list of nobody's names that begins here; 0 where none does. */
    int nobody(int at) {
        int found = 0;
        for (int end = at + 1; end <= at + 4 && end <= scan.tokens().size(); end++) {
            Token last = scan.tokens().get(end - 1);
            if (!last.isWord()) {
                break;
            }
            if (end > at + 1 && scan.lexicon().isNobody(scan.phrase(at, end))) {
                found = end;
            }
        }
        return found;
    }

    /** Whether the words from there, with others in capitals, end in an institution, a street, a condition. */
    boolean isInstitution(int from) {
        int at = from;
        while (at - from < 6) {
            Token token = scan.get(at);
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

    boolean isInstitutionInside(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (INSTITUTIONS.contains(scan.base(at))
                    && !(to - from == 2 && at == to - 1 && isNameWord(from) && isSurnameToo(at))) {
                return true;
            }
        }
        return false;
    }

    boolean isCapitalInside(int at) {
        Token token = scan.get(at);
        return token != null && token.isCapital() && plainCase && !scan.isFirstName(at);
    }

    /** Ordinary words of places that are common surnames: "Alice Hill". */
    boolean isSurnameToo(int at) {
        return STREET_SURNAMES.contains(scan.base(at)) && scan.isOneOf(at - 2, CONTACT);
    }

    /** Whether a saint, a king or a point of the compass stands before. */
    boolean isAfterNobody(int at) {
        String before = scan.lower(at - 1).equals(".") ? scan.lower(at - 2) : scan.lower(at - 1);
        return (BEFORE_NOBODY.contains(before) && scan.isWordAt(at - 1))
                || before.equals("st")
                || (scan.lower(at - 1).equals("of") && BEFORE_NOBODY.contains(scan.lower(at - 2)));
    }

    /** A word of the list of nobody's names, unless children are often called so too, such as Jordan. */
    boolean isNobodyHere(int at) {
        return scan.isNobody(at) && !isNamesake(at);
    }

    /** A first name that is a place or a thing as well. */
    boolean isNamesake(int at) {
        return scan.isNobody(at) && scan.lexicon().isCommonFirstName(scan.base(at)) && !scan.isOrdinary(at);
    }

    boolean isAdjective(int at) {
        return scan.lexicon().isAdjective(scan.tokens().get(at).text());
    }

    /** Of letters other than Latin ones, of which no dictionary here knows anything. */
    boolean isForeign(int at) {
        String word = scan.base(at);
        return !word.isEmpty() && Character.UnicodeScript.of(word.charAt(0)) != Character.UnicodeScript.LATIN;
    }

    /** A first name that is a word as well, but none that glues sentences together. */
    boolean isNameWord(int at) {
        boolean month = MONTHS.contains(scan.lower(at)) && scan.isOneOf(at - 1, CONTACT);
        return (scan.lexicon().isFirstName(scan.base(at)) || month) && !isNeverFirst(scan.lower(at));
    }

    boolean isSurname(int at) {
        String word = scan.base(at);
        boolean shape = word.startsWith("o'")
                || (word.startsWith("mc") && word.length() > 4)
                || (word.startsWith("d'") && word.length() > 4);
        return (shape && !scan.isOrdinary(at))
                || (scan.lexicon().isProper(word) && !scan.isOrdinary(at) && !scan.isNobody(at) && !scan.isKnown(word));
    }

    /** One past a name that begins there with a word that is sure. */
    int endOfName(int name) {
        int end = name + 1;
        while (end < scan.tokens().size() && end - name < 4) {
            Token token = scan.tokens().get(end);
            boolean capital = plainCase && token.isCapital() && !token.opens();
            boolean stranger = !(plainCase && scan.isCapital(name)) && token.isWord() && scan.isStranger(end);
            boolean particle = PARTICLES.contains(token.lower()) && scan.isCapital(end + 1);
            if (scan.tokens().get(end - 1).isPossessive() || !(capital || stranger || particle)) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Words that glue a sentence together, and are nobody's name. */
    boolean isSmallWord(int at) {
        return isNeverFirst(scan.lower(at))
                || DOING.contains(scan.lower(at))
                || NOUN_BEFORE.contains(scan.lower(at))
                || SPEAKING.contains(scan.lower(at));
    }
}
