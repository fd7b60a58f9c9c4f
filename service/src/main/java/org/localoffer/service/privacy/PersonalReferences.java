package org.localoffer.service.privacy;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds numbers that identify one person: of a patient, a plan, an appeal, a pupil, an account, a car. */
final class PersonalReferences {

    private static final Pattern INSURANCE = Pattern.compile("[a-ceghj-prstw-z][a-ceghj-nprstw-z][0-9]{6}[a-d]");
    private static final Pattern EXAMPLE_INSURANCE = Pattern.compile("qq[0-9]{6}[a-d]");
    private static final Pattern PLATE = Pattern.compile("[a-hj-pr-y][a-hj-pr-y][0-9]{2}[a-hj-z]{3}");
    private static final Pattern OLD_PLATE = Pattern.compile("[a-z][0-9]{1,3}[a-z]{3}|[a-z]{3}[0-9]{1,3}[a-z]");
    private static final Pattern PUPIL = Pattern.compile("[a-z][0-9]{12}");
    private static final Pattern APPEAL = Pattern.compile("(?:eh|sen|eo|dis)[0-9]{2,3}/[0-9]{2}/[0-9]{3,5}");
    private static final Pattern PLAN =
            Pattern.compile("(?:ehcp?|ehcna|sen|send)[-/ ]?[a-z0-9/-]*[0-9]{4,}[a-z0-9/-]*");
    private static final Pattern NETWORK = Pattern.compile("(?:[0-9]{1,3}\\.){3}[0-9]{1,3}");
    private static final Pattern SORT_CODE = Pattern.compile("[0-9]{2}-[0-9]{2}-[0-9]{2}");

    private static final Set<String> OF_A_PERSON = WordList.of(
            "case complaint badge appeal patient pupil customer account acc acct licence license passport",
            "claim file hospital ehcp plan upn uln nhs ref refs reference tribunal client record mosaic",
            "liquidlogic lcs payment policy member membership student registration application referral",
            "enquiry incident crime card");
    private static final Set<String> NUMBER_WORDS = WordList.of(
            "number no nr num id is : . # ref reference - was code the our my her his called of under lcs",
            "mosaic ( numbers ends ending");

    /** Words that announce numbers of documents, contracts and rules, which identify nobody. */
    private static final Set<String> OF_DOCUMENTS = WordList.of(
            "contract tender policy statement strategy standard standards agenda minutes document version lot",
            "guidance form paper act regulation regulations cabinet grant budget isbn charity company bs en",
            "iso report section model urn");

    private static final Set<String> CARS = WordList.of(
            "reg registration plate number-plate car van taxi minibus bus driver vehicle motability lorry cab",
            "coach parked numberplate plates");

    /** Words that make a number shortly after them one person's. */
    private static final Set<String> NEAR_A_NUMBER = WordList.of(
            "case complaint badge appeal patient pupil customer account acc licence license passport claim file",
            "hospital ehcp plan upn uln nhs ref refs reference tribunal client record payment policy membership",
            "serial id identifier number no nr quote quoting candidate uci exam prescription crn dvla pip dla esa",
            "award court order tracking lanyard locker tag chip microchip permit pass railcard passenger login",
            "warrant docket mrn insurance wristband band ip nino visa brp biometric registration reg admission referral voucher");

    private static final int NEAREST = 7;
    private static final int FIGURES_OF_ANY = 5;
    private static final int MIN_LONG = 8;
    private static final int LONGEST_OF_ANY = 20;
    private static final Set<String> AMOUNTS = WordList.of(
            "pounds people children families pupils percent % words homes copies steps miles k hours places euros");

    private static final int SHORTEST = 6;
    private static final int FEWEST_FIGURES = 2;
    private static final int MOST_TOKENS = 7;
    private static final int LONGEST = 24;
    private static final int NEAR = 8;

    private static final Set<String> BANK = WordList.of("sort account bank code");
    private static final Set<String> HEALTH = WordList.of("nhs patient number hospital");

    private final TextScan scan;

    PersonalReferences(TextScan scan) {
        this.scan = scan;
    }

    void find() {
        scan.walk(this::reference);
    }

    private int reference(int from) {
        Token first = scan.tokens().get(from);
        if (!isPart(first) || scan.isFlagged(from)) {
            return 0;
        }
        int shaped = shaped(from);
        int announcedEnd = shaped > 0 ? shaped : announced(from);
        int end = announcedEnd > 0 ? announcedEnd : unannounced(from);
        if (end > 0) {
            scan.addFlag(FlagKind.REFERENCE, from, end);
        }
        return end;
    }

    /** The index after something that has the format of such a number, with or without spaces; 0 if nothing has. */
    private int shaped(int from) {
        StringBuilder letters = new StringBuilder();
        int found = 0;
        for (int at = from; at < scan.tokens().size() && at - from < MOST_TOKENS; at++) {
            Token token = scan.tokens().get(at);
            boolean joint = token.isSign('/') || token.isSign('-') || (token.isSign('.') && !token.spaced());
            if ((!isPart(token) && !joint) || letters.length() + token.length() > LONGEST) {
                break;
            }
            letters.append(token.lower());
            if (isReference(letters.toString(), from, at)) {
                found = at + 1;
            }
        }
        return found;
    }

    private boolean isReference(String letters, int from, int last) {
        char end = letters.charAt(letters.length() - 1);
        if (letters.length() < SHORTEST
                || figures(letters) < FEWEST_FIGURES
                || end == '/'
                || end == '-'
                || end == '.') {
            return false;
        }
        return NETWORK.matcher(letters).matches()
                || INSURANCE.matcher(letters).matches()
                || EXAMPLE_INSURANCE.matcher(letters).matches()
                || PUPIL.matcher(letters).matches()
                || APPEAL.matcher(letters).matches()
                || (PLAN.matcher(letters).matches() && isJoined(from, last))
                || isHealthNumber(letters, from)
                || isPlate(letters, from, last)
                || (SORT_CODE.matcher(letters).matches() && isNear(from, BANK));
    }

    private boolean isJoined(int from, int last) {
        for (int at = from + 1; at <= last; at++) {
            if (scan.tokens().get(at).spaced()) {
                return scan.tokens().get(at).isNumber() && at == last;
            }
        }
        return true;
    }

    /** An NHS number: ten digits with a correct check digit (modulus 11), or called an NHS number. */
    private boolean isHealthNumber(String letters, int from) {
        String figures = letters.replace("-", "");
        if (figures.length() != 10
                || figures.startsWith("0")
                || !figures.chars().allMatch(Character::isDigit)) {
            return false;
        }
        return isChecked(figures) || isNear(from, HEALTH);
    }

    private static boolean isChecked(String figures) {
        int sum = 0;
        for (int at = 0; at < 9; at++) {
            sum += (figures.charAt(at) - '0') * (10 - at);
        }
        return (11 - sum % 11) % 11 == figures.charAt(9) - '0';
    }

    private boolean isPlate(String letters, int from, int last) {
        boolean near = isNear(from, CARS) || isNearAfter(last, CARS);
        if (PLATE.matcher(letters).matches()) {
            Token end = scan.tokens().get(last);
            boolean word = end.isWord() && scan.isOrdinary(last);
            return last - from <= (isUpper(from, last) ? 2 : 1)
                    && (near || (!word && end.text().equals(end.text().toUpperCase(Locale.ROOT))) || last == from);
        }
        return near
                && last > from
                && last - from <= 1
                && OLD_PLATE.matcher(letters).matches()
                && isUpper(from, last);
    }

    private boolean isUpper(int from, int last) {
        return scan.text()
                .text(scan.tokens().get(from).start(), scan.tokens().get(last).end())
                .chars()
                .noneMatch(Character::isLowerCase);
    }

    /**
     * A number of at least four digits after a word for a person's papers: "case LCS 30091277", "complaint CMP-55210".
     */
    private int announced(int from) {
        int end = from + 1;
        int figures = figures(from);
        while (end < scan.tokens().size() && end - from < MOST_TOKENS * 2 && continues(end)) {
            figures += figures(end);
            end++;
        }
        while (!isPart(scan.tokens().get(end - 1))) {
            end--;
        }
        if (figures < 4 || isYearOrSo(from, end)) {
            return 0;
        }
        int before = from - 1;
        int words = 0;
        while (before >= 0
                && words < 5
                && !scan.isOneOf(before, OF_A_PERSON)
                && (scan.isOneOf(before, NUMBER_WORDS) || isPrefix(before))) {
            before--;
            words++;
        }
        boolean announced = before >= 0 && words < 5 && scan.isOneOf(before, OF_A_PERSON);
        return announced && !isNear(from, OF_DOCUMENTS) ? end : 0;
    }

    /**
     * A number that is recognised without such a format or word directly before it: "ZQ23C00918" anywhere; "533904817"
     * or "JJ4KX2" shortly after "passport" or "serial". Numbers of documents, amounts of money and telephone numbers
     * are not included. The index after it; 0 if there is none.
     */
    private int unannounced(int from) {
        Token before = scan.get(from - 1);
        if (before != null && !scan.tokens().get(from).spaced() && !"(:#\".".contains(before.text())) {
            return 0;
        }
        int end = from + 1;
        while (end < scan.tokens().size() && end - from < MOST_TOKENS && continues(end)) {
            end++;
        }
        while (!isPart(scan.tokens().get(end - 1))) {
            end--;
        }
        String text = scan.text()
                .text(
                        scan.tokens().get(from).start(),
                        scan.tokens().get(end - 1).end());
        long figures = text.chars().filter(sign -> sign >= '0' && sign <= '9').count();
        long capitals = text.chars().filter(Character::isUpperCase).count();
        boolean small = text.chars().anyMatch(Character::isLowerCase);
        if (text.length() > LONGEST_OF_ANY
                || text.length() < SHORTEST
                || isOfDocument(from)
                || AMOUNTS.contains(scan.lower(end))) {
            return 0;
        }
        boolean group = capitals > 0 && !small && figures >= FEWEST_FIGURES && isWithFigures(from, end);
        boolean near = isNearNumberWord(from);
        boolean many = figures >= FIGURES_OF_ANY && (capitals > 0 || figures < 10 || !text.startsWith("0"));
        boolean mixed = end == from + 1
                && scan.tokens().get(from).kind() == Token.Kind.MIXED
                && text.length() - figures >= FEWEST_FIGURES
                && figures >= FEWEST_FIGURES
                && !text.matches("[0-9]+[a-z]{2,3}");
        boolean announcedNearby = near && (group || mixed || (many && !small && !isDate(text)));
        return announcedNearby
                        || (mixed && figures > FIGURES_OF_ANY && text.length() > MIN_LONG)
                        || (group && capitals >= FEWEST_FIGURES && figures >= FIGURES_OF_ANY)
                ? end
                : 0;
    }

    /** Whether letters and digits form one token or are joined by punctuation. */
    private boolean isWithFigures(int from, int end) {
        return end > from + 1 || scan.tokens().get(from).kind() == Token.Kind.MIXED;
    }

    private boolean isNearNumberWord(int from) {
        for (int at = from - 1; at >= 0 && from - at <= NEAREST; at--) {
            if (NEAR_A_NUMBER.contains(scan.base(at)) || scan.isOneOf(at, NEAR_A_NUMBER)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfDocument(int from) {
        Token before = scan.get(from - 1);
        return isNear(from, OF_DOCUMENTS) || (before != null && before.isSign('£'));
    }

    private static boolean isDate(String text) {
        return text.matches("[0-9]{1,4}[-/][0-9]{1,4}(?:[-/][0-9]{2,4})?");
    }

    /** Capitals before the digits, such as LCS. */
    private boolean isPrefix(int at) {
        Token token = scan.tokens().get(at);
        return token.isAllCapitals() && token.length() <= 5;
    }

    private boolean isYearOrSo(int from, int end) {
        Token only = scan.tokens().get(from);
        return end == from + 1 && only.isNumber() && only.length() == 4;
    }

    private boolean continues(int at) {
        Token token = scan.tokens().get(at);
        boolean joint = token.isSign('/') || token.isSign('-');
        boolean afterJoint = !isPart(scan.tokens().get(at - 1));
        return !token.spaced()
                ? joint || isPart(token)
                : token.isNumber() && scan.tokens().get(at - 1).isNumber() && !afterJoint;
    }

    private int figures(int at) {
        return figures(scan.lower(at));
    }

    private static int figures(String letters) {
        int figures = 0;
        for (int at = 0; at < letters.length(); at++) {
            if (letters.charAt(at) >= '0' && letters.charAt(at) <= '9') {
                figures++;
            }
        }
        return figures;
    }

    private boolean isNear(int from, Set<String> words) {
        for (int at = from - 1; at >= 0 && from - at <= NEAR; at--) {
            if (scan.isOneOf(at, words)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNearAfter(int last, Set<String> words) {
        for (int at = last + 1; at < scan.tokens().size() && at - last <= NEAR; at++) {
            if (scan.isOneOf(at, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(Token token) {
        return token.isWord() || token.isNumber() || token.kind() == Token.Kind.MIXED;
    }
}
