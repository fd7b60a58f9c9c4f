package org.localoffer.stack.imports;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An import as the portal's management port tells it.
 *
 * @param state    waiting, running, done or failed
 * @param rowsTotal null while the file has not been counted
 * @param leftOut  rows that the mapping does not want
 * @param refusals every refused row, with its number in the file and the reason
 * @param failure  why the whole import failed; null when it did not
 */
record ImportJob(
        String state,
        @Nullable Integer rowsTotal,
        int rowsDone,
        int added,
        int changed,
        int same,
        int retired,
        int refused,
        int leftOut,
        @Nullable List<Refusal> refusals,
        @Nullable String failure) {

    /** @param row counted from 1 as the file's reader counts */
    record Refusal(int row, String reason) {}

    boolean ended() {
        return state.equals("done") || failed();
    }

    boolean failed() {
        return state.equals("failed");
    }
}
