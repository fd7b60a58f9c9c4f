package org.localoffer.service.localarea.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.OpeningPeriods;
import org.localoffer.service.localarea.model.AskedChoice;
import org.localoffer.service.localarea.model.ChoiceKind;
import org.localoffer.service.localarea.model.ChoicePhrase;
import org.localoffer.service.localarea.model.ChoicePhrases;
import org.localoffer.service.localarea.model.Term;
import org.localoffer.service.localarea.model.Terms;

/** The file of short closed lists, with the words of questions that ask for their entries. */
final class ChoicesFile {

    private static final String PATH = "choices.yaml";

    private static final TypeReference<Lists> LISTS = new TypeReference<>() {};

    /** The slugs of lists that are no terms of their own: listings state them in other ways. */
    private static final Map<ChoiceKind, Set<String>> FIXED = Map.of(
            ChoiceKind.COST, Set.of("free"),
            ChoiceKind.DAYS, Set.of(OpeningPeriods.WEEKEND),
            ChoiceKind.HOURS, Set.of(OpeningPeriods.AFTER_SCHOOL, OpeningPeriods.EVENING),
            ChoiceKind.WAITING, Set.of("short"));

    private final AreaFile file;
    private final Lists lists;

    private ChoicesFile(AreaFile file) {
        this.file = file;
        this.lists = file.yaml(LISTS);
    }

    /**
     * Reads and checks the file.
     *
     * @throws InvalidLocalAreaException if it is missing, or for the first mistake, with its line
     */
    static ChoicesFile read(AreaFiles files) {
        ChoicesFile choices = new ChoicesFile(files.required(PATH));
        choices.check();
        return choices;
    }

    Terms referrers() {
        return terms(lists.referrers());
    }

    Terms diagnosis() {
        return terms(lists.diagnosis());
    }

    Terms delivery() {
        return terms(lists.delivery());
    }

    Terms languages() {
        return terms(lists.languages());
    }

    Terms accessFeatures() {
        return terms(lists.accessFeatures());
    }

    /**
     * The phrases that ask for choices. Editions published before there were any get the phrases shipped with the
     * product, for the entries that they have.
     */
    ChoicePhrases phrases() {
        if (lists.hasPhrases()) {
            return new ChoicePhrases(ownPhrases());
        }
        ChoicesFile shipped = new ChoicesFile(AreaFiles.shipped(PATH));
        return new ChoicePhrases(shipped.ownPhrases().stream()
                .flatMap(phrase -> adopted(phrase).stream())
                .toList());
    }

    /** The phrase with this edition's label for its choice; empty if this edition lacks the choice. */
    private List<ChoicePhrase> adopted(ChoicePhrase phrase) {
        AskedChoice choice = phrase.choice();
        if (choice == null || FIXED.containsKey(choice.kind())) {
            return List.of(phrase);
        }
        return lists.of(choice.kind()).stream()
                .filter(entry -> entry.slug().equals(choice.slug()))
                .map(entry -> new ChoicePhrase(
                        phrase.text(), phrase.parts(), entry.choice(choice.kind()), phrase.onlyInShortQuestions()))
                .toList();
    }

    private void check() {
        for (ChoiceKind kind : ChoiceKind.values()) {
            checkEntries(lists.of(kind));
            lists.of(kind).forEach(entry -> check(kind, entry));
        }
        checkEntries(lists.accessFeatures());
        checkPhrases();
    }

    private void checkEntries(List<Entry> entries) {
        Set<String> seen = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.slug() == null || entry.slug().isBlank()) {
                throw file.mistake(String.valueOf(entry.label()), "'" + entry.label() + "' has no slug");
            }
            if (!Slugs.isSlug(entry.slug())) {
                throw file.mistake(entry.slug(), "'" + entry.slug() + "' " + Slugs.WRONG);
            }
            if (!seen.add(entry.slug())) {
                throw file.mistake(entry.slug(), "'" + entry.slug() + "' appears here twice");
            }
        }
    }

    private void check(ChoiceKind kind, Entry entry) {
        Set<String> fixed = FIXED.get(kind);
        if (fixed != null && !fixed.contains(entry.slug())) {
            throw file.mistake(
                    entry.slug(),
                    "'" + entry.slug() + "' cannot be asked for here, only "
                            + String.join(" and ", fixed.stream().sorted().toList()));
        }
        if (entry.hasPhrases() && (entry.label() == null || entry.label().isBlank())) {
            throw file.mistake(entry.slug(), "'" + entry.slug() + "' has no label");
        }
        Integer weeks = entry.upToWeeks();
        if (kind == ChoiceKind.WAITING ? weeks == null || weeks < 0 : weeks != null) {
            throw file.mistake(
                    entry.slug(),
                    kind == ChoiceKind.WAITING
                            ? "'" + entry.slug() + "' needs up_to_weeks, 0 or more"
                            : "'" + entry.slug() + "' is no waiting time, so it has no up_to_weeks");
        }
    }

    /** A phrase can ask for one choice only. */
    private void checkPhrases() {
        Set<String> seen = new HashSet<>();
        for (ChoicePhrase phrase : ownPhrases()) {
            if (!seen.add(phrase.key())) {
                throw file.mistake(phrase.text(), "'" + phrase.text() + "' appears here twice");
            }
        }
    }

    private List<ChoicePhrase> ownPhrases() {
        List<ChoicePhrase> phrases = new ArrayList<>();
        for (ChoiceKind kind : ChoiceKind.values()) {
            for (Entry entry : lists.of(kind)) {
                entry.words().forEach(words -> phrases.add(phrase(words, entry.choice(kind), false)));
                entry.inShortQuestions().forEach(words -> phrases.add(phrase(words, entry.choice(kind), true)));
            }
        }
        lists.noChoice().forEach(words -> phrases.add(phrase(words, null, false)));
        return phrases;
    }

    private ChoicePhrase phrase(String words, @Nullable AskedChoice choice, boolean onlyInShortQuestions) {
        try {
            return ChoicePhrase.of(words, choice, onlyInShortQuestions);
        } catch (IllegalArgumentException e) {
            throw new InvalidLocalAreaException(file.path(), file.lineOf(words), String.valueOf(e.getMessage()), e);
        }
    }

    private static Terms terms(List<Entry> entries) {
        return new Terms(entries.stream()
                .map(entry -> new Term(entry.slug(), entry.label(), null, Set.of(), false, false))
                .toList());
    }

    /**
     * The lists of the file.
     *
     * @param noChoice phrases that hold words of a choice but ask for none, such as "gluten free"
     */
    record Lists(
            List<Entry> cost,
            List<Entry> days,
            List<Entry> hours,
            List<Entry> waiting,
            List<Entry> diagnosis,
            List<Entry> referrers,
            List<Entry> delivery,
            List<Entry> languages,
            List<Entry> accessFeatures,
            List<String> noChoice) {

        Lists {
            cost = orEmpty(cost);
            days = orEmpty(days);
            hours = orEmpty(hours);
            waiting = orEmpty(waiting);
            diagnosis = orEmpty(diagnosis);
            referrers = orEmpty(referrers);
            delivery = orEmpty(delivery);
            languages = orEmpty(languages);
            accessFeatures = orEmpty(accessFeatures);
            noChoice = orEmpty(noChoice);
        }

        List<Entry> of(ChoiceKind kind) {
            return switch (kind) {
                case COST -> cost;
                case DAYS -> days;
                case HOURS -> hours;
                case WAITING -> waiting;
                case DIAGNOSIS -> diagnosis;
                case REFERRAL -> referrers;
                case DELIVERY -> delivery;
                case LANGUAGE -> languages;
            };
        }

        boolean hasPhrases() {
            return !noChoice.isEmpty()
                    || Stream.of(ChoiceKind.values())
                            .flatMap(kind -> of(kind).stream())
                            .anyMatch(Entry::hasPhrases);
        }
    }

    /**
     * An entry of a list.
     *
     * @param words phrases of a question that ask for it
     * @param inShortQuestions phrases that ask for it only in a question of a few words
     * @param upToWeeks see {@link AskedChoice}
     */
    record Entry(
            String slug,
            String label,
            List<String> words,
            List<String> inShortQuestions,
            @Nullable Integer upToWeeks) {

        Entry {
            words = orEmpty(words);
            inShortQuestions = orEmpty(inShortQuestions);
        }

        boolean hasPhrases() {
            return !words.isEmpty() || !inShortQuestions.isEmpty();
        }

        AskedChoice choice(ChoiceKind kind) {
            return new AskedChoice(kind, slug, label, upToWeeks);
        }
    }

    private static <T> List<T> orEmpty(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
