package org.localoffer.service;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.directory.listing.ListingStatus;

/** What each package of the service may know of the others. */
class PackagesTest {

    private static final String SERVICE = "org.localoffer.service";
    private static final String HTTP = SERVICE + ".http..";
    private static final String MAIL = SERVICE + ".foundation.mail";

    /** Features, the highest first: one uses those after it. The local area and sign-in know nothing of each other. */
    private static final List<String> ORDER = List.of(
            "app",
            "http",
            "gaps",
            "feedback",
            "search",
            "listing",
            "localarea",
            "signin",
            "privacy",
            "language",
            "foundation");

    /** All that each package uses, the lowest package first. Two dots take in what is below a package. */
    private static final String MAY_USE = """
            foundation               ->
            foundation.mail          -> foundation
            language                 ->
            privacy                  -> language, foundation
            signin                   -> foundation
            localarea.model          -> privacy, language
            localarea.files          -> localarea.model, privacy
            localarea.edition        -> localarea.files, localarea.model, privacy, foundation
            localarea.drafts         -> localarea.edition, localarea.files, localarea.model, foundation
            listing                  -> privacy, foundation
            listing.editing          -> listing, signin, privacy, foundation..
            listing.imports          -> listing.editing, listing, localarea.., foundation
            search.query             -> localarea.model
            search.ranking           ->
            search.ages              -> localarea.model
            search.understand        -> search.ages, search.ranking, localarea.., privacy, language
            search.scoring           -> search.ages, search.understand, search.ranking
            search.index             -> listing, localarea.., foundation
            search.semantic          -> search.understand, listing, localarea.., privacy, language
            search.engine            -> search.index, search.scoring, search.understand, search.ages, search.ranking, search.query, listing, localarea..
            search.preview           -> search.engine, search.semantic, search.understand, search.ages, search.query, localarea.model, foundation
            feedback.reading         -> search.understand, search.semantic, search.ages, listing, localarea.., privacy
            feedback                 -> feedback.reading, listing, localarea.., signin, privacy, foundation..
            gaps.counts              -> foundation
            gaps                     -> feedback, search.understand, search.query, listing, localarea.., privacy, foundation..
            gaps.coverage            -> listing, localarea.model, foundation..
            gaps.inspection          -> gaps.coverage, gaps.counts, gaps, feedback, listing, localarea.., foundation
            gaps.reports             -> gaps.counts, gaps, feedback, localarea.., foundation..
            gaps.annual              -> gaps.coverage, gaps.counts, gaps, feedback, listing, localarea.., privacy, foundation
            http.shared              -> gaps.coverage, feedback, search.query, listing, localarea.., signin, foundation
            http.shared.annual       -> http.shared.pdf, http.shared, gaps.annual, gaps.coverage, gaps, feedback, foundation
            http.shared.errors       -> http.shared, signin, foundation
            http.shared.limits       -> http.shared
            http.shared.linked       -> http.shared, localarea..
            http.shared.map          -> localarea.model
            http.shared.pdf          ->
            http.api                 -> http.shared.., search.., listing.., localarea..
            http.pages.answers       -> http.shared, gaps, feedback, search.query, localarea.., foundation
            http.pages               -> http.pages.answers, http.shared.., gaps.annual, gaps.coverage, gaps, feedback, search.., listing, localarea.., privacy, foundation
            http.staff               -> http.shared, gaps.annual, feedback, listing.editing, localarea.., signin, privacy, foundation
            http.staff.annual        -> http.staff, http.shared.., gaps.annual, feedback, localarea.., signin, privacy, foundation
            http.staff.commissioners -> http.staff, http.shared, gaps, feedback, search.query, listing, localarea.., signin, foundation
            http.staff.reports       -> http.staff, http.shared.., gaps.reports, gaps.counts, gaps, feedback, localarea.model, signin, foundation
            http.staff.signals       -> http.staff, http.shared, gaps, feedback, localarea.., signin, privacy, foundation
            http.staff.inspection    -> http.staff, http.shared, gaps.., localarea.., signin, foundation
            http.staff.listings      -> http.staff, http.shared, feedback, listing.., localarea.., signin, privacy, foundation
            http.staff.messages      -> http.staff, http.shared, feedback.., localarea.., signin, privacy, foundation
            http.staff.vocabulary    -> http.staff, http.shared, search.., listing, localarea.., signin, foundation
            app                      -> gaps.annual, gaps, feedback, search.., listing.., localarea.., privacy, foundation
            """;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(SERVICE);

    /** A line of the table. */
    private record Arrows(String from, List<String> to) {

        static Arrows of(String line) {
            String[] sides = line.split("->", -1);
            return new Arrows(
                    named(sides[0]),
                    Arrays.stream(sides[1].split(",", -1))
                            .filter(name -> !name.isBlank())
                            .map(Arrows::named)
                            .toList());
        }

        private static String named(String name) {
            return SERVICE + "." + name.strip();
        }

        boolean keepsOrder(String to) {
            int here = ORDER.indexOf(feature(from));
            int there = ORDER.indexOf(feature(to));
            boolean areaAndSignIn =
                    feature(from).equals("localarea") && feature(to).equals("signin");
            return here <= there && !areaAndSignIn;
        }

        private static String feature(String name) {
            return name.substring(SERVICE.length() + 1).replaceFirst("\\..*", "");
        }

        @Override
        public String toString() {
            return from;
        }
    }

    static Stream<Arrows> table() {
        return MAY_USE.lines().map(Arrows::of);
    }

    @ParameterizedTest
    @MethodSource("table")
    void packageUsesOnlyWhatItMay(Arrows arrows) {
        classes()
                .that()
                .resideInAPackage(arrows.from())
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(SERVICE + "..")
                        .or(resideInAnyPackage(arrows.from()))
                        .or(resideInAnyPackage(arrows.to().toArray(String[]::new))))
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("table")
    void everyArrowPointsDown(Arrows arrows) {
        assertThat(arrows.to()).allMatch(arrows::keepsOrder);
    }

    /** A new package is given its place first. */
    @Test
    void everyPackageHasALine() {
        assertThat(CLASSES.stream()
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .map(JavaClass::getPackageName)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(table().map(Arrows::from).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {SERVICE + ".(*)..", SERVICE + ".(*).(*)..", SERVICE + ".(**)"})
    void packagesHaveNoCircleAtAnyDepth(String depth) {
        slices().matching(depth).should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheWebLayerKnowsPagesAndRequests() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HTTP)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.localoffer.web..", "jakarta.ws.rs..", "io.vertx.ext.web..")
                .check(CLASSES);
    }

    @Test
    void onlyPagesAndMailsAreRenderedFromTemplates() {
        noClasses()
                .that()
                .resideOutsideOfPackages(HTTP, MAIL)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus.qute..")
                .check(CLASSES);
    }

    /** Whether a listing is published is asked by the listing itself or by the repository's queries. */
    @Test
    void onlyTheListingPackageKnowsStatesOfListings() {
        noClasses()
                .that()
                .resideOutsideOfPackage(SERVICE + ".listing")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ListingStatus.class)
                .check(CLASSES);
    }

    /** What is published, and who may read it, is decided in one place each. */
    @Test
    void theWebLayerAsksNoDatabase() {
        noClasses()
                .that()
                .resideInAPackage(HTTP)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..")
                .check(CLASSES);
    }
}
