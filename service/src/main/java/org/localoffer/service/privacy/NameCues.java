package org.localoffer.service.privacy;

import java.util.Set;

/**
 * Word lists and tests that tell a person's name from other words, shared by the classes that find names: function
 * words, and what institutions, streets and conditions are called.
 */
final class NameCues {

    static final Set<String> SPEAKING = WordList.of(
            "asked told saw met with rang from by thank thanks contact emailed phoned for to knows know is",
            "and about please ask tell said our my see");
    static final Set<String> CONTACT = WordList.of(
            "asked told saw met rang emailed phoned ask tell thank contact by from with messaged texted spoke",
            "speak called");
    /** Verbs that follow a person's name in lower case: what people do and services do not. */
    static final Set<String> DOING = WordList.of(
            "has is was had goes loves likes needs wants gets starts started said says told asked cant can't",
            "isnt isn't wasnt wasn't hasnt hasn't doesnt doesn't didnt didn't wont won't turns turned can",
            "could will would does did came went hates struggles lost waited waits left made shouted cried",
            "broke hit took gave never who still just got sits knows cannot promised");

    static final Set<String> NOUN_BEFORE = WordList.of(
            "the a an no any some all our my your this that his her their of every each one lost losing",
            "little more new in only without such give given what which much it he she we they i you",
            "who false great good real last first not to on at is be");
    /**
     * First names that are also very common words. They count as a name only before an unknown surname with a capital.
     */
    private static final Set<String> TOO_COMMON_FOR_FIRST_NAME = WordList.of(
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
    /** Nouns that follow the name of an institution, a place, a condition, a law or a method. */
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

    static final Set<String> NON_PERSON_PREFIXES = WordList.of(
            "st saint king queen prince princess duke lady lord pope st. port mount lake river upper lower",
            "great nether west east north south new old little saints");
    static final Set<String> PARTICLES =
            WordList.of("van de la bin ibn al el ben di da der von le du mac mc abu ul ur");
    private static final Set<String> MONTHS = Set.of("april", "may", "june", "august");
    private static final Set<String> JOINING = WordList.of("and & the , or");
    private static final Set<String> STREET_SURNAMES =
            WordList.of("hill park green field fields church hall house lane bridge mill farm day court");

    private final TextScan scan;
    private final boolean informativeCapitals;

    NameCues(TextScan scan) {
        this.scan = scan;
        this.informativeCapitals = scan.hasInformativeCapitals();
    }

    /** Whether the word is too common to be taken for a first name. */
    static boolean isTooCommonForFirstName(String lower) {
        return TOO_COMMON_FOR_FIRST_NAME.contains(lower);
    }

    /** The index after a phrase of two to four words in no-person.txt that starts at this token; 0 if none does. */
    int endOfNonPersonName(int at) {
        int found = 0;
        for (int end = at + 1; end <= at + 4 && end <= scan.tokens().size(); end++) {
            Token last = scan.tokens().get(end - 1);
            if (!last.isWord()) {
                break;
            }
            if (end > at + 1 && scan.lexicon().isNonPersonName(scan.phrase(at, end))) {
                found = end;
            }
        }
        return found;
    }

    /**
     * Whether the words from here on, together with other capitalised words, end in the noun of an institution, a
     * street or a condition.
     */
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
            boolean continues = (token.isCapital() && informativeCapitals && !token.startsSentence())
                    || (at > from && token.lower().equals("of"))
                    || (JOINING.contains(token.lower()) && isCapitalInside(at + 1));
            if (!continues) {
                return false;
            }
            at++;
        }
        return false;
    }

    boolean isInstitutionInside(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (INSTITUTIONS.contains(scan.base(at))
                    && !(to - from == 2 && at == to - 1 && isNameWord(from) && isSurnameAsWell(at))) {
                return true;
            }
        }
        return false;
    }

    boolean isCapitalInside(int at) {
        Token token = scan.get(at);
        return token != null && token.isCapital() && informativeCapitals && !scan.isFirstName(at);
    }

    /** Whether the word is both an ordinary word for a place and a common surname: "Alice Hill". */
    boolean isSurnameAsWell(int at) {
        return STREET_SURNAMES.contains(scan.base(at)) && scan.isOneOf(at - 2, CONTACT);
    }

    /**
     * Whether a word such as "St", "King" or "North" comes before, which starts the name of a place or an institution.
     */
    boolean isAfterNonPersonPrefix(int at) {
        String before = scan.lower(at - 1).equals(".") ? scan.lower(at - 2) : scan.lower(at - 1);
        return (NON_PERSON_PREFIXES.contains(before) && scan.isWordAt(at - 1))
                || before.equals("st")
                || (scan.lower(at - 1).equals("of") && NON_PERSON_PREFIXES.contains(scan.lower(at - 2)));
    }

    /** Whether the word is listed in no-person.txt and is not also a common first name, such as Jordan. */
    boolean isOnlyNonPersonName(int at) {
        return scan.isNonPersonName(at) && !isNamesake(at);
    }

    /** Whether the word is listed in no-person.txt and is also a common first name. */
    boolean isNamesake(int at) {
        return scan.isNonPersonName(at) && scan.lexicon().isCommonFirstName(scan.base(at)) && !scan.isOrdinary(at);
    }

    boolean isAdjective(int at) {
        return scan.lexicon().isAdjective(scan.tokens().get(at).text());
    }

    /** Whether the word is in a script other than Latin, for which there is no dictionary here. */
    boolean isNonLatin(int at) {
        String word = scan.base(at);
        return !word.isEmpty() && Character.UnicodeScript.of(word.charAt(0)) != Character.UnicodeScript.LATIN;
    }

    /** Whether the word is a first name that may also be an ordinary word, but not one of the very common ones. */
    boolean isNameWord(int at) {
        boolean month = MONTHS.contains(scan.lower(at)) && scan.isOneOf(at - 1, CONTACT);
        return (scan.lexicon().isFirstName(scan.base(at)) || month) && !isTooCommonForFirstName(scan.lower(at));
    }

    boolean isSurname(int at) {
        String word = scan.base(at);
        boolean shape = word.startsWith("o'")
                || (word.startsWith("mc") && word.length() > 4)
                || (word.startsWith("d'") && word.length() > 4);
        return (shape && !scan.isOrdinary(at))
                || (scan.lexicon().isProper(word)
                        && !scan.isOrdinary(at)
                        && !scan.isNonPersonName(at)
                        && !scan.isLocalTerm(word));
    }

    /** The index after the name whose first word is already known to be a name. */
    int endOfName(int name) {
        int end = name + 1;
        while (end < scan.tokens().size() && end - name < 4) {
            Token token = scan.tokens().get(end);
            boolean capital = informativeCapitals && token.isCapital() && !token.startsSentence();
            boolean unknown =
                    !(informativeCapitals && scan.isCapital(name)) && token.isWord() && scan.isUnknownNotMisspelt(end);
            boolean particle = PARTICLES.contains(token.lower()) && scan.isCapital(end + 1);
            if (scan.tokens().get(end - 1).isPossessive() || !(capital || unknown || particle)) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Whether it is a function word or a common verb, and so not a name. */
    boolean isFunctionWord(int at) {
        return isTooCommonForFirstName(scan.lower(at))
                || DOING.contains(scan.lower(at))
                || NOUN_BEFORE.contains(scan.lower(at))
                || SPEAKING.contains(scan.lower(at));
    }
}
