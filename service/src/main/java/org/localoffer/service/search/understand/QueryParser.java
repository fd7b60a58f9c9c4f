package org.localoffer.service.search.understand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.localoffer.directory.listing.content.Sector;
import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.directory.vocabulary.Concept.Role;
import org.localoffer.directory.vocabulary.Mention;
import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.directory.vocabulary.Word;
import org.localoffer.service.language.EnglishDictionary;
import org.localoffer.service.localarea.model.AskedChoice;
import org.localoffer.service.localarea.model.ChoicePhrases;
import org.localoffer.service.search.ages.AgeParser;
import org.localoffer.service.search.ages.AskedAge;
import org.localoffer.service.search.ages.AskedAges;
import org.localoffer.service.search.ranking.TermWeights;
import org.localoffer.service.search.understand.ParsedQuery.Understood;

/** The parse of one question. */
final class QueryParser {

    /** A question that names more combined concepts than this is not specific; the rest is ignored. */
    private static final int MOST_TOGETHER = 3;

    /**
     * A question of at least this many words is a sentence: only the concepts in it are required, and its other words
     * are optional.
     */
    private static final int SENTENCE = 6;

    private static final Map<String, Sector> SECTORS = Map.of(
            "nhs", Sector.HEALTH,
            "charity", Sector.VOLUNTARY,
            "charities", Sector.VOLUNTARY,
            "voluntary", Sector.VOLUNTARY);

    private static final Set<String> URGENT =
            Set.of("urgent", "urgently", "emergency", "asap", "immediately", "tonight", "desperate");

    /**
     * Phrases after which a concept is excluded. "They say he doesn't need" and "we don't want to lose" are not among
     * them, because the family then does ask for the concept.
     */
    private static final Pattern UNWANTED = Pattern.compile("\\b(i|we) (dont|do not) need( (a|an|any|the|more))? ");

    /** In words; the length of the longest of these phrases. */
    private static final int LONGEST_UNWANTED = 5;

    /** A number that is no age and belongs to no phrase names nothing that a listing could lack. */
    private static final Pattern SMALL_NUMBER = Pattern.compile("[0-9]{1,2}");

    /** Brackets and the like that stand alone once the words beside them are taken away. */
    private static final Pattern SIGNS_LEFT_OVER = Pattern.compile("(?<!\\S)[()\\[\\],.;:]+(?!\\S)");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final Set<String> SAYING = Set.of("is", "its", "it", "was", "hes", "shes", "or", "if");

    private final String text;
    private final Vocabulary vocabulary;
    private final EnglishDictionary english;
    private final TermBudget budget;
    private final QuestionSimilarity similarity;
    private final IntentScorer intentScorer;
    private final AskedAges ages;
    private final Optional<PlaceParser.Found> place;
    private final Optional<PlaceParser.FoundArea> area;
    private final List<Span> nearHome;
    private final List<ChoiceParser.Found> choices;
    private final Set<Word> wordsOfChoicesAlone;
    private final boolean sentence;
    private final List<Word> words;
    private final List<Mention> mentions;
    private final List<Mention> excluded;
    private final List<QueryTerm> terms;
    private final List<Positioned> positioned = new ArrayList<>();

    /** Something recognised, and the offset of its first word. */
    private record Positioned(int start, Understood understood) {}

    QueryParser(
            String text,
            Vocabulary vocabulary,
            ChoicePhrases choicePhrases,
            PlaceFinder places,
            EnglishDictionary english,
            SemanticMatcher matcher,
            TermBudget budget,
            Set<String> without) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.english = english;
        this.budget = budget;
        List<Word> all = Word.of(text);
        List<Mention> allMentions = vocabulary.inQuestion(all);
        QuestionPhrases phrases = new QuestionPhrases(allMentions, all);
        this.ages = AgeParser.parse(text, phrases::hasLonger, phrases::namesNeedAt);
        this.nearHome = NearHome.in(text).stream()
                .filter(found -> !phrases.hasLonger(found.start(), found.end()))
                .toList();
        PlaceParser placeParser = new PlaceParser(places, english);
        List<Word> withoutAges = all.stream()
                .filter(word -> !ages.contain(word.start(), word.end()))
                .toList();
        this.area = placeParser.findArea(withoutAges, phrases::hasLonger);
        this.place = placeParser.find(
                withoutAges.stream().filter(word -> !inArea(word)).toList(), phrases::hasLonger);
        List<Word> asked = all.stream()
                .filter(word -> !ages.take(word.start(), word.end()) || phrases.isPhraseOfAge(word, ages))
                .filter(word -> !inPlace(word) && !inArea(word) && !inNearHome(word))
                .toList();
        this.sentence = asked.size() >= SENTENCE;
        ChoiceParser choiceParser = new ChoiceParser(choicePhrases, all, allMentions);
        this.choices = choiceParser.find(asked, !sentence);
        this.wordsOfChoicesAlone = choiceParser.wordsOfChoicesAlone(choices);
        this.words = asked.stream()
                .filter(word -> !wordsOfChoicesAlone.contains(word))
                .toList();
        List<Mention> named = vocabulary.inQuestion(words);
        this.mentions = named.stream().filter(mention -> !isExcluded(mention)).toList();
        this.excluded = named.stream().filter(this::isExcluded).toList();
        Set<Concept> excludedConcepts = Stream.concat(
                        excluded.stream(), allMentions.stream().filter(mention -> isCutByChoice(mention, all)))
                .flatMap(mention -> mention.concepts().stream())
                .collect(Collectors.toUnmodifiableSet());
        this.similarity =
                isComparable(all.stream().filter(word -> !inCode(word)).toList())
                        ? matcher.of(withoutCode(), vocabulary)
                        : QuestionSimilarity.UNKNOWN;
        this.intentScorer = new IntentScorer(similarity, vocabulary, excludedConcepts, without);
        this.terms = allTerms();
    }

    /**
     * Whether the words before exclude the concept. "A school for slow learners, not autism" excludes autism; "they say
     * it's not autism" is still a question about autism.
     */
    private boolean isExcluded(Mention mention) {
        return isUnwanted(mention)
                || (isNot(mention.from() - 1)
                        && mention.concepts().stream().allMatch(concept -> concept.role() == Role.NEED));
    }

    private boolean isNot(int at) {
        return plain(at).equals("not") && !SAYING.contains(plain(at - 1));
    }

    /**
     * Whether the concept is excluded by words such as "I don't need". Concepts of danger are never excluded, however
     * the question is phrased.
     */
    private boolean isUnwanted(Mention mention) {
        String before = words.stream()
                .limit(mention.from())
                .skip(Math.max(0, mention.from() - LONGEST_UNWANTED))
                .map(word -> word.plain() + " ")
                .collect(Collectors.joining());
        return UNWANTED.matcher(before).results().anyMatch(found -> found.end() == before.length())
                && mention.concepts().stream().noneMatch(Concept::crisis);
    }

    private String plain(int at) {
        return at < 0 ? "" : words.get(at).plain();
    }

    /**
     * Whether an embedding of the question is meaningful. The model finds something similar for any string of letters
     * and for single common words such as "help", and a name is searched for as typed. A sentence of common words is
     * compared, since it may be all that somebody can say.
     */
    private boolean isComparable(List<Word> all) {
        return !mentions.isEmpty()
                || (all.size() >= SENTENCE
                        && all.stream().allMatch(word -> english.has(word.plain()) || isCommon(word)))
                || all.stream().filter(word -> !isCommon(word)).map(Word::plain).anyMatch(english::has);
    }

    private static boolean isCommon(Word word) {
        return StopWords.STOP_WORDS.contains(word.plain()) || StopWords.COMMON_WORDS.contains(word.plain());
    }

    private boolean inPlace(Word word) {
        return place.filter(found -> found.span().contains(word)).isPresent();
    }

    private boolean inCode(Word word) {
        return inPlace(word) && place.orElseThrow().isCode();
    }

    /** The question without an outward code, which resembles abbreviations: "TA1" is not a teaching assistant. */
    private String withoutCode() {
        return place.filter(PlaceParser.Found::isCode)
                .map(found -> without(found.span()))
                .orElse(text);
    }

    private boolean inArea(Word word) {
        return area.filter(found -> found.span().contains(word)).isPresent();
    }

    private boolean inNearHome(Word word) {
        return nearHome.stream().anyMatch(span -> span.contains(word));
    }

    /**
     * Whether some word of a concept only asks for a choice. A family "on the waiting list for an autism assessment" looks
     * for help until then, not for the assessment.
     */
    private boolean isCutByChoice(Mention mention, List<Word> all) {
        return all.subList(mention.from(), mention.to()).stream().anyMatch(wordsOfChoicesAlone::contains);
    }

    /** What the choices in the question ask for, each once. */
    List<AskedChoice> choices() {
        return choices.stream().map(ChoiceParser.Found::choice).distinct().toList();
    }

    List<AskedAge> ages() {
        return ages.ages();
    }

    Optional<PlaceParser.Found> place() {
        return place;
    }

    /** Similarity of the whole question to concepts and listings; unknown if comparing it means nothing. */
    QuestionSimilarity similarity() {
        return similarity;
    }

    /** The area that the question names; empty if it also names a place, which is more precise. */
    Optional<PlaceParser.FoundArea> area() {
        return place.isPresent() ? Optional.empty() : area;
    }

    /** Whether the question asks for something near, such as "near me". */
    boolean asksNearHome() {
        return !nearHome.isEmpty();
    }

    boolean isSentence() {
        return sentence;
    }

    /**
     * Listings similar to the whole question. The lower threshold applies to a sentence in which no concept was found.
     */
    List<SimilarListing> similarListings() {
        return intentScorer.similarListings(
                isSentence() && terms.stream().allMatch(term -> term.concepts().isEmpty()));
    }

    boolean urgent() {
        return words.stream().map(Word::plain).anyMatch(URGENT::contains);
    }

    /** Whether words name help that somebody in danger asks for. */
    boolean namesDanger() {
        return mentions.stream().flatMap(mention -> mention.concepts().stream()).anyMatch(Concept::crisis);
    }

    /** Terms that words name, without inferred ones. */
    List<QueryTerm> namedTerms() {
        return terms.stream().filter(term -> !term.words().isEmpty()).toList();
    }

    /** Concepts that would be inferred, had the family not removed them. */
    List<Concept> leftOut() {
        return intentScorer.leftOut(terms);
    }

    /** What words name, without what was inferred and without choices, which do not count in danger. */
    List<Understood> namedInDanger(boolean usesPlace) {
        return understood(usesPlace, List.of()).stream()
                .filter(understood -> understood.rest() != null)
                .toList();
    }

    Set<Sector> sectors() {
        Set<Sector> sectors = EnumSet.noneOf(Sector.class);
        sectorWords().forEach(word -> sectors.add(SECTORS.get(word.plain())));
        return sectors;
    }

    private Stream<Word> sectorWords() {
        return words.stream().filter(word -> SECTORS.containsKey(word.plain()) && !isMentioned(word));
    }

    private boolean isMentioned(Word word) {
        return isWithin(mentions, word);
    }

    private boolean isWithin(List<Mention> candidates, Word word) {
        int at = words.indexOf(word);
        return candidates.stream().anyMatch(mention -> mention.from() <= at && at < mention.to());
    }

    List<QueryTerm> terms() {
        return terms;
    }

    private List<QueryTerm> allTerms() {
        List<QueryTerm> terms = new ArrayList<>(intentScorer.weigh(conceptTerms()));
        terms.addAll(wordTerms(terms.stream().anyMatch(QueryParser::isInferredRequirement)));
        return namesOnlyChoices(terms) ? List.of() : withRequiredTerm(budget.affordable(terms));
    }

    /** Whether the question names choices and nothing else: "something free", "help at weekends". */
    private boolean namesOnlyChoices(List<QueryTerm> terms) {
        return !choices.isEmpty() && terms.stream().allMatch(term -> term.isGuess() || term.isVeryCommonWord());
    }

    private static boolean isInferredRequirement(QueryTerm term) {
        return term.words().isEmpty() && term.role() == QueryTerm.Role.REQUIRED;
    }

    /**
     * Terms for the named concepts. If several together mean another concept, that one is required and they are
     * optional.
     */
    private List<QueryTerm> conceptTerms() {
        Set<String> ids = new HashSet<>();
        mentions.stream().flatMap(mention -> mention.concepts().stream()).forEach(concept -> ids.add(concept.id()));
        Set<Concept> combined = vocabulary.together(ids);
        combined.removeIf(concept -> isNamedMoreClosely(concept, ids));
        Set<String> components = componentsOf(combined, ids);
        boolean danger = mentions.stream()
                .flatMap(mention -> mention.concepts().stream())
                .anyMatch(Concept::crisis);
        boolean hasRequired =
                mentions.stream().anyMatch(mention -> isRequired(mention, components)) || !combined.isEmpty();
        List<QueryTerm> terms = new ArrayList<>();
        if (!combined.isEmpty()) {
            terms.add(new QueryTerm(
                    text.strip().toLowerCase(Locale.UK),
                    combined.stream().limit(MOST_TOGETHER).toList(),
                    QueryTerm.Role.REQUIRED,
                    TermWeights.REQUIRED));
        }
        Set<List<Concept>> seen = new HashSet<>();
        for (Mention mention : mentions) {
            if (seen.add(mention.concepts())) {
                boolean optional = danger
                        ? mention.concepts().stream().noneMatch(Concept::crisis)
                        : isSaidByChoice(mention, choices) || (hasRequired && !isRequired(mention, components));
                terms.add(new QueryTerm(
                        wordsOf(mention),
                        mention.concepts(),
                        optional ? QueryTerm.Role.OPTIONAL : QueryTerm.Role.REQUIRED,
                        optional ? TermWeights.OPTIONAL : TermWeights.REQUIRED));
            }
        }
        return terms;
    }

    /**
     * Whether a named concept already stands for the combined one more precisely: "language unit in an infant school"
     * names the unit, so a special school is not meant.
     */
    private static boolean isNamedMoreClosely(Concept concept, Set<String> named) {
        Set<String> components = componentsOf(Set.of(concept), named);
        return concept.also().stream().anyMatch(near -> named.contains(near) && !components.contains(near));
    }

    private static boolean isRequired(Mention mention, Set<String> components) {
        return mention.concepts().stream()
                .anyMatch(concept -> concept.role() == Role.NEED
                        || (concept.role() != Role.SETTING && !components.contains(concept.id())));
    }

    private static Set<String> componentsOf(Set<Concept> combined, Set<String> named) {
        Set<String> components = new HashSet<>();
        combined.stream()
                .flatMap(concept -> concept.together().stream())
                .filter(named::containsAll)
                .forEach(components::addAll);
        combined.forEach(concept -> components.remove(concept.id()));
        return components;
    }

    private String wordsOf(Mention mention) {
        Span span = span(mention);
        return text.substring(span.start(), span.end()).toLowerCase(Locale.UK);
    }

    private Span span(Mention mention) {
        return Span.of(words.get(mention.from()), words.get(mention.to() - 1));
    }

    /**
     * Terms for words that belong to no concept.
     *
     * @param hasInferred whether a required concept was inferred, so that single words are optional
     */
    private List<QueryTerm> wordTerms(boolean hasInferred) {
        boolean sentence =
                hasInferred || (isSentence() && mentions.stream().anyMatch(mention -> isRequired(mention, Set.of())));
        Set<String> seen = new LinkedHashSet<>();
        List<QueryTerm> terms = new ArrayList<>();
        for (Word word : words) {
            if (isMentioned(word)
                    || isWithin(excluded, word)
                    || StopWords.STOP_WORDS.contains(word.plain())
                    || SECTORS.containsKey(word.plain())) {
                continue;
            }
            if (seen.add(word.plain())) {
                terms.add(term(word, sentence));
            }
        }
        return terms;
    }

    private QueryTerm term(Word word, boolean sentence) {
        if (StopWords.COMMON_WORDS.contains(word.plain())
                || URGENT.contains(word.plain())
                || SMALL_NUMBER.matcher(word.plain()).matches()) {
            return new QueryTerm(word.plain(), List.of(), QueryTerm.Role.OPTIONAL, TermWeights.COMMON_WORD);
        }
        int frequency = english.frequency(word.plain());
        boolean optional = sentence || frequency >= TermWeights.VERY_COMMON_FREQUENCY;
        return new QueryTerm(
                word.plain(),
                List.of(),
                optional ? QueryTerm.Role.OPTIONAL : QueryTerm.Role.REQUIRED,
                TermWeights.ofWord(frequency, optional));
    }

    /**
     * Makes the terms of the highest weight required if no term is, so that a question of common words alone still has
     * a required term.
     */
    private List<QueryTerm> withRequiredTerm(List<QueryTerm> terms) {
        if (terms.isEmpty() || terms.stream().anyMatch(term -> term.role() == QueryTerm.Role.REQUIRED)) {
            return terms;
        }
        double highest = terms.stream().mapToDouble(QueryTerm::weight).max().getAsDouble();
        return terms.stream()
                .map(term -> term.weight() == highest
                        ? new QueryTerm(term.words(), term.concepts(), QueryTerm.Role.REQUIRED, term.weight())
                        : term)
                .toList();
    }

    /**
     * What was recognised in the question, in the order of its words.
     *
     * @param usesPlace whether the place in the question is the one searched near
     */
    List<Understood> understood(boolean usesPlace) {
        return understood(usesPlace, choices);
    }

    private List<Understood> understood(boolean usesPlace, List<ChoiceParser.Found> shown) {
        shown.forEach(found -> addUnderstood(found, shown));
        for (Mention mention : mentions) {
            if (!isSaidByChoice(mention, shown)) {
                addUnderstood(mention.concepts().getFirst().label(), false, span(mention));
            }
        }
        sectorWords().forEach(word -> addUnderstood(word.text(), true, Span.of(word, word)));
        ages.ages()
                .forEach(age -> positioned.add(new Positioned(
                        ages.startOf(age), new Understood(age.words(), true, tidied(ages.without(age))))));
        place.filter(found -> usesPlace)
                .ifPresent(found -> addUnderstood("near " + found.place().name(), true, found.span()));
        area().filter(found -> usesPlace)
                .ifPresent(found -> addUnderstood("in " + found.area().label(), true, found.span()));
        Stream<Understood> named = positioned.stream()
                .sorted(Comparator.comparingInt(Positioned::start))
                .map(Positioned::understood);
        Stream<Understood> inferred = terms.stream()
                .filter(QueryParser::isInferredRequirement)
                .flatMap(term -> term.concepts().stream())
                .map(Understood::inferred);
        return Stream.concat(named, inferred).distinct().toList();
    }

    /** Whether a circumstance has the words of a choice, which says the same: listings state the choice more reliably. */
    private boolean isSaidByChoice(Mention mention, List<ChoiceParser.Found> found) {
        List<Word> named = words.subList(mention.from(), mention.to());
        return mention.concepts().stream().allMatch(concept -> concept.role() == Role.SETTING)
                && found.stream().anyMatch(each -> each.words().containsAll(named));
    }

    /** The chip of a choice takes its words away wherever they stand. */
    private void addUnderstood(ChoiceParser.Found found, List<ChoiceParser.Found> all) {
        StringBuilder rest = new StringBuilder(text);
        all.stream()
                .filter(other -> other.choice().equals(found.choice()))
                .flatMap(other -> other.words().stream())
                .sorted(Comparator.comparingInt(Word::start).reversed())
                .forEach(word -> rest.replace(word.start(), word.end(), " "));
        positioned.add(new Positioned(
                found.words().getFirst().start(),
                new Understood(found.choice().words(), true, tidied(rest.toString()))));
    }

    private static String tidied(String text) {
        return SPACES.matcher(SIGNS_LEFT_OVER.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private void addUnderstood(String label, boolean circumstance, Span span) {
        positioned.add(new Positioned(span.start(), new Understood(label, circumstance, without(span))));
    }

    private String without(Span span) {
        return tidied(text.substring(0, span.start()) + " " + text.substring(span.end()));
    }
}
