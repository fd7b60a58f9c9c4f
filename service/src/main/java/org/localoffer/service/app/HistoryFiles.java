package org.localoffer.service.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.Channel;
import org.localoffer.service.feedback.SurveyPlace;
import org.localoffer.service.gaps.SignalChannel;
import org.localoffer.service.gaps.SignalKind;
import org.localoffer.service.gaps.SignalReport;
import org.localoffer.service.localarea.files.AreaFile;
import org.localoffer.service.localarea.files.AreaFiles;
import org.localoffer.service.localarea.model.GapKey;

/** The made-up history of a sample area; a list is empty if its file is missing. */
record HistoryFiles(
        List<PastMessage> messages,
        List<PastAnswer> answers,
        List<PastSearch> searches,
        List<PastDocument> documents,
        List<PastSignal> signals,
        List<PastEdit> edits,
        List<PastCheck> checks,
        List<PastSurveyAnswer> surveyAnswers,
        List<PastContact> contacts,
        List<PastReport> reports) {

    private static final TypeReference<List<PastMessage>> MESSAGES = new TypeReference<>() {};
    private static final TypeReference<List<PastAnswer>> ANSWERS = new TypeReference<>() {};
    private static final TypeReference<List<PastSearch>> SEARCHES = new TypeReference<>() {};
    private static final TypeReference<List<PastDocument>> DOCUMENTS = new TypeReference<>() {};
    private static final TypeReference<List<PastSignal>> SIGNALS = new TypeReference<>() {};
    private static final TypeReference<List<PastEdit>> EDITS = new TypeReference<>() {};
    private static final TypeReference<List<PastCheck>> CHECKS = new TypeReference<>() {};
    private static final TypeReference<List<PastSurveyAnswer>> SURVEY_ANSWERS = new TypeReference<>() {};
    private static final TypeReference<List<PastContact>> CONTACTS = new TypeReference<>() {};
    private static final TypeReference<List<PastReport>> REPORTS = new TypeReference<>() {};

    /** @param answer key of the answer to this message; null if there is none */
    record PastMessage(
            String key,
            String kind,
            int daysAgo,
            @Nullable Channel channel,
            @Nullable String listing,
            @Nullable String sender,
            String words,
            @Nullable String searchedFor,
            @JsonAlias("cell") @Nullable GapKey gapKey,
            String state,
            @Nullable String publicText,
            @Nullable String reason,
            @Nullable String elsewhere,
            @Nullable String answer) {}

    record PastAnswer(
            String key,
            String body,
            int daysAgo,
            String words,
            @Nullable String action,
            @Nullable Integer dueInDays,
            String state,
            @Nullable String reason,
            @Nullable GapKey gap) {}

    /**
     * A search that was made on one day or, if it has words, on five days that end on that day.
     *
     * @param words null if fewer than five days brought them, since such words are not stored
     * @param kind of signal, such as {@code wrong-age}; null if it follows from what was found
     */
    record PastSearch(
            @Nullable String words,
            String found,
            int times,
            int daysAgo,
            @JsonAlias("cell") @Nullable GapKey gapKey,
            @Nullable String kind) {

        /** Null if the search is no signal. */
        @Nullable
        SignalKind signal() {
            if (kind != null) {
                return SignalKind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'));
            }
            return found.equals("strong") ? null : SignalKind.SEARCH;
        }
    }

    /**
     * A mystery shop, or what families talk about.
     *
     * @param found whether a mystery shop found the help; null if it is what families talk about
     */
    record PastSignal(
            int daysAgo,
            @JsonAlias("cell") GapKey gapKey,
            String words,
            @Nullable SignalChannel channel,
            @Nullable Boolean found,
            @Nullable Integer steps,
            @Nullable Integer minutes,
            @Nullable Integer mentions) {

        SignalReport.Details details() {
            return found == null
                    ? new SignalReport.Trending(channel, mentions)
                    : new SignalReport.MysteryShop(channel, found, steps, minutes);
        }
    }

    record PastDocument(int daysAgo, @JsonAlias("cell") GapKey gapKey, String words, String document, int line) {}

    /** @param change complete new values of fields of the listing's content */
    record PastEdit(
            String listing,
            String state,
            int daysAgo,
            Map<String, JsonNode> change,
            @Nullable String reason) {}

    record PastCheck(String listing, int daysAgo, String by) {}

    /**
     * Answers to the two questions that were given on one day.
     *
     * @param found null if the second question was not answered
     */
    record PastSurveyAnswer(
            SurveyPlace place, boolean used, @Nullable Boolean found, int times, int daysAgo) {}

    /**
     * An entry of the registers.
     *
     * @param subject slug of a group or a topic
     */
    record PastContact(
            String subject,
            int daysAgo,
            String who,
            String method,
            @Nullable String changed) {}

    /** An annual report that was published on a day, about the twelve months before its month. */
    record PastReport(int daysAgo, @Nullable String inspections, String nextActions) {}

    static HistoryFiles read(AreaFiles files) {
        return new HistoryFiles(
                read(files, "messages", MESSAGES),
                read(files, "answers", ANSWERS),
                read(files, "searches", SEARCHES),
                read(files, "documents", DOCUMENTS),
                read(files, "signals", SIGNALS),
                read(files, "edits", EDITS),
                read(files, "checks", CHECKS),
                read(files, "survey", SURVEY_ANSWERS),
                read(files, "registers", CONTACTS),
                read(files, "annual-report", REPORTS));
    }

    private static <T> List<T> read(AreaFiles files, String name, TypeReference<List<T>> type) {
        return files.find("history/" + name + ".yaml")
                .map(file -> lines(file, type))
                .orElseGet(List::of);
    }

    private static <T> List<T> lines(AreaFile file, TypeReference<List<T>> type) {
        return file.yaml(type);
    }
}
