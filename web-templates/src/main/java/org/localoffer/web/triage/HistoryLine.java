package org.localoffer.web.triage;

/**
 * One act on a message.
 *
 * @param when such as "3 November 2026, 14:05"
 * @param who the account or the system that acted
 */
public record HistoryLine(String when, String who, String what) {}
