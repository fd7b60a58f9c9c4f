package org.localoffer.stack.imports;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The state of an import, as the portal's management port reports it.
 *
 * @param state    waiting, running, done or failed
 * @param rowsTotal null while the file has not been counted
 * @param leftOut  rows that the mapping excludes
 * @param warned   number of warnings about accepted rows
 * @param refusals the first refused rows, with row number and reason
 * @param warnings the first warnings
 * @param failure  why the whole import failed; null when it did not
 */
record ImportStatus(
        String state,
        @Nullable Integer rowsTotal,
        int rowsDone,
        int added,
        int changed,
        int same,
        int retired,
        int refused,
        int leftOut,
        int warned,
        @Nullable List<Refusal> refusals,
        @Nullable List<Warning> warnings,
        @Nullable String failure) {

    /** @param row counted from 1 as the file's reader counts */
    record Refusal(int row, String reason) {}

    /**
     * A warning about an accepted row.
     *
     * @param row counted from 1 as the file's reader counts
     * @param value null where it may be personal data
     * @param problem to be read after column and value
     */
    record Warning(int row, String column, @Nullable String value, String problem) {}

    boolean ended() {
        return state.equals("done") || failed();
    }

    boolean failed() {
        return state.equals("failed");
    }
}
