package org.localoffer.service.localarea.files;

import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;

import org.localoffer.service.localarea.model.EarlierSurvey;

/** The file of an edition with earlier answers to the two questions about the Local Offer. */
final class SurveyFile {

    private static final String PATH = "survey.yaml";

    private static final TypeReference<List<EarlierSurvey>> SURVEYS = new TypeReference<>() {};

    private SurveyFile() {}

    /**
     * Reads and checks the file. An area without the file has no earlier surveys.
     *
     * @throws InvalidLocalAreaException for the first mistake, with its line
     */
    static List<EarlierSurvey> read(AreaFiles files) {
        return files.find(PATH).map(SurveyFile::read).orElse(List.of());
    }

    private static List<EarlierSurvey> read(AreaFile file) {
        List<EarlierSurvey> surveys = file.yaml(SURVEYS);
        for (EarlierSurvey survey : surveys) {
            if (survey.name() == null || survey.name().isBlank() || survey.source() == null) {
                throw file.mistake(String.valueOf(survey.name()), "an earlier survey needs name and source");
            }
            if (survey.found() < 0
                    || survey.found() > survey.used()
                    || survey.used() < 1
                    || survey.used() > survey.answered()) {
                throw file.mistake(
                        survey.name(),
                        "'" + survey.name() + "' needs answered, used and found: at least 1 used it, used is at most"
                                + " answered, and found at most used");
            }
        }
        return surveys;
    }
}
