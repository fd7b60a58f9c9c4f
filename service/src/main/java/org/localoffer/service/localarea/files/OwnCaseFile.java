package org.localoffer.service.localarea.files;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.localarea.model.Signpost;

/** The file of an edition that says who helps with one child's own case. */
final class OwnCaseFile {

    private static final String PATH = "own-case.yaml";

    private static final TypeReference<List<Signpost>> SIGNPOSTS = new TypeReference<>() {};

    private OwnCaseFile() {}

    /**
     * Reads and checks the file. Editions published before the file existed have no signposts.
     *
     * @throws InvalidLocalAreaException for the first mistake, with its line
     */
    static List<Signpost> read(AreaFiles files) {
        return files.find(PATH).map(OwnCaseFile::read).orElse(List.of());
    }

    private static List<Signpost> read(AreaFile file) {
        List<Signpost> signposts = file.yaml(SIGNPOSTS);
        Set<String> slugs = new HashSet<>();
        for (Signpost signpost : signposts) {
            String problem = problem(signpost);
            if (problem == null && !slugs.add(signpost.slug())) {
                problem = "appears here twice";
            }
            if (problem != null) {
                throw file.mistake(String.valueOf(signpost.slug()), "'" + signpost.slug() + "' " + problem);
            }
        }
        return signposts;
    }

    private static @Nullable String problem(Signpost signpost) {
        if (isBlank(signpost.slug()) || isBlank(signpost.name()) || isBlank(signpost.says())) {
            return "needs slug, name and says";
        }
        if (!Slugs.isSlug(signpost.slug())) {
            return Slugs.WRONG;
        }
        if (isBlank(signpost.phone()) && isBlank(signpost.email()) && isBlank(signpost.page())) {
            return "needs a phone, an email or a page";
        }
        return signpost.page() == null || signpost.page().matches("/[^/\\s]\\S*|https?://\\S+")
                ? null
                : "needs a page that begins with https:// or is a path of this site, such as /contact";
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
