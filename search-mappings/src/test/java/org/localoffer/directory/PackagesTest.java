package org.localoffer.directory;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each package of the directory may know of the others. Nothing knows search. */
class PackagesTest {

    private static final String DIRECTORY = "org.localoffer.directory";

    private static final Map<String, Set<String>> MAY_USE = Map.of(
            "vocabulary", Set.of(),
            "listing.content", Set.of(),
            "listing", Set.of("listing.content"),
            "guide", Set.of(),
            "search", Set.of("listing", "listing.content", "guide", "vocabulary"));

    static final Set<String> PACKAGES = MAY_USE.keySet();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(DIRECTORY);

    @ParameterizedTest
    @FieldSource("PACKAGES")
    void packageUsesOnlyWhatItMay(String name) {
        String[] used = MAY_USE.getOrDefault(name, Set.of()).stream()
                .map(PackagesTest::named)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(named(name))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(DIRECTORY + "..")
                        .or(resideInAnyPackage(named(name)))
                        .or(resideInAnyPackage(used)))
                .check(CLASSES);
    }

    private static String named(String name) {
        return DIRECTORY + "." + name;
    }

    /** A new package is given its place first. */
    @Test
    void everyPackageHasALine() {
        assertThat(CLASSES.stream()
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .map(JavaClass::getPackageName)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        PACKAGES.stream().map(PackagesTest::named).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {DIRECTORY + ".(*)..", DIRECTORY + ".(**)"})
    void packagesHaveNoCircleAtAnyDepth(String depth) {
        slices().matching(depth).should().beFreeOfCycles().check(CLASSES);
    }
}
