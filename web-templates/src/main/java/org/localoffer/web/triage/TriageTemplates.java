package org.localoffer.web.triage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.localoffer.web.layout.Layout;

@CheckedTemplate(basePath = "triage")
public final class TriageTemplates {

    private TriageTemplates() {}

    public static native TemplateInstance messages(Layout layout, MessageTableView table);

    public static native TemplateInstance refusals(Layout layout, RefusalsView page);

    public static native TemplateInstance refusalsDone(Layout layout, RefusalsDoneView page);

    public static native TemplateInstance message(Layout layout, MessageView message);

    public static native TemplateInstance record(Layout layout, RecordMessageView page);

    public static native TemplateInstance recorded(Layout layout, RecordedView message);

    public static native TemplateInstance erase(Layout layout, EraseView page);

    public static native TemplateInstance takeDown(Layout layout, TakeDownView page);

    public static native TemplateInstance dataRequest(Layout layout, DataRequestView asked);

    public static native TemplateInstance answerDecision(Layout layout, AnswerDecisionView decision);
}
