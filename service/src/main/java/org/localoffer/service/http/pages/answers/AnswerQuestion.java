package org.localoffer.service.http.pages.answers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.shared.TableFields;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.web.form.HiddenField;

/**
 * What somebody chose for the account of answers, as the address holds it.
 *
 * @param chosen one value for each filter that is set
 * @param byState whether what is late or planned comes first, instead of the newest
 * @param leftOut labels of the fields whose values are no choices
 */
record AnswerQuestion(Map<AnswerFilter, String> chosen, boolean byState, List<String> leftOut) {

    static final String SORT = "sort";
    static final String BY_STATE = "state";
    static final String NEWEST = "newest";

    AnswerQuestion {
        Map<AnswerFilter, String> inOrder = new EnumMap<>(AnswerFilter.class);
        inOrder.putAll(chosen);
        chosen = Collections.unmodifiableMap(inOrder);
        leftOut = List.copyOf(leftOut);
    }

    /** A value is a choice if the edition has it or an answer is found under it; any other is left out. */
    static AnswerQuestion read(FormValues values, AnswerAccount account, LocalArea edition) {
        Map<AnswerFilter, String> chosen = new EnumMap<>(AnswerFilter.class);
        List<String> leftOut = new ArrayList<>();
        for (AnswerFilter filter : AnswerFilter.values()) {
            String value = values.text(filter.slug());
            if (filter.isChoice(value, edition) || account.has(filter, value)) {
                chosen.put(filter, value);
            } else if (!value.isEmpty()) {
                leftOut.add(filter.label());
            }
        }
        String sort = values.text(SORT);
        if (!List.of("", NEWEST, BY_STATE).contains(sort)) {
            leftOut.add("Order");
        }
        return new AnswerQuestion(chosen, sort.equals(BY_STATE), leftOut);
    }

    boolean isFiltered() {
        return !chosen.isEmpty();
    }

    /** @param except a filter that is ignored; null for none */
    boolean fits(AnswerAccount.Entry entry, @Nullable AnswerFilter except) {
        return chosen.entrySet().stream()
                .allMatch(choice -> choice.getKey() == except || entry.isUnder(choice.getKey(), choice.getValue()));
    }

    /** The same without that filter. */
    AnswerQuestion without(AnswerFilter filter) {
        Map<AnswerFilter, String> fewer = new EnumMap<>(AnswerFilter.class);
        fewer.putAll(chosen);
        fewer.remove(filter);
        return new AnswerQuestion(fewer, byState, List.of());
    }

    /** @param page from 1 */
    String address(int page) {
        List<HiddenField> parameters = new ArrayList<>();
        chosen.forEach((filter, value) -> parameters.add(new HiddenField(filter.slug(), value)));
        if (byState) {
            parameters.add(new HiddenField(SORT, BY_STATE));
        }
        return TableFields.address(YouSaidWeDid.PATH, parameters, page);
    }

    /** The address of all answers found under one choice. */
    static String addressOf(AnswerFilter filter, String value) {
        return new AnswerQuestion(Map.of(filter, value), false, List.of()).address(1);
    }
}
