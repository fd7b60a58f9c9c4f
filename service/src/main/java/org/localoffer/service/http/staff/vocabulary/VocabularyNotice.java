package org.localoffer.service.http.staff.vocabulary;

import org.localoffer.service.http.staff.Notice;

/** Notices of the vocabulary's pages. */
enum VocabularyNotice implements Notice {
    KEPT("It is in the draft. Nothing changes for families until you publish."),
    REMOVED("It will be taken out when you publish. Nothing changes for families until then."),
    TAKEN_BACK("The change is taken back."),
    PUBLISHED("The changes are published. Searches use the new words now; listings follow within seconds."),
    THROWN_AWAY("The draft is deleted.");

    private final String sentence;

    VocabularyNotice(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
