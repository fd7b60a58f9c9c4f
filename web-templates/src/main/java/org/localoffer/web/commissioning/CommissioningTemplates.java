package org.localoffer.web.commissioning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.localoffer.web.layout.Layout;

@CheckedTemplate(basePath = "commissioning")
public final class CommissioningTemplates {

    private CommissioningTemplates() {}

    public static native TemplateInstance desk(Layout layout, CommissionerView desk);

    public static native TemplateInstance comments(Layout layout, CommentsView page);

    public static native TemplateInstance comment(Layout layout, CommentPageView page);

    public static native TemplateInstance gaps(Layout layout, GapTableView table);

    public static native TemplateInstance gap(Layout layout, GapView gap);

    public static native TemplateInstance heatMap(Layout layout, HeatMapView map);

    public static native TemplateInstance gapListings(Layout layout, GapListingsView page);

    public static native TemplateInstance diagnosis(Layout layout, DiagnosisView page);

    public static native TemplateInstance answer(Layout layout, AnswerFormView answer);
}
