package org.localoffer.service.localarea.files;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.type.TypeReference;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.localoffer.directory.listing.content.Sector;
import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.service.localarea.model.AgeBand;
import org.localoffer.service.localarea.model.Area;
import org.localoffer.service.localarea.model.Areas;
import org.localoffer.service.localarea.model.Category;
import org.localoffer.service.localarea.model.Commissioner;
import org.localoffer.service.localarea.model.Council;
import org.localoffer.service.localarea.model.Gazetteer;
import org.localoffer.service.localarea.model.GazetteerPlace;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.localarea.model.Remit;
import org.localoffer.service.localarea.model.Term;
import org.localoffer.service.localarea.model.Terms;
import org.localoffer.service.privacy.ExamplesOfHarm;
import org.localoffer.service.privacy.HarmPhrases;

/** Reads and checks the files of an edition. */
public final class LocalAreaReader {

    private static final TypeReference<List<Term>> TERMS = new TypeReference<>() {};
    private static final TypeReference<List<Area>> AREAS = new TypeReference<>() {};
    private static final TypeReference<List<AgeBand>> AGE_BANDS = new TypeReference<>() {};
    private static final TypeReference<List<Commissioner>> COMMISSIONERS = new TypeReference<>() {};
    private static final TypeReference<List<Remit>> REMITS = new TypeReference<>() {};
    private static final TypeReference<Council> COUNCIL = new TypeReference<>() {};
    private static final TypeReference<CategoryHead> CATEGORY = new TypeReference<>() {};

    private static final Set<String> CATEGORY_RULES = Set.of("age", "help", "sector", "need");

    private final AreaFiles files;

    private LocalAreaReader(AreaFiles files) {
        this.files = files;
    }

    /**
     * Reads and checks an edition.
     *
     * @throws InvalidLocalAreaException for the first mistake, with its file and line
     */
    public static LocalArea read(AreaFiles files) {
        return new LocalAreaReader(files).read();
    }

    private LocalArea read() {
        ChoicesFile choices = ChoicesFile.read(files);
        Areas areas = areas();
        Terms needs = terms("needs.yaml");
        Terms kindsOfHelp = terms("kinds-of-help.yaml");
        List<AgeBand> ageBands = list("age-bands.yaml", AGE_BANDS, AgeBand::slug);
        List<Category> categories = categories();
        List<Commissioner> commissioners = list("commissioners.yaml", COMMISSIONERS, Commissioner::slug);
        Vocabulary vocabulary = VocabularyFile.read(files, needs.slugs(), kindsOfHelp.slugs());
        LocalArea area = new LocalArea(
                files.required("council.yaml").yaml(COUNCIL),
                ageBands,
                needs,
                kindsOfHelp,
                choices.referrers(),
                choices.diagnosis(),
                choices.delivery(),
                choices.languages(),
                choices.accessFeatures(),
                choices.phrases(),
                areas,
                categories,
                commissioners,
                files.required("remits.yaml").yaml(REMITS),
                CoverageFile.read(files, knownToCoverage(kindsOfHelp, categories, commissioners)),
                new Gazetteer(gazetteer(areas)),
                vocabulary,
                harmPhrases(),
                examplesOfHarm().withDanger(askedInDanger(vocabulary)),
                OtherLanguagesFile.read(files),
                OwnCaseFile.read(files),
                SurveyFile.read(files),
                PopulationFile.read(files, areas, needs, ageBands),
                JointPlanFile.read(files),
                OutlineFile.read(files));
        checkMailboxes(area);
        checkRemits(area);
        checkCategories(area);
        return area;
    }

    private CoverageFile.Known knownToCoverage(
            Terms kindsOfHelp, List<Category> categories, List<Commissioner> commissioners) {
        return new CoverageFile.Known(
                kindsOfHelp.slugs(),
                categories.stream().map(Category::slug).collect(Collectors.toUnmodifiableSet()),
                commissioners.stream().map(Commissioner::slug).collect(Collectors.toUnmodifiableSet()),
                files.in("guides").map(LocalAreaReader::slugOfGuide).collect(Collectors.toUnmodifiableSet()));
    }

    /** Guides are read where the directory is filled; here their slugs alone are asked for. */
    private static String slugOfGuide(AreaFile file) {
        return file.lines().stream()
                .filter(line -> line.startsWith("slug:"))
                .map(line -> line.substring("slug:".length()).strip())
                .findFirst()
                .orElse("");
    }

    private HarmPhrases harmPhrases() {
        return files.find(HarmPhrases.FILE)
                .map(file -> {
                    try {
                        return new HarmPhrases(file.lines());
                    } catch (IllegalArgumentException e) {
                        throw new InvalidLocalAreaException(file.path(), 0, String.valueOf(e.getMessage()), e);
                    }
                })
                .orElseGet(HarmPhrases::shipped);
    }

    private ExamplesOfHarm examplesOfHarm() {
        ExamplesOfHarm shipped = ExamplesOfHarm.shipped();
        return new ExamplesOfHarm(
                files.find(ExamplesOfHarm.DANGER_FILE)
                        .map(file -> ExamplesOfHarm.examples(file.lines()))
                        .orElse(shipped.danger()),
                files.find(ExamplesOfHarm.HARMLESS_FILE)
                        .map(file -> ExamplesOfHarm.examples(file.lines()))
                        .orElse(shipped.harmless()));
    }

    /** Questions in danger that officers add to the vocabulary. Messages are judged by these examples too. */
    private static List<String> askedInDanger(Vocabulary vocabulary) {
        return vocabulary.concepts().stream()
                .filter(Concept::crisis)
                .flatMap(concept -> concept.asked().stream())
                .toList();
    }

    private <T> List<T> list(String path, TypeReference<List<T>> type, Function<T, String> slug) {
        AreaFile file = files.required(path);
        List<T> entries = file.yaml(type);
        checkSlugs(file, entries, slug);
        return entries;
    }

    private Terms terms(String path) {
        List<Term> terms = list(path, TERMS, Term::slug);
        for (Term term : terms) {
            if (term.label() == null || term.label().isBlank()) {
                throw files.required(path).mistake(term.slug(), "'" + term.slug() + "' has no label");
            }
        }
        return new Terms(terms);
    }

    private static <T> void checkSlugs(AreaFile file, List<T> entries, Function<T, String> slug) {
        Set<String> seen = new HashSet<>();
        for (T entry : entries) {
            if (!seen.add(slug.apply(entry))) {
                throw file.mistake(slug.apply(entry), "'" + slug.apply(entry) + "' appears here twice");
            }
        }
    }

    private Areas areas() {
        List<Area> found = list("areas.yaml", AREAS, Area::slug);
        Areas areas = new Areas(found);
        for (Area area : found) {
            if (area.inside() != null && !areas.slugs().contains(area.inside())) {
                throw files.required("areas.yaml").mistake(area.inside(), "no area '" + area.inside() + "'");
            }
        }
        return areas;
    }

    private List<Category> categories() {
        return files.in("categories")
                .map(LocalAreaReader::category)
                .sorted(Comparator.comparingInt(Category::order))
                .toList();
    }

    private static Category category(AreaFile file) {
        CategoryHead head = file.frontMatter(CATEGORY);
        head.match().keySet().stream()
                .filter(rule -> !CATEGORY_RULES.contains(rule))
                .findFirst()
                .ifPresent(rule -> {
                    throw file.mistake(rule, "a category can match by " + CATEGORY_RULES + ", not by '" + rule + "'");
                });
        return new Category(
                head.slug(), head.title(), head.group(), head.summary(), head.order(), head.match(), file.body());
    }

    private List<GazetteerPlace> gazetteer(Areas areas) {
        AreaFile file = files.required("gazetteer.csv");
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file.text())) {
            return csv.stream().map(row -> place(file, row, areas)).toList();
        } catch (IOException e) {
            throw new InvalidLocalAreaException(file.path(), 0, "cannot be read", e);
        }
    }

    private static GazetteerPlace place(AreaFile file, NamedCsvRecord row, Areas areas) {
        int line = Math.toIntExact(row.getStartingLineNumber());
        try {
            GazetteerPlace place = new GazetteerPlace(
                    row.getField("name"),
                    row.getField("area"),
                    Double.parseDouble(row.getField("latitude")),
                    Double.parseDouble(row.getField("longitude")));
            if (Math.abs(place.latitude()) > 90 || Math.abs(place.longitude()) > 180) {
                throw new InvalidLocalAreaException(file.path(), line, "is not a place on earth", null);
            }
            if (!areas.slugs().contains(place.area())) {
                throw new InvalidLocalAreaException(file.path(), line, "no area '" + place.area() + "'", null);
            }
            return place;
        } catch (NoSuchElementException | NumberFormatException e) {
            throw new InvalidLocalAreaException(
                    file.path(), line, "needs name, area, latitude and longitude: " + e.getMessage(), e);
        }
    }

    private void checkCategories(LocalArea area) {
        Map<String, Set<String>> known = Map.of(
                "age", Set.copyOf(area.ageBands().stream().map(AgeBand::slug).toList()),
                "help", area.kindsOfHelp().slugs(),
                "need", area.needs().slugs(),
                "sector",
                        Set.copyOf(
                                Arrays.stream(Sector.values()).map(Sector::slug).toList()));
        Set<String> seen = new HashSet<>();
        files.in("categories").forEach(file -> {
            Category category = category(file);
            if (!seen.add(category.slug())) {
                throw file.mistake(category.slug(), "another file has the category '" + category.slug() + "'");
            }
            category.match().forEach((rule, values) -> values.stream()
                    .filter(value -> !known.getOrDefault(rule, Set.of()).contains(value))
                    .findFirst()
                    .ifPresent(value -> {
                        throw file.mistake(value, rule + " has no '" + value + "'");
                    }));
        });
    }

    private void checkMailboxes(LocalArea area) {
        for (Commissioner commissioner : area.commissioners()) {
            String mailbox = commissioner.mailbox();
            if (mailbox != null && !mailbox.matches("[^\\s@]+@[^\\s@]+")) {
                throw files.required("commissioners.yaml")
                        .mistake(commissioner.slug(), "'" + commissioner.slug() + "' has a mailbox that is no address");
            }
        }
    }

    private void checkRemits(LocalArea area) {
        AreaFile file = files.required("remits.yaml");
        for (Remit remit : area.remits()) {
            for (String commissioner : remit.everyCommissioner()) {
                if (!area.slugsOfCommissioners().contains(commissioner)) {
                    throw file.mistake(commissioner, "no commissioner '" + commissioner + "'");
                }
            }
            for (String help : remit.kindsOfHelp()) {
                if (area.kindsOfHelp().find(help).isEmpty()) {
                    throw file.mistake(help, "no kind of help '" + help + "'");
                }
            }
            if (remit.area() != null && !area.areas().slugs().contains(remit.area())) {
                throw file.mistake(remit.area(), "no area '" + remit.area() + "'");
            }
        }
    }

    private record CategoryHead(
            String slug, String title, String group, String summary, int order, Map<String, Set<String>> match) {}
}
