package org.localoffer.service.http.staff.messages;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.localoffer.service.feedback.FeedbackState;
import org.localoffer.service.feedback.MessageGroup;
import org.localoffer.service.foundation.SlugEnum;

/**
 * A choice of the filter by state: a group of states, or one state.
 *
 * @param slug in the address
 */
record StateChoice(String slug, String label, Set<FeedbackState> states) {

    /** The groups, and after them each state that officers see. */
    static final List<StateChoice> ALL = Stream.concat(
                    Arrays.stream(MessageGroup.values()).map(StateChoice::of),
                    MessageGroup.ALL.states().stream().map(StateChoice::of))
            .toList();

    /** What an officer sees at first. */
    static final StateChoice FIRST = of(MessageGroup.OPEN);

    StateChoice {
        states = Set.copyOf(states);
    }

    private static StateChoice of(MessageGroup group) {
        return new StateChoice(group.slug(), group.label(), group.states());
    }

    private static StateChoice of(FeedbackState state) {
        return new StateChoice(SlugEnum.slug(state.name()), MessageLabels.of(state), Set.of(state));
    }
}
