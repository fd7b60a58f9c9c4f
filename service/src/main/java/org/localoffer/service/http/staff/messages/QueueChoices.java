package org.localoffer.service.http.staff.messages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.Channel;
import org.localoffer.service.feedback.FeedbackKind;
import org.localoffer.service.feedback.QueueQuestion;
import org.localoffer.service.feedback.QueueQuestion.Claimed;
import org.localoffer.service.feedback.QueueSort;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.service.http.shared.TableFields;
import org.localoffer.service.http.shared.TableOrder;
import org.localoffer.service.http.staff.EditorDesk;
import org.localoffer.service.http.staff.TableChoices;
import org.localoffer.web.form.HiddenField;

/**
 * What an officer chose in the queue of messages, as the address of the page holds it. A value that is no choice is
 * left out.
 *
 * @param kind null for every kind
 * @param channel null for every channel
 * @param text what is looked for; empty for every message
 * @param leftOut labels of the fields that held no choice
 */
record QueueChoices(
        StateChoice state,
        @Nullable FeedbackKind kind,
        @Nullable Channel channel,
        Claimed claimed,
        boolean overdue,
        String text,
        QueueSort sort,
        boolean descending,
        List<String> leftOut) {

    static final String STATE = "state";
    static final String KIND = "kind";
    static final String CHANNEL = "channel";
    static final String CLAIMED = "claimed";
    static final String DUE = "due";
    static final String OVERDUE = "overdue";
    static final String TEXT = "q";
    static final String SORT = "sort";

    /** Longer texts are cut: nobody looks for more than a line. */
    private static final int LONGEST_TEXT = 100;

    QueueChoices {
        leftOut = List.copyOf(leftOut);
    }

    /** @param query the parameters of the address, or the fields of a form that carries them along */
    static QueueChoices of(Map<String, List<String>> query) {
        FormValues values = FormValues.of(query);
        TableChoices read = new TableChoices(values);
        String text = values.text(TEXT);
        StateChoice state = read.read(STATE, "State", QueueChoices::state).orElse(StateChoice.FIRST);
        FeedbackKind kind = read.read(KIND, "Kind", slug -> SlugEnum.of(FeedbackKind.class, slug))
                .orElse(null);
        Channel channel =
                read.read(CHANNEL, "How it came", QueueChoices::channel).orElse(null);
        Claimed claimed = read.read(CLAIMED, "Claimed by", slug -> SlugEnum.of(Claimed.class, slug))
                .orElse(Claimed.ANYBODY);
        boolean overdue = read.read(DUE, "Due", slug -> Optional.of(slug).filter(OVERDUE::equals))
                .isPresent();
        TableOrder<QueueSort> order = read.read(SORT, "Sort by", value -> TableOrder.of(QueueSort.class, value))
                .orElseGet(() -> new TableOrder<>(QueueSort.URGENT, false));
        return new QueueChoices(
                state,
                kind,
                channel,
                claimed,
                overdue,
                text.substring(0, Math.min(text.length(), LONGEST_TEXT)),
                order.sort(),
                order.descending(),
                read.leftOut());
    }

    private static Optional<StateChoice> state(String slug) {
        return StateChoice.ALL.stream()
                .filter(choice -> choice.slug().equals(slug))
                .findFirst();
    }

    private static Optional<Channel> channel(String slug) {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel.slug().equals(slug))
                .findFirst();
    }

    QueueQuestion question() {
        return new QueueQuestion(state.states(), kind, channel, claimed, overdue, text, sort, descending);
    }

    /** Whether anything but the order differs from what an officer sees at first. */
    boolean isFiltered() {
        return !state.equals(StateChoice.FIRST)
                || kind != null
                || channel != null
                || claimed != Claimed.ANYBODY
                || overdue
                || !text.isEmpty();
    }

    QueueChoices sortedBy(QueueSort by, boolean down) {
        return new QueueChoices(state, kind, channel, claimed, overdue, text, by, down, leftOut);
    }

    /** The value of the sort's parameter. */
    String sortValue() {
        return new TableOrder<>(sort, descending && sort != QueueSort.URGENT).value();
    }

    /** The parameters that differ from what an officer sees at first, for forms that lead back here. */
    List<HiddenField> parameters() {
        List<HiddenField> parameters = new ArrayList<>();
        if (!state.equals(StateChoice.FIRST)) {
            parameters.add(new HiddenField(STATE, state.slug()));
        }
        if (kind != null) {
            parameters.add(new HiddenField(KIND, kind.slug()));
        }
        if (channel != null) {
            parameters.add(new HiddenField(CHANNEL, channel.slug()));
        }
        if (claimed != Claimed.ANYBODY) {
            parameters.add(new HiddenField(CLAIMED, claimed.slug()));
        }
        if (overdue) {
            parameters.add(new HiddenField(DUE, OVERDUE));
        }
        if (!text.isEmpty()) {
            parameters.add(new HiddenField(TEXT, text));
        }
        if (sort != QueueSort.URGENT) {
            parameters.add(new HiddenField(SORT, sortValue()));
        }
        return parameters;
    }

    /** @param page from 1 */
    String address(int page) {
        return TableFields.address(EditorDesk.MESSAGES, parameters(), page);
    }
}
