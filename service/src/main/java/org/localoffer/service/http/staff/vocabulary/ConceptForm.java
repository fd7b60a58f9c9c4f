package org.localoffer.service.http.staff.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.directory.vocabulary.Concept.Role;
import org.localoffer.directory.vocabulary.Word;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.shared.Choices;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.listing.Slugs;
import org.localoffer.service.localarea.drafts.Draft;
import org.localoffer.service.localarea.model.Terms;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.form.HiddenField;
import org.localoffer.web.form.Section;

/** The form of a concept. */
final class ConceptForm {

    /** The field with the mark of the concept as the form showed it, so that a form that was overtaken is refused. */
    static final String SEEN = "seen";

    /** Ids that a concept cannot have, because other pages have these addresses. */
    private static final Set<String> RESERVED = Set.of("new", "changes");

    private static final String LABEL = "label";
    private static final String WORDS = "words";
    private static final String OLD = "old";
    private static final String CAPITALS = "capitals";
    private static final String MISSPELT = "misspelt";
    private static final String ASKED = "asked";
    private static final String ROLE = "role";
    private static final String HELP = "help";
    private static final String NEEDS = "needs";
    private static final String ALSO = "also";
    private static final String TOGETHER = "together";
    private static final String CRISIS = "crisis";

    private static final int LONGEST_LABEL = 100;
    private static final int LONGEST_PHRASE = 80;

    /**
     * Longer phrases are sentences that nobody types twice, and the longest phrase bounds how far each search has to
     * match.
     */
    private static final int MOST_WORDS = 10;

    private static final int MOST_PHRASES = 200;

    /** A bound because every search is compared with each of these questions. */
    private static final int MOST_QUESTIONS = 120;

    private static final int LONGEST_QUESTION = 200;
    private static final int MOST_CONCEPTS = 20;
    private static final String ONE_A_LINE = "One on each line. ";

    private final @Nullable String id;
    private final Draft draft;
    private final FormValues values;
    private final Errors errors = new Errors();

    /** @param id null for a new concept */
    ConceptForm(@Nullable String id, Draft draft, FormValues values) {
        this.id = id;
        this.draft = draft;
        this.values = values;
    }

    /** The values of the fields for a concept. */
    static FormValues valuesOf(Concept concept) {
        return FormValues.empty()
                .set(LABEL, concept.label())
                .set(WORDS, lines(concept.words()))
                .set(OLD, lines(concept.old()))
                .set(CAPITALS, lines(concept.capitals()))
                .set(MISSPELT, lines(concept.misspelt()))
                .set(ASKED, lines(concept.asked()))
                .set(ROLE, concept.role().slug())
                .setAll(HELP, Set.copyOf(concept.help()))
                .setAll(NEEDS, Set.copyOf(concept.needs()))
                .set(ALSO, lines(concept.also()))
                .set(
                        TOGETHER,
                        lines(concept.together().stream()
                                .map(ids -> String.join(" + ", ids))
                                .toList()))
                .set(CRISIS, concept.crisis() ? "yes" : null)
                .set(SEEN, Draft.mark(concept));
    }

    /** The values of the fields for a new concept. */
    static FormValues valuesOfNew() {
        return FormValues.empty().set(ROLE, Role.ASKED.slug()).set(SEEN, Draft.mark(null));
    }

    private static String lines(Collection<String> texts) {
        return String.join("\n", texts);
    }

    String seen() {
        return values.text(SEEN);
    }

    /** The concept that was typed; null where there are errors, which {@link #form} then shows. */
    @Nullable
    Concept read() {
        String label = label();
        String named = id == null ? newId(label) : id;
        Concept concept = new Concept(
                named,
                label,
                phrases(WORDS),
                phrases(OLD),
                phrases(CAPITALS),
                phrases(MISSPELT),
                questions(),
                role(),
                ticked(HELP, draft.edition().area().kindsOfHelp()),
                ticked(NEEDS, draft.edition().area().needs()),
                together(named),
                also(named),
                !values.text(CRISIS).isEmpty());
        if (Stream.of(concept.words(), concept.old(), concept.capitals(), concept.misspelt(), concept.together())
                .allMatch(Collection::isEmpty)) {
            errors.add(WORDS, "Write at least one word that families use for it");
        }
        return errors.isEmpty() ? concept : null;
    }

    private String label() {
        String label = values.text(LABEL).replaceAll("\\s+", " ");
        if (label.isEmpty()) {
            errors.add(LABEL, "Enter a name, as pages should show it");
        }
        errors.addIfTooLong(LABEL, label, LONGEST_LABEL);
        return label;
    }

    /** The id is made from the name and stays when the name changes. A form that is sent twice makes one concept. */
    private String newId(String label) {
        String made = Slugs.of(label);
        Concept known = draft.concept(made).orElse(null);
        if (RESERVED.contains(made)) {
            errors.add(LABEL, "Enter another name: \"" + label + "\" is the name of a page here");
        } else if (known != null && !isAgain(known, label)) {
            errors.add(LABEL, "Enter another name: there is already a concept \"" + known.label() + "\"");
        }
        return made;
    }

    private boolean isAgain(Concept known, String label) {
        return known.label().equals(label) && List.copyOf(known.words()).equals(lines(WORDS));
    }

    private List<String> lines(String field) {
        return Arrays.stream(values.text(field).split("\n", -1))
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private Set<String> phrases(String field) {
        List<String> phrases = lines(field);
        if (phrases.size() > MOST_PHRASES) {
            errors.add(field, "Take some out: " + MOST_PHRASES + " lines is the limit");
        }
        for (String phrase : phrases) {
            int words = Word.of(phrase).size();
            if (words == 0) {
                errors.add(field, "\"" + cut(phrase) + "\" has no letters or digits: take it out");
            } else if (words > MOST_WORDS || phrase.length() > LONGEST_PHRASE) {
                errors.add(
                        field,
                        "Make \"" + cut(phrase) + "\" shorter: " + MOST_WORDS + " words or " + LONGEST_PHRASE
                                + " characters is the limit for a line");
            }
        }
        return new LinkedHashSet<>(phrases);
    }

    /** Questions are compared as a whole, so that they may be longer than phrases, which are matched word by word. */
    private Set<String> questions() {
        List<String> questions = lines(ASKED);
        if (questions.size() > MOST_QUESTIONS) {
            errors.add(ASKED, "Take some out: " + MOST_QUESTIONS + " lines is the limit");
        }
        questions.stream()
                .filter(question -> Word.of(question).isEmpty())
                .forEach(question ->
                        errors.add(ASKED, "\"" + cut(question) + "\" has no letters or digits: take it out"));
        questions.stream()
                .filter(question -> question.length() > LONGEST_QUESTION)
                .forEach(question -> errors.add(
                        ASKED,
                        "Make \"" + cut(question) + "\" shorter: " + LONGEST_QUESTION
                                + " characters is the limit for a line"));
        return new LinkedHashSet<>(questions);
    }

    private static String cut(String phrase) {
        return Phrases.shortened(phrase, LONGEST_PHRASE);
    }

    private Role role() {
        return Arrays.stream(Role.values())
                .filter(role -> role.slug().equals(values.text(ROLE)))
                .findFirst()
                .orElseGet(() -> {
                    errors.add(ROLE, "Choose what it does in a question");
                    return Role.ASKED;
                });
    }

    /** Keeps the concept's own order, so that an unchanged form changes nothing. New values come last. */
    private List<String> ticked(String field, Terms terms) {
        Set<String> ticked = values.all(field);
        if (!terms.slugs().containsAll(ticked)) {
            errors.add(field, "Choose from the list: one of these is no longer in it");
        }
        List<String> known = id == null
                ? List.of()
                : draft.concept(id)
                        .map(concept -> field.equals(HELP) ? concept.help() : concept.needs())
                        .orElse(List.of());
        return Stream.concat(known.stream(), terms.slugs().stream())
                .distinct()
                .filter(ticked::contains)
                .toList();
    }

    private List<String> also(String self) {
        List<String> ids = lines(ALSO);
        if (ids.size() > MOST_CONCEPTS) {
            errors.add(ALSO, "Take some out: " + MOST_CONCEPTS + " lines is the limit");
        }
        ids.forEach(named -> check(ALSO, named, self));
        return ids;
    }

    private List<Set<String>> together(String self) {
        List<Set<String>> all = new ArrayList<>();
        for (String line : lines(TOGETHER)) {
            Set<String> ids = Arrays.stream(line.split("\\+", -1))
                    .map(String::strip)
                    .filter(named -> !named.isEmpty())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (ids.size() < 2) {
                errors.add(TOGETHER, "\"" + cut(line) + "\" needs two ids or more, with + between them");
            }
            // The concept itself may be one of them: "travel + school" means travel, and school is then not searched
            // for.
            ids.stream().filter(named -> !named.equals(self)).forEach(named -> check(TOGETHER, named, self));
            all.add(ids);
        }
        if (all.size() > MOST_CONCEPTS) {
            errors.add(TOGETHER, "Take some out: " + MOST_CONCEPTS + " lines is the limit");
        }
        return all;
    }

    private void check(String field, String named, String self) {
        if (named.equals(self)) {
            errors.add(field, "Take \"" + named + "\" out: it is this concept itself");
        } else if (draft.concept(named).isEmpty()) {
            errors.add(
                    field, "There is no concept \"" + cut(named) + "\": use the ids that the list of concepts shows");
        }
    }

    /** @param problem why a form without errors could not be saved; null otherwise */
    Form form(@Nullable String problem) {
        return new Form(
                "/editor/vocabulary/" + (id == null ? "new" : id),
                List.of(new HiddenField(SEEN, seen())),
                List.of(
                        new Section("called", "What it is called", null, called(), null),
                        new Section("does", "What it stands for", null, does(), null),
                        new Section("beside", "What goes with it", null, beside(), null)),
                List.of(Button.main(id == null ? "Add it to the draft" : "Save in the draft")),
                problem);
    }

    private List<Field> called() {
        return List.of(
                Field.of(FieldKind.TEXT, LABEL, "Name", values.text(LABEL))
                        .withHint("As pages show it, such as \"Speech and language therapy\"")
                        .withError(errors.of(LABEL)),
                area(
                        WORDS,
                        "Words",
                        ONE_A_LINE + "What families, providers and the law call it. Capitals, apostrophes and plurals"
                                + " make no difference."),
                area(
                        OLD,
                        "Old words (optional)",
                        ONE_A_LINE + "No longer used, or offensive: understood, but never suggested."),
                area(
                        CAPITALS,
                        "Abbreviations that are ordinary words too (optional)",
                        ONE_A_LINE + "Understood in capitals, or where hardly anything else was typed: OT, ADD, HI."),
                area(
                        MISSPELT,
                        "Wrong spellings (optional)",
                        ONE_A_LINE
                                + "Only those that are correct words for something else, such as \"short brakes\"."
                                + " Others are corrected anyway."),
                area(
                        ASKED,
                        "Questions that mean it (optional)",
                        ONE_A_LINE
                                + "As families would ask, with or without the words above: \"nobody to have him for one"
                                + " night\". Similar questions are understood as this concept."));
    }

    private List<Field> does() {
        return List.of(
                Field.of(
                                FieldKind.RADIOS,
                                ROLE,
                                "What it does in a question",
                                Choices.selecting(
                                        values.text(ROLE)::equals,
                                        Choices.of(List.of(Role.values()), Role::slug, RoleLabels::of)))
                        .withError(errors.of(ROLE)),
                checkboxes(
                        HELP,
                        "Kinds of help that answer it",
                        draft.edition().area().kindsOfHelp()),
                checkboxes(NEEDS, "Needs that it names", draft.edition().area().needs()),
                Field.of(
                                FieldKind.CHECKBOXES,
                                CRISIS,
                                "Danger",
                                List.of(new Choice(
                                        "yes",
                                        "Somebody who asks for it may need help now",
                                        !values.text(CRISIS).isEmpty())))
                        .withHint("Results then begin with who to ring."));
    }

    private List<Field> beside() {
        return List.of(
                area(ALSO, "Shown after it (optional)", "Ids of concepts, the nearest first. " + ONE_A_LINE.strip()),
                area(
                        TOGETHER,
                        "Concepts that mean this one together (optional)",
                        "Ids with + between them, such as \"autism + assessment\". One set on each line."));
    }

    private Field area(String name, String label, String hint) {
        return Field.of(FieldKind.TEXT_AREA, name, label, values.text(name))
                .withHint(hint.strip())
                .withError(errors.of(name));
    }

    private Field checkboxes(String name, String label, Terms terms) {
        return Field.of(
                        FieldKind.CHECKBOXES,
                        name,
                        label,
                        Choices.selecting(values.all(name)::contains, Choices.of(terms)))
                .withError(errors.of(name));
    }
}
