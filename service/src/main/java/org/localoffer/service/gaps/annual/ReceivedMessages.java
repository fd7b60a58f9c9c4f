package org.localoffer.service.gaps.annual;

import java.util.List;

import org.localoffer.service.gaps.annual.AnnualReportContent.MessageFigures;

/**
 * The messages of a year as they are while its report is prepared.
 *
 * @param all the oldest first
 */
public record ReceivedMessages(List<YearsMessage> all) {

    public ReceivedMessages {
        all = List.copyOf(all);
    }

    /** Comments whose public copy is approved and which nobody answers in public yet, the oldest first. */
    public List<YearsMessage> unanswered() {
        return all.stream().filter(YearsMessage::waitsForAnswer).toList();
    }

    /**
     * Messages on which no officer has decided yet, the oldest first. They hold up no report; what becomes public of them
     * later is in the next one.
     */
    public List<YearsMessage> undecided() {
        return all.stream()
                .filter(message -> message.waitsForDecision() && message.kind().isForOfficers())
                .toList();
    }

    /** Every number of the year. */
    public MessageFigures figures() {
        return Reckoning.of(all);
    }
}
