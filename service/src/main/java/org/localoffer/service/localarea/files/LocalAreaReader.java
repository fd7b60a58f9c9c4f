package org.localoffer.service.localarea.files;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Sector;
import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.service.localarea.model.AgeBand;
import org.localoffer.service.localarea.model.Area;
import org.localoffer.service.localarea.model.Areas;
import org.localoffer.service.localarea.model.Category;
import org.localoffer.service.localarea.model.Commissioner;
import org.localoffer.service.localarea.model.Council;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.localarea.model.Remit;
import org.localoffer.service.localarea.model.Routing;
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

    /** SEND Code of Practice 2015, 6.28 to 6.35; {@code any} for what belongs to none of them. */
    private static final List<String> AREAS_OF_NEED = List.of(
            "communication-and-interaction",
            "cognition-and-learning",
            "social-emotional-and-mental-health",
            "sensory-and-physical",
            "any");

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
        KnownFiles.checkNeeded(files);
        Council council = CouncilFile.read(files);
        ChoicesFile choices = ChoicesFile.read(files);
        Areas areas = areas();
        Terms needs = needs();
        Terms kindsOfHelp = new Terms(list("kinds-of-help.yaml", TERMS, Term::slug, Term::label));
        List<AgeBand> ageBands = ageBands();
        List<Category> categories = CategoryFiles.read(files, knownToCategories(ageBands, needs, kindsOfHelp));
        List<Commissioner> commissioners = commissioners();
        Vocabulary vocabulary = VocabularyFile.read(files, needs.slugs(), kindsOfHelp.slugs());
        LocalArea area = new LocalArea(
                council,
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
                GazetteerFile.read(files, areas),
                vocabulary,
                harmPhrases(),
                examplesOfHarm().withDanger(askedInDanger(vocabulary)),
                OtherLanguagesFile.read(files),
                OwnCaseFile.read(files),
                SurveyFile.read(files),
                PopulationFile.read(files, areas, needs, ageBands),
                JointPlanFile.read(files),
                OutlineFile.read(files));
        checkRemits(area);
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

    private <T> List<T> list(
            String path,
            TypeReference<List<T>> type,
            Function<T, @Nullable String> slug,
            Function<T, @Nullable String> label) {
        AreaFile file = files.required(path);
        List<T> entries = file.yaml(type);
        Slugs.check(file, entries, slug, label);
        return entries;
    }

    private Areas areas() {
        List<Area> found = list("areas.yaml", AREAS, Area::slug, Area::label);
        Areas areas = new Areas(found);
        for (Area area : found) {
            if (area.inside() != null && !areas.slugs().contains(area.inside())) {
                throw files.required("areas.yaml").mistake(area.inside(), "no area '" + area.inside() + "'");
            }
        }
        return areas;
    }

    private Terms needs() {
        List<Term> needs = list("needs.yaml", TERMS, Term::slug, Term::label);
        for (int number = 1; number <= needs.size(); number++) {
            String area = needs.get(number - 1).area();
            if (area != null && !AREAS_OF_NEED.contains(area)) {
                throw files.required("needs.yaml")
                        .mistakeInEntry(
                                number, "area is one of " + String.join(", ", AREAS_OF_NEED) + ", not '" + area + "'");
            }
        }
        return new Terms(needs);
    }

    private List<AgeBand> ageBands() {
        List<AgeBand> bands = list("age-bands.yaml", AGE_BANDS, AgeBand::slug, AgeBand::label);
        for (int number = 1; number <= bands.size(); number++) {
            if (bands.get(number - 1).from() > bands.get(number - 1).to()) {
                throw files.required("age-bands.yaml").mistakeInEntry(number, "from is after to");
            }
        }
        return bands;
    }

    private static Map<String, Set<String>> knownToCategories(List<AgeBand> ageBands, Terms needs, Terms kindsOfHelp) {
        return Map.of(
                "age", ageBands.stream().map(AgeBand::slug).collect(Collectors.toUnmodifiableSet()),
                "help", kindsOfHelp.slugs(),
                "need", needs.slugs(),
                "sector", Arrays.stream(Sector.values()).map(Sector::slug).collect(Collectors.toUnmodifiableSet()));
    }

    private List<Commissioner> commissioners() {
        AreaFile file = files.required("commissioners.yaml");
        List<Commissioner> bodies = list(file.path(), COMMISSIONERS, Commissioner::slug, Commissioner::label);
        for (Commissioner body : bodies) {
            String mailbox = body.mailbox();
            if (mailbox != null && !CouncilFile.isAddress(mailbox)) {
                throw file.mistake(body.slug(), "'" + body.slug() + "' has a mailbox that is no address");
            }
        }
        if (bodies.stream().noneMatch(body -> body.slug().equals(Routing.JOINT_GROUP))) {
            throw file.mistakeAt(0, "needs a body '" + Routing.JOINT_GROUP + "', to which goes what no remit fits");
        }
        return bodies;
    }

    private void checkRemits(LocalArea area) {
        AreaFile file = files.required("remits.yaml");
        for (Remit remit : area.remits()) {
            if (remit.commissioner() == null) {
                int number = area.remits().indexOf(remit) + 1;
                throw file.mistakeInEntry(number, "entry " + number + " has no commissioner");
            }
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
}
