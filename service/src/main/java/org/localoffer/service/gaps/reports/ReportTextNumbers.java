package org.localoffer.service.gaps.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.Answer;
import org.localoffer.service.gaps.KnownGap;
import org.localoffer.service.localarea.model.GapKey;

/** Gives each text that a report quotes a number, in the order of its gaps: the same gaps give the same numbers. */
final class ReportTextNumbers {

    private final List<KnownGap> gaps;
    private final Map<GapKey, List<UUID>> messages;
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final List<ReportTexts.Quote> quotes = new ArrayList<>();

    /** @param messages ids of messages that may be quoted for a gap key */
    ReportTextNumbers(List<KnownGap> gaps, Map<GapKey, List<UUID>> messages) {
        this.gaps = gaps;
        this.messages = messages;
    }

    /** Ids of the messages of all gaps. */
    List<UUID> messages() {
        return gaps.stream().flatMap(gap -> messages(gap).stream()).toList();
    }

    /** Ids of the public answers of all gaps. */
    List<UUID> answers() {
        return gaps.stream()
                .map(KnownGap::answer)
                .flatMap(Stream::ofNullable)
                .filter(Answer::isPublic)
                .map(Answer::id)
                .distinct()
                .toList();
    }

    /**
     * Numbers the texts that may be quoted.
     *
     * @param ofMessages by id; what is not there is not quoted
     * @param ofAnswers by id; what is not there is not quoted
     */
    void number(Map<UUID, String> ofMessages, Map<UUID, String> ofAnswers) {
        for (KnownGap gap : gaps) {
            messages(gap).forEach(id -> number(id, ofMessages.get(id)));
            Answer answer = gap.answer();
            if (answer != null) {
                number(answer.id(), ofAnswers.get(answer.id()));
            }
        }
    }

    private void number(UUID source, @Nullable String text) {
        if (text != null && !numbers.containsKey(source)) {
            numbers.put(source, quotes.size() + 1);
            quotes.add(new ReportTexts.Quote(quotes.size() + 1, source, text));
        }
    }

    private List<UUID> messages(KnownGap gap) {
        return messages.getOrDefault(gap.gapKey(), List.of());
    }

    List<Integer> ofMessages(KnownGap gap) {
        return messages(gap).stream()
                .map(numbers::get)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** Null if the answer is not quoted. */
    @Nullable
    Integer of(Answer answer) {
        return numbers.get(answer.id());
    }

    List<ReportTexts.Quote> quotes() {
        return List.copyOf(quotes);
    }
}
