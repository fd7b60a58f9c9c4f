package org.localoffer.service.http.staff.vocabulary;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.directory.vocabulary.ConceptTags;
import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.directory.vocabulary.Word;
import org.localoffer.service.http.shared.PageOf;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.localarea.drafts.ConceptChange;
import org.localoffer.service.localarea.drafts.Draft;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.search.engine.SearchResults.Hit;
import org.localoffer.service.search.index.TagChanges;
import org.localoffer.service.search.index.TagChanges.TagChange;
import org.localoffer.service.search.preview.SearchComparison;
import org.localoffer.web.editing.DifferenceView;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Form;
import org.localoffer.web.form.HiddenField;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;
import org.localoffer.web.vocabulary.ConceptDifference;
import org.localoffer.web.vocabulary.ConceptRow;
import org.localoffer.web.vocabulary.ConceptView;
import org.localoffer.web.vocabulary.FoundLine;
import org.localoffer.web.vocabulary.SearchChange;
import org.localoffer.web.vocabulary.TagLine;
import org.localoffer.web.vocabulary.VocabularyView;

/** Builds the views of the vocabulary's pages. */
@ApplicationScoped
class VocabularyViews {

    static final String LIST = "/editor/vocabulary";
    static final String CHANGES = LIST + "/changes";

    private static final int PER_PAGE = 25;
    private static final int FIRST_WORDS = 6;

    /** @param asked what to search for in names, ids and words; empty for all concepts */
    VocabularyView list(Draft draft, String asked, String page, @Nullable String notice) {
        String wanted = asked.toLowerCase(Locale.UK);
        List<Concept> found = withRemoved(draft).stream()
                .filter(concept -> texts(concept)
                        .anyMatch(text -> text.toLowerCase(Locale.UK).contains(wanted)))
                .toList();
        PageOf shown = PageOf.asked(page, found.size(), PER_PAGE);
        String counted = Words.count(found.size(), "concept", "concepts");
        return new VocabularyView(
                notice,
                asked,
                asked.isEmpty() ? counted : counted + " with “" + asked + "”",
                "Edition " + draft.edition().number() + " is published",
                draft.changes().isEmpty()
                        ? null
                        : new Link(counted(draft) + " not published yet: see what this changes", CHANGES),
                found.stream()
                        .skip(shown.offset())
                        .limit(PER_PAGE)
                        .map(concept -> row(draft, concept))
                        .toList(),
                shown.paging(number -> LIST + "?q=" + encoded(asked) + "&page=" + number));
    }

    /** Address of a concept's page. */
    static String address(String concept) {
        return LIST + "/" + concept;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The number of changes in words, such as "2 changes". */
    static String counted(Draft draft) {
        return Words.count(draft.changes().size(), "change", "changes");
    }

    /** The draft's concepts and those that it removes, so that a removal can be taken back. */
    private static List<Concept> withRemoved(Draft draft) {
        List<Concept> all = new ArrayList<>(draft.concepts());
        draft.changes().stream()
                .filter(change -> change.content() == null)
                .flatMap(change -> draft.published(change.concept()).stream())
                .forEach(all::add);
        return all;
    }

    private static Stream<String> texts(Concept concept) {
        return Stream.of(
                        Set.of(concept.id(), concept.label()),
                        concept.words(),
                        concept.old(),
                        concept.capitals(),
                        concept.misspelt(),
                        concept.asked())
                .flatMap(Collection::stream);
    }

    private static ConceptRow row(Draft draft, Concept concept) {
        List<String> words = Stream.of(concept.words(), concept.old(), concept.capitals())
                .flatMap(Collection::stream)
                .toList();
        String first = words.stream().limit(FIRST_WORDS).collect(Collectors.joining(", "));
        LocalArea area = draft.edition().area();
        return new ConceptRow(
                concept.id(),
                new Link(concept.label(), address(concept.id())),
                words.isEmpty()
                        ? "none of its own"
                        : words.size() > FIRST_WORDS ? first + " and " + (words.size() - FIRST_WORDS) + " more" : first,
                Stream.concat(
                                concept.help().stream().map(area.kindsOfHelp()::label),
                                concept.needs().stream().map(area.needs()::label))
                        .distinct()
                        .toList(),
                draft.change(concept.id())
                        .map(change -> kind(draft, change) + ", not published yet")
                        .orElse(null));
    }

    private static String kind(Draft draft, ConceptChange change) {
        if (change.content() == null) {
            return "Taken out";
        }
        return draft.published(change.concept()).isEmpty() ? "Added" : "Changed";
    }

    private static String who(ConceptChange change) {
        return change.writtenBy().shownName() + ", " + Phrases.moment(change.writtenAt());
    }

    /** The page of a new concept. */
    ConceptView added(ConceptForm form, @Nullable String problem) {
        return new ConceptView(
                "Add a concept", null, null, null, List.of(), List.of(), List.of(), form.form(problem), null, null);
    }

    /**
     * The page of a concept of the draft or of the edition.
     *
     * @param form null where the draft removes the concept
     * @param problem why a form without errors could not be saved; null otherwise
     * @param notRemoved why the concept could not be removed; null otherwise
     */
    ConceptView concept(
            Draft draft,
            Concept concept,
            @Nullable ConceptForm form,
            @Nullable String notice,
            @Nullable String problem,
            @Nullable String notRemoved) {
        String id = concept.id();
        ConceptChange change = draft.change(id).orElse(null);
        List<Link> naming = draft.naming(id).stream().map(VocabularyViews::link).toList();
        String address = address(id);
        return new ConceptView(
                concept.label(),
                id,
                notice,
                change == null ? null : kind(draft, change) + " by " + who(change) + ". Not published yet.",
                form == null ? List.of() : warnings(draft, concept),
                naming,
                change == null ? List.of() : differences(draft, change),
                form == null ? null : form.form(problem),
                change == null
                        ? null
                        : Form.of(
                                address + "/take-back",
                                List.of(new HiddenField(
                                        ConceptForm.SEEN,
                                        Draft.mark(draft.concept(concept.id()).orElse(null)))),
                                List.of(),
                                Button.secondary("Take this change back")),
                form == null ? null : removal(address, concept, notRemoved));
    }

    private static Form removal(String address, Concept concept, @Nullable String problem) {
        return new Form(
                address + "/remove",
                List.of(new HiddenField(ConceptForm.SEEN, Draft.mark(concept))),
                List.of(),
                List.of(Button.warning("Take it out")),
                problem);
    }

    private static Link link(Concept concept) {
        return new Link(concept.label(), address(concept.id()));
    }

    /** Words that another concept has as well, each with a link to that concept. */
    private static List<Link> warnings(Draft draft, Concept concept) {
        Vocabulary others = new Vocabulary(draft.concepts().stream()
                .filter(other -> !other.id().equals(concept.id()))
                .toList());
        Set<Link> warnings = new LinkedHashSet<>();
        Stream.of(concept.words(), concept.old(), concept.misspelt())
                .flatMap(Collection::stream)
                .forEach(word -> others.meaning(word)
                        .forEach(other -> warnings.add(new Link(
                                "“" + word + "” is also a word of " + other.label(),
                                link(other).address()))));
        Set<String> capitals = concept.capitals().stream().map(Word::key).collect(Collectors.toSet());
        others.concepts().forEach(other -> other.capitals().stream()
                .filter(word -> capitals.contains(Word.key(word)))
                .forEach(word -> warnings.add(new Link(
                        "“" + word + "” is also an abbreviation of " + other.label(),
                        link(other).address()))));
        return List.copyOf(warnings);
    }

    private static List<DifferenceView> differences(Draft draft, ConceptChange change) {
        return ConceptDifferences.between(
                draft.published(change.concept()).orElse(null),
                change.content(),
                draft.edition().area());
    }

    /** The changes of a draft, one entry per concept. */
    static List<ConceptDifference> differences(Draft draft) {
        return draft.changes().stream()
                .map(change -> new ConceptDifference(
                        new Link(label(draft, change), address(change.concept())),
                        kind(draft, change),
                        who(change),
                        differences(draft, change)))
                .toList();
    }

    private static String label(Draft draft, ConceptChange change) {
        Concept content = change.content();
        return content != null
                ? content.label()
                : draft.published(change.concept()).map(Concept::label).orElse(change.concept());
    }

    static SearchChange search(SearchComparison.Compared compared) {
        List<String> before = slugs(compared.firstBefore());
        List<String> after = slugs(compared.firstAfter());
        return new SearchChange(
                compared.asked().words(),
                Words.count(compared.asked().times(), "time", "times") + " in the last 30 days",
                compared.readBefore(),
                compared.readAfter(),
                compared.firstBefore().stream()
                        .map(hit -> line(hit, after.contains(hit.card().slug()) ? null : "Gone"))
                        .toList(),
                IntStream.range(0, after.size())
                        .mapToObj(at ->
                                line(compared.firstAfter().get(at), mark(compared, before.indexOf(after.get(at)), at)))
                        .toList());
    }

    private static List<String> slugs(List<Hit> hits) {
        return hits.stream().map(hit -> hit.card().slug()).toList();
    }

    private static FoundLine line(Hit hit, @Nullable String mark) {
        return new FoundLine(
                new Link(hit.card().name(), "/listings/" + hit.card().slug()), hit.strong(), mark);
    }

    private static @Nullable String mark(SearchComparison.Compared compared, int was, int is) {
        if (was < 0) {
            return "New";
        }
        boolean otherMatch = compared.firstBefore().get(was).strong()
                != compared.firstAfter().get(is).strong();
        return was == is ? (otherMatch ? "Other match" : null) : "Was number " + (was + 1);
    }

    /**
     * The concepts for which a listing or guide will be found in future, and those for which it no longer will,
     * whatever field they are tagged in.
     */
    static TagLine tag(TagChange change, Map<String, String> labels) {
        Set<String> before = all(change.before());
        Set<String> after = all(change.after());
        return new TagLine(
                new Link(change.name(), change.address()),
                missing(after, before, labels),
                missing(before, after, labels));
    }

    /** Labels of the concepts of both editions, by id; the newer one counts. */
    static Map<String, String> labels(LocalArea before, LocalArea after) {
        return Stream.concat(before.vocabulary().concepts().stream(), after.vocabulary().concepts().stream())
                .collect(Collectors.toMap(Concept::id, Concept::label, (old, young) -> young));
    }

    private static List<String> missing(Set<String> from, Set<String> in, Map<String, String> labels) {
        return from.stream()
                .filter(id -> !in.contains(id))
                .map(id -> labels.getOrDefault(id, id))
                .sorted()
                .toList();
    }

    private static Set<String> all(ConceptTags tags) {
        return Stream.of(tags.name(), tags.help(), tags.need(), tags.summary(), tags.text())
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    /** Sentences that say what a comparison took into account. */
    static List<String> basis(TagChanges.Found tags, SearchComparison.Result searches) {
        List<String> basis = new ArrayList<>();
        basis.add("Searches use the draft's words, as if every listing and guide already had the draft's concepts: "
                + Words.count(tags.looked(), "of them was", "of them were") + " checked for this.");
        if (!tags.complete()) {
            basis.add("The directory is large: listings after the first " + Words.number(TagChanges.MOST)
                    + " are shown as they are now.");
        }
        basis.add("We compare the first five results of the " + SearchComparison.MOST_READ
                + " most frequent searches, without their filters and without places entered separately.");
        if (searches.notCompared() > 0 && searches.engineAnswers()) {
            basis.add(Words.count(searches.notCompared(), "more search uses", "more searches use")
                    + " words that change, but only the first " + SearchComparison.MOST_ANSWERED + " are compared.");
        }
        basis.add("After you publish, searches use the new words at once. Listings and guides follow within seconds, or"
                + " within minutes in a large directory.");
        return basis;
    }
}
