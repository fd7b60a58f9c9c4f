package org.localoffer.service.localarea.files;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.localarea.model.CoverageHeading;
import org.localoffer.service.localarea.model.CoverageHeadings;
import org.localoffer.service.localarea.model.CoverageRule;

/** The file of an edition that says what the law asks a Local Offer to tell, and what counts for each heading. */
final class CoverageFile {

    private static final String PATH = "coverage.yaml";

    private static final TypeReference<List<CoverageHeading>> HEADINGS = new TypeReference<>() {};

    private final AreaFile file;
    private final Known known;

    private CoverageFile(AreaFile file, Known known) {
        this.file = file;
        this.known = known;
    }

    /**
     * Slugs that the edition has.
     *
     * @param guides of the folder; those that officers added later are not known here
     */
    record Known(Set<String> kindsOfHelp, Set<String> categories, Set<String> commissioners, Set<String> guides) {}

    /**
     * Reads and checks the file. Without it, the headings are those of the product; where none of its headings says what
     * counts, as in files from before there were rules, the product's rules are used for the same slugs.
     *
     * @throws InvalidLocalAreaException for the first mistake, with its line
     */
    static CoverageHeadings read(AreaFiles files, Known known) {
        Optional<AreaFile> own = files.find(PATH);
        if (own.isEmpty()) {
            return new CoverageHeadings(ofProduct(known));
        }
        List<CoverageHeading> headings = new CoverageFile(own.get(), known).read();
        return new CoverageHeadings(
                headings.stream().anyMatch(CoverageHeading::hasRule) ? headings : withRulesOfProduct(headings, known));
    }

    private static List<CoverageHeading> ofProduct(Known known) {
        return AreaFiles.shipped(PATH).yaml(HEADINGS).stream()
                .map(heading -> heading.keeping(
                        known.kindsOfHelp()::contains, known.categories()::contains, known.commissioners()::contains))
                .toList();
    }

    private static List<CoverageHeading> withRulesOfProduct(List<CoverageHeading> headings, Known known) {
        CoverageHeadings ours = new CoverageHeadings(ofProduct(known));
        return headings.stream()
                .map(heading ->
                        ours.find(heading.slug()).map(heading::withRuleOf).orElse(heading))
                .toList();
    }

    private List<CoverageHeading> read() {
        List<CoverageHeading> headings = file.yaml(HEADINGS);
        Set<String> slugs = new HashSet<>();
        for (CoverageHeading heading : headings) {
            check(heading);
            if (!slugs.add(heading.slug())) {
                throw mistake(heading, "'" + heading.slug() + "' appears here twice");
            }
        }
        return headings;
    }

    private void check(CoverageHeading heading) {
        if (!Slugs.isSlug(heading.slug())) {
            throw mistake(heading, "'" + heading.slug() + "' is no slug, such as lo-01");
        }
        if (isBlank(heading.label())) {
            throw mistake(heading, "'" + heading.slug() + "' has no label");
        }
        if (heading.noneExpected() != null && isBlank(heading.noneExpected())) {
            throw mistake(heading, "'" + heading.slug() + "' needs a reason in none_expected");
        }
        if (heading.suppliedBy() != null) {
            checkKnown("commissioner", List.of(heading.suppliedBy()), known.commissioners());
        }
        checkKnown("guide", heading.guides(), known.guides());
        for (CoverageRule rule : heading.counts()) {
            if (rule.isEmpty()) {
                throw mistake(heading, "a rule of '" + heading.slug() + "' has no condition");
            }
            checkKnown("kind of help", rule.kindsOfHelp(), known.kindsOfHelp());
            checkKnown("category", rule.categories(), known.categories());
        }
    }

    private void checkKnown(String what, Collection<String> slugs, Set<String> ofEdition) {
        slugs.stream().filter(slug -> !ofEdition.contains(slug)).findFirst().ifPresent(slug -> {
            throw file.mistake(slug, "no " + what + " '" + slug + "'");
        });
    }

    private InvalidLocalAreaException mistake(CoverageHeading heading, String problem) {
        return file.mistake(String.valueOf(heading.slug()), problem);
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
