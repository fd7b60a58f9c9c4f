package org.localoffer.service.localarea.files;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.localoffer.service.privacy.ExamplesOfHarm;
import org.localoffer.service.privacy.HarmPhrases;

/** Which files a local area needs, and which it may have ({@code service/local-area.md}). */
public final class KnownFiles {

    /** Without these, pages or searches have nothing to stand on. At least one category is needed too. */
    static final List<String> NEEDED = List.of(
            "age-bands.yaml",
            "areas.yaml",
            "choices.yaml",
            "commissioners.yaml",
            "council.yaml",
            "gazetteer.csv",
            "kinds-of-help.yaml",
            "needs.yaml",
            "remits.yaml");

    /** All else that stands beside them. */
    static final Set<String> OPTIONAL = Set.of(
            VocabularyFile.PATH,
            "coverage.yaml",
            "joint-plan.yaml",
            "other-languages.yaml",
            "outline.geojson",
            "own-case.yaml",
            "population.yaml",
            "sources.yaml",
            "survey.yaml",
            HarmPhrases.FILE,
            ExamplesOfHarm.DANGER_FILE,
            ExamplesOfHarm.HARMLESS_FILE);

    private static final String CATEGORIES = "categories";

    private static final Pattern IN_FOLDERS =
            Pattern.compile("(" + CATEGORIES + "|guides)/.+\\.md|(listings|providers|history)/.+\\.yaml");

    private KnownFiles() {}

    /**
     * Says which files are missing, all at once.
     *
     * @throws InvalidLocalAreaException if a file that is needed is missing
     */
    static void checkNeeded(AreaFiles files) {
        Stream<String> categories =
                files.in(CATEGORIES).findAny().isPresent() ? Stream.empty() : Stream.of(CATEGORIES + "/*.md");
        refuse(
                Stream.concat(NEEDED.stream().filter(path -> files.find(path).isEmpty()), categories)
                        .toList(),
                "is missing",
                "are missing");
    }

    /**
     * Says which files of a folder would never be read, such as one whose name is mistyped. Published editions are not
     * asked: a newer copy of the service may know more files.
     *
     * @throws InvalidLocalAreaException if there are any
     */
    public static void checkNoOthers(AreaFiles files) {
        refuse(
                files.texts().keySet().stream()
                        .filter(path -> !NEEDED.contains(path)
                                && !OPTIONAL.contains(path)
                                && !IN_FOLDERS.matcher(path).matches())
                        .toList(),
                "is no file of a local area",
                "are no files of a local area");
    }

    private static void refuse(List<String> paths, String one, String several) {
        if (!paths.isEmpty()) {
            throw new InvalidLocalAreaException(String.join(", ", paths), 0, paths.size() == 1 ? one : several, null);
        }
    }
}
