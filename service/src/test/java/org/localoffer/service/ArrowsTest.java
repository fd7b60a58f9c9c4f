package org.localoffer.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which module may know which. */
class ArrowsTest {

    private static final String CONTENT = "org.localoffer.directory.listing.content..";
    private static final String DIRECTORY = "org.localoffer.directory..";
    private static final String IMPORTS = "org.localoffer.imports..";
    private static final String WEB = "org.localoffer.web..";
    private static final String SERVICE = "org.localoffer.service..";
    private static final String STACK = "org.localoffer.stack..";
    private static final String BENCHMARK = "org.localoffer.benchmark..";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.localoffer");

    @Test
    void theDirectoryKnowsNobody() {
        noClasses()
                .that()
                .resideInAPackage(DIRECTORY)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(IMPORTS, WEB, SERVICE, "io.quarkus..")
                .check(CLASSES);
    }

    @Test
    void contentIsFreeOfHibernateAndQuarkusAndOfTheRestOfTheDirectory() {
        noClasses()
                .that()
                .resideInAPackage(CONTENT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.hibernate..",
                        "io.quarkus..",
                        "jakarta..",
                        "org.localoffer.directory.listing",
                        "org.localoffer.directory.guide..",
                        "org.localoffer.directory.search..")
                .check(CLASSES);
    }

    @Test
    void importersKnowContentAndNothingElse() {
        noClasses()
                .that()
                .resideInAPackage(IMPORTS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.localoffer.directory.listing",
                        "org.localoffer.directory.guide..",
                        "org.localoffer.directory.search..",
                        WEB,
                        SERVICE,
                        "org.hibernate..",
                        "io.quarkus..")
                .check(CLASSES);
    }

    @Test
    void pagesKnowNoEntity() {
        noClasses()
                .that()
                .resideInAPackage(WEB)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DIRECTORY, IMPORTS, SERVICE, "org.hibernate..", "jakarta.persistence..")
                .check(CLASSES);
    }

    @Test
    void theServiceKnowsNeitherTheLocalStackNorTheBenchmark() {
        noClasses()
                .that()
                .resideInAPackage(SERVICE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(STACK, BENCHMARK)
                .check(CLASSES);
    }

    @Test
    void modulesHaveNoCycles() {
        slices().matching("org.localoffer.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
