package org.localoffer.web.coverage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.localoffer.web.layout.Layout;

@CheckedTemplate(basePath = "coverage")
public final class CoverageTemplates {

    private CoverageTemplates() {}

    public static native TemplateInstance coverage(Layout layout, CoverageView page);

    public static native TemplateInstance heading(Layout layout, HeadingView page);

    public static native TemplateInstance desk(Layout layout, CoverageDeskView page);

    public static native TemplateInstance deskHeading(Layout layout, HeadingDeskView page);

    public static native TemplateInstance inspection(Layout layout, InspectionView page);
}
