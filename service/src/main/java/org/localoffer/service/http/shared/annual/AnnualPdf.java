package org.localoffer.service.http.shared.annual;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.localoffer.service.gaps.annual.AnnualReportContent;
import org.localoffer.service.gaps.annual.AnnualReportFiles;
import org.localoffer.service.http.shared.CouncilLayouts;
import org.localoffer.service.http.shared.pdf.PdfDocument;
import org.localoffer.service.http.shared.pdf.TaggedPdf;
import org.localoffer.web.annual.AnnualReportView;
import org.localoffer.web.annual.AnnualTemplates;
import org.localoffer.web.layout.Layout;

/** Makes the file of a report from the same words as its page. */
@ApplicationScoped
class AnnualPdf implements AnnualReportFiles {

    private static final String LANGUAGE = "en-GB";

    private final CouncilLayouts layouts;
    private final TaggedPdf pdf;

    AnnualPdf(CouncilLayouts layouts, TaggedPdf pdf) {
        this.layouts = layouts;
        this.pdf = pdf;
    }

    @Override
    public byte[] pdf(AnnualReportContent content, Instant issuedAt) {
        Layout layout = layouts.unindexed(ReportAddresses.page(content.year().slug()));
        AnnualReportView view = AnnualReportViews.of(content, issuedAt, List.of());
        String html = AnnualTemplates.document(layout, view).render();
        return pdf.render(new PdfDocument(layout.siteName() + ": " + view.title(), LANGUAGE, html, issuedAt));
    }
}
