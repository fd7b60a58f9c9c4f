package org.localoffer.service.http.staff.commissioners;

import org.localoffer.service.http.staff.Notice;

/** Notices of a commissioner's pages. */
enum CommissionerNotice implements Notice {
    ACKNOWLEDGED("The page of the message now says that you have read it."),
    SENT("Your answer is sent. An officer will read it before it is published."),
    KEPT("Your answer is kept. Only people of your body see it until you send it."),
    STEP_TAKEN("It is recorded. Everybody who shares this gap can see it."),
    PASSED_ON("The gap has been passed on. You can still read it here."),
    ACTION_DONE("The answer now says that you have done what it promised."),
    DIAGNOSIS_SET("The diagnosis is set. The rules' own result stays beside it.");

    private final String sentence;

    CommissionerNotice(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
