package org.localoffer.stack.mail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The mails received since the start or since the mailbox was emptied. They are in memory only, and new mails replace
 * the oldest.
 */
final class Mailbox {

    /** Maximum number of mails. A test that sends more should empty the mailbox first. */
    static final int MOST_MAILS = 1000;

    private final Deque<CaughtMail> mails = new ArrayDeque<>();

    synchronized void add(CaughtMail mail) {
        if (mails.size() == MOST_MAILS) {
            mails.removeFirst();
        }
        mails.addLast(mail);
    }

    /** All mails, oldest first. */
    synchronized List<CaughtMail> all() {
        return List.copyOf(mails);
    }

    synchronized void empty() {
        mails.clear();
    }
}
