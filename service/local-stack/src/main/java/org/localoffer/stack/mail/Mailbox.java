package org.localoffer.stack.mail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The mails caught since the start or since it was emptied, in memory only; the oldest give way to new ones. */
final class Mailbox {

    /** More than anybody reads; a test that sends more should empty it first. */
    static final int MOST_MAILS = 1000;

    private final Deque<CaughtMail> mails = new ArrayDeque<>();

    synchronized void add(CaughtMail mail) {
        if (mails.size() == MOST_MAILS) {
            mails.removeFirst();
        }
        mails.addLast(mail);
    }

    /** All of them, oldest first. */
    synchronized List<CaughtMail> all() {
        return List.copyOf(mails);
    }

    synchronized void empty() {
        mails.clear();
    }
}
