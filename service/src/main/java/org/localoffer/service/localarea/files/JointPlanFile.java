package org.localoffer.service.localarea.files;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.localarea.model.PlanLine;

/** The file of an edition that names the sections of the joint commissioning plan. */
final class JointPlanFile {

    private static final String PATH = "joint-plan.yaml";

    private static final TypeReference<List<PlanLine>> LINES = new TypeReference<>() {};

    private JointPlanFile() {}

    /**
     * Reads and checks the file. Areas without a joint plan, and editions published before the file existed, have no
     * lines.
     *
     * @throws InvalidLocalAreaException for the first mistake, with its line
     */
    static List<PlanLine> read(AreaFiles files) {
        return files.find(PATH).map(JointPlanFile::read).orElse(List.of());
    }

    private static List<PlanLine> read(AreaFile file) {
        List<PlanLine> lines = file.yaml(LINES);
        Set<String> slugs = new HashSet<>();
        for (PlanLine line : lines) {
            if (isBlank(line.slug()) || isBlank(line.label())) {
                throw file.mistake(String.valueOf(line.slug()), "'" + line.slug() + "' needs slug and label");
            }
            if (!Slugs.isSlug(line.slug())) {
                throw file.mistake(line.slug(), "'" + line.slug() + "' " + Slugs.WRONG);
            }
            if (!slugs.add(line.slug())) {
                throw file.mistake(line.slug(), "'" + line.slug() + "' appears here twice");
            }
        }
        return lines;
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
