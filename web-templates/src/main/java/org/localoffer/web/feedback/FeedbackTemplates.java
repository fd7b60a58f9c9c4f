package org.localoffer.web.feedback;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.localoffer.web.layout.Layout;

@CheckedTemplate(basePath = "feedback")
public final class FeedbackTemplates {

    private FeedbackTemplates() {}

    public static native TemplateInstance form(Layout layout, FeedbackFormView feedback);

    public static native TemplateInstance youngPeople(Layout layout, YoungPeopleView page);

    public static native TemplateInstance ownCase(Layout layout, OwnCaseView page);

    public static native TemplateInstance dataRights(Layout layout, DataRightView page);

    public static native TemplateInstance survey(Layout layout, SurveyView survey);

    public static native TemplateInstance surveyThanks(Layout layout);

    public static native TemplateInstance status(Layout layout, FeedbackStatusView status);

    /** To be sent with status 404, or 400 where nothing was typed. */
    public static native TemplateInstance reference(Layout layout, ReferenceView reference);

    public static native TemplateInstance answers(Layout layout, AnswersView page);

    public static native TemplateInstance answer(Layout layout, AnswerPageView page);
}
