package org.localoffer.web.feedback;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.localoffer.web.layout.Layout;

@CheckedTemplate(basePath = "feedback")
public final class FeedbackTemplates {

    private FeedbackTemplates() {}

    public static native TemplateInstance form(Layout layout, FeedbackFormView feedback);

    public static native TemplateInstance status(Layout layout, FeedbackStatusView status);

    public static native TemplateInstance answers(Layout layout, AnswersView page);
}
