package org.localoffer.service.localarea.files;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.type.TypeReference;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.directory.vocabulary.Vocabulary;

/** The vocabulary file of an edition. */
public final class VocabularyFile {

    /** Path in the folder of a local area. */
    public static final String PATH = "vocabulary.yaml";

    private static final TypeReference<List<Concept>> CONCEPTS = new TypeReference<>() {};

    private final AreaFile file;

    private VocabularyFile(AreaFile file) {
        this.file = file;
    }

    /** The file. Editions published before vocabularies existed get the one shipped with the product. */
    public static AreaFile of(AreaFiles files) {
        return files.find(PATH).orElseGet(() -> AreaFiles.shipped(PATH));
    }

    static Vocabulary read(AreaFiles files, Set<String> needs, Set<String> kindsOfHelp) {
        AreaFile file = of(files);
        List<Concept> concepts = file.yaml(CONCEPTS);
        if (files.find(PATH).isEmpty()) {
            checkShippedFits(concepts, needs, kindsOfHelp);
        }
        return new VocabularyFile(file).checked(concepts, needs, kindsOfHelp);
    }

    /** The product's concepts name the sample's needs and kinds of help; a council may have others. */
    private static void checkShippedFits(List<Concept> shipped, Set<String> needs, Set<String> kindsOfHelp) {
        for (Concept concept : shipped) {
            checkShippedFits("needs.yaml", concept.needs(), needs);
            checkShippedFits("kinds-of-help.yaml", concept.help(), kindsOfHelp);
        }
    }

    private static void checkShippedFits(String path, List<String> used, Set<String> known) {
        used.stream().filter(slug -> !known.contains(slug)).findFirst().ifPresent(slug -> {
            throw new InvalidLocalAreaException(
                    PATH,
                    0,
                    "is missing, and the product's cannot be used, since " + path + " has no '" + slug
                            + "'. Write your own; `[]` is enough to begin with",
                    null);
        });
    }

    private Vocabulary checked(List<Concept> concepts, Set<String> needs, Set<String> kindsOfHelp) {
        Set<String> ids = new HashSet<>();
        for (Concept concept : concepts) {
            if (!Slugs.isSlug(concept.id())) {
                throw file.mistake(
                        String.valueOf(concept.id()), "'" + concept.id() + "' is not an id: use a-z, 0-9 and -");
            }
            if (!ids.add(concept.id())) {
                throw file.mistake(concept.id(), "'" + concept.id() + "' appears here twice");
            }
            if (concept.label() == null || concept.label().isBlank()) {
                throw file.mistake(concept.id(), "'" + concept.id() + "' has no label");
            }
        }
        for (Concept concept : concepts) {
            check(concept, "need", concept.needs(), needs);
            check(concept, "kind of help", concept.help(), kindsOfHelp);
            check(concept, "concept", others(concept), ids);
        }
        return new Vocabulary(concepts);
    }

    private static List<String> others(Concept concept) {
        return Stream.concat(
                        concept.also().stream(), concept.together().stream().flatMap(Set::stream))
                .collect(Collectors.toList());
    }

    private void check(Concept concept, String what, List<String> used, Set<String> known) {
        used.stream().filter(slug -> !known.contains(slug)).findFirst().ifPresent(slug -> {
            throw file.mistake(
                    slug, "'" + concept.id() + "' names the " + what + " '" + slug + "', which does not exist");
        });
    }
}
