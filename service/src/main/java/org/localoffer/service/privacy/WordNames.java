package org.localoffer.service.privacy;

import java.util.Set;

/**
 * Finds first names that are also ordinary words, in lower case or at the start of a sentence: "hope missed three
 * weeks", "we asked mark to come", "rose at the hub rang". Only the context shows it: a thing would need an article
 * there, or does not do what people do.
 */
final class WordNames {

    /** What people do and things do not. */
    private static final Set<String> DEEDS = WordList.of(
            "missed waited hung rang phoned texted emailed said says told thinks thought knew wants wanted asked cried",
            "cries refuses refused promised lost bit bites hit hits kicked loves loved hates hated likes liked enjoyed",
            "forgot forgets wont won't cant can't couldnt couldn't wouldnt wouldn't doesnt doesn't didnt didn't hasnt",
            "hasn't isnt isn't wasnt wasn't went goes gets got sorted swears swore reckons replied explained laughed",
            "screamed shouted struggles left leaves takes took made makes gave made keeps started starts sat sits sent",
            "wrote signed helped adores smiled attends attended wears wore uses used broke fell ran walked swims plays",
            "played came drove drives picks picked brings brought hugged noticed knows apologised visited visits");

    private static final Set<String> STATES = WordList.of("is has was had needs turned hadnt hadn't");

    /** Whoever "is" or "has" one of these is a person. */
    private static final Set<String> OF_A_PERSON = WordList.of(
            "leaving autistic nonverbal non-verbal deaf blind six seven eight nine ten eleven twelve thirteen fourteen",
            "fifteen sixteen five four three two scared worried upset off lovely amazing brilliant waiting not too very",
            "my our worth outgrown been autism epilepsy adhd asthma cerebral down's downs lost left moved started");

    /**
     * After "had" or "has", an article or "got" indicates a person ("daisy had a seizure"), since things are seldom
     * said to have something. After "is" it does not ("rose is a colour").
     */
    private static final Set<String> ARTICLES = WordList.of("a an the got");

    private static final Set<String> JOINTS = WordList.of(
            "and but because that when , so if as since says cos coz then while before after until - why where says said");

    private static final Set<String> ASKING = WordList.of(
            "ring rang ask asked tell told phone phoned emailed email texted text bless thank meet messaged message");
    private static final Set<String> SEEING = WordList.of("saw met gave give seen");
    private static final Set<String> TALKING =
            WordList.of("spoke speak spoken talk talked talking chat chatted said hello hi");
    private static final Set<String> TO = WordList.of("to with");

    /** What may follow the name of somebody who was asked. */
    private static final Set<String> AFTER_ASKED = WordList.of(
            ", . ! ? to the about who and today yesterday again her his my our on that if for at from this last i we she he");

    private static final Set<String> RELATIVES = WordList.of(
            "son daughter eldest youngest oldest brother sister niece nephew grandson granddaughter boy girl lad friend",
            "driver lady worker carer escort nurse coach teacher sitter helper cousin stepson stepdaughter partner");
    private static final Set<String> AUNTS = WordList.of("auntie aunty aunt uncle nanny miss nana gramps grandad");
    private static final Set<String> ROLES =
            WordList.of("driver coach nurse escort ms miss officer keyworker carer teacher doctor matron sgt pastor");
    private static final Set<String> SOMEBODY =
            WordList.of("someone somebody lady woman man girl boy lad bloke worker teacher nurse lass fella one guy");
    private static final Set<String> FROM = WordList.of("at from in");
    /**
     * Nouns that need no article when they are not names ("hope is", "summer came"), so a missing article proves
     * nothing.
     */
    private static final Set<String> WITHOUT_ARTICLE = WordList.of(
            "hope faith joy grace art summer april may june autumn dawn will harmony mercy patience charity honor honour",
            "felicity love bliss peace truth sky");

    private static final Set<String> AUXILIARIES = WordList.of("will may might can");

    private static final Set<String> HUMAN_VERBS =
            WordList.of("has was loves likes wants goes cant can't doesnt doesn't");
    private static final Set<String> HUMAN_ACTS =
            WordList.of("made told started asked excluded crying talking cope adhd autism cried");

    private final TextScan scan;
    private final NamePositions positions;

    WordNames(TextScan scan) {
        this.scan = scan;
        this.positions = new NamePositions(scan);
    }

    void find() {
        for (int at = 0; at < scan.tokens().size(); at++) {
            if (scan.isFlagged(at) || scan.isInNonPersonName(at) || !scan.isWordAt(at)) {
                continue;
            }
            if (isName(at) || isSurnameOfRole(at)) {
                scan.addFlag(FlagKind.NAME, at, at + 1);
            }
        }
    }

    private boolean isName(int at) {
        if (!canBeName(at)) {
            return false;
        }
        boolean bare = scan.tokens().get(at).startsSentence() || JOINTS.contains(scan.lower(at - 1));
        return (bare && (acts(at + 1, at) || actsFromSomewhere(at)))
                || isOfFamily(at)
                || isAsked(at)
                || isBesideWriter(at)
                || isCalled(at)
                || doesAsPeopleDo(at)
                || isOwner(at);
    }

    private boolean canBeName(int at) {
        String word = scan.base(at);
        return word.length() > 2
                && scan.lexicon().isFirstName(word)
                && !isBesideCapitals(at)
                && (scan.lexicon().isCommonFirstName(word) || scan.isOrdinary(at))
                && !NameCues.isTooCommonForFirstName(word)
                && !scan.isForeign();
    }

    private boolean isBesideCapitals(int at) {
        return scan.hasInformativeCapitals()
                && !scan.tokens().get(at).startsSentence()
                && scan.isCapital(at)
                && (scan.isCapital(at + 1) || scan.isCapital(at - 1));
    }

    private boolean isAbstract(int at) {
        return WITHOUT_ARTICLE.contains(scan.base(at));
    }

    /** Whether the verb and the word after it describe what people do or are. */
    private boolean acts(int verb, int who) {
        String did = scan.lower(verb);
        if (DEEDS.contains(did)) {
            return !(isAbstract(who) && (did.equals("came") || did.equals("makes") || did.equals("gave")));
        }
        boolean said = did.equals("is")
                ? OF_A_PERSON.contains(scan.lower(verb + 1))
                : OF_A_PERSON.contains(scan.lower(verb + 1)) || ARTICLES.contains(scan.lower(verb + 1));
        return STATES.contains(did) && said && !isAbstract(who);
    }

    /** "rose at the hub sorted it", "ray from the wheelchair place lost our form". */
    private boolean actsFromSomewhere(int at) {
        if (!FROM.contains(scan.lower(at + 1)) || isAbstract(at)) {
            return false;
        }
        for (int verb = at + 3; verb < at + 7; verb++) {
            if (DEEDS.contains(scan.lower(verb)) && scan.isWordAt(verb - 1)) {
                return true;
            }
        }
        return false;
    }

    /** "my eldest faith can't", "our bailey is sixteen", "auntie bee takes me". */
    private boolean isOfFamily(int at) {
        String before = scan.lower(at - 1);
        String verb = scan.lower(at + 1);
        boolean does = DEEDS.contains(verb) || STATES.contains(verb);
        boolean auxiliary = AUXILIARIES.contains(scan.base(at));
        if (AUNTS.contains(before)) {
            return !auxiliary && (does || !before.equals("miss"));
        }
        boolean relative = RELATIVES.contains(before) && !auxiliary;
        return does && (relative || (before.equals("our") && !isAbstract(at) && acts(at + 1, at)));
    }

    /**
     * "hope has made two friends": the verb alone may also fit a feeling, so the word after it has to fit people only.
     */
    private boolean doesAsPeopleDo(int at) {
        return scan.lexicon().isCommonFirstName(scan.base(at))
                && scan.isOrdinary(at)
                && scan.hasInformativeCapitals()
                && !scan.isCapital(at)
                && !scan.isOneOf(at - 1, NameCues.NOUN_BEFORE)
                && scan.isOneOf(at + 1, HUMAN_VERBS)
                && scan.isOneOf(at + 2, HUMAN_ACTS);
    }

    /** "we asked mark to come", "saw basil today", "spoke with gill, she", "ask for dawn". */
    private boolean isAsked(int at) {
        boolean end = at + 1 >= scan.tokens().size();
        if (!end && !AFTER_ASKED.contains(scan.lower(at + 1))) {
            return false;
        }
        String before = scan.lower(at - 1);
        boolean hold = before.equals("of") && scan.lower(at - 2).equals("hold");
        boolean spoken = TO.contains(before) && TALKING.contains(scan.lower(at - 2));
        boolean askedFor = before.equals("for")
                && scan.lower(at - 2).equals("ask")
                && scan.lexicon().isCommonFirstName(scan.base(at));
        return askedFor
                || (ASKING.contains(before) && !AUXILIARIES.contains(scan.base(at)))
                || ((hold || spoken || SEEING.contains(before)) && !isAbstract(at));
    }

    /** "me and robin waited", "ruby and her brother". */
    private boolean isBesideWriter(int at) {
        if (isAbstract(at)) {
            return false;
        }
        boolean begins = scan.tokens().get(at).startsSentence() || JOINTS.contains(scan.lower(at - 1));
        return positions.isWithWriter(at) || (begins && positions.isBesideOthers(at));
    }

    /** "someone named holly". */
    private boolean isCalled(int at) {
        String before = scan.lower(at - 1);
        return (before.equals("named") || before.equals("called")) && SOMEBODY.contains(scan.lower(at - 2));
    }

    /** "jack's mum", but not "all saint's school". */
    private boolean isOwner(int at) {
        return positions.isOwner(at) && !isAbstract(at) && !NameCues.NON_PERSON_PREFIXES.contains(scan.base(at));
    }

    /** "driver pettifer leaves the engine running". */
    private boolean isSurnameOfRole(int at) {
        String word = scan.base(at);
        return word.length() > 3
                && ROLES.contains(scan.lower(at - 1))
                && scan.tokens().get(at).spaced()
                && !scan.isOrdinary(at)
                && !scan.isNonPersonName(at)
                && !scan.isForeign()
                && (DEEDS.contains(scan.lower(at + 1)) || STATES.contains(scan.lower(at + 1)));
    }
}
