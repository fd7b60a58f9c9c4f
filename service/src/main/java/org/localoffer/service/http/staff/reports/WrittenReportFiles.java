package org.localoffer.service.http.staff.reports;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.localoffer.service.gaps.reports.ReportFiles;
import org.localoffer.service.gaps.reports.ReportForm;
import org.localoffer.service.http.shared.pdf.PdfDocument;
import org.localoffer.service.http.shared.pdf.TaggedPdf;
import org.localoffer.web.report.ReportBody;
import org.localoffer.web.report.ReportDocuments;

/** Writes the files of a report: for readers, for spreadsheets and for programs. */
@ApplicationScoped
class WrittenReportFiles implements ReportFiles {

    private static final String LANGUAGE = "en-GB";

    private final TaggedPdf pdf;

    WrittenReportFiles(TaggedPdf pdf) {
        this.pdf = pdf;
    }

    @Override
    public List<ReportFile> write(Written report) {
        ReportBody body = new ReportBodies(report).whole();
        String html = ReportDocuments.document(body).render();
        byte[] document = pdf.render(
                new PdfDocument(body.title(), LANGUAGE, html, report.content().madeAt()));
        return List.of(
                new ReportFile(ReportForm.PDF, document),
                new ReportFile(ReportForm.CSV, ReportCsv.of(report)),
                new ReportFile(ReportForm.JSON, ReportJson.of(report)));
    }
}
