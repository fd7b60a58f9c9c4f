package org.localoffer.service.http.shared.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Makes a tagged PDF (PDF/UA-1, ISO 14289-1) of a document of HTML: A4, with its headings as bookmarks, its title and
 * "Page 2 of 9" at the foot of each page, and a font of its own. Nothing is fetched, and the same document makes the
 * same bytes.
 */
@ApplicationScoped
public class TaggedPdf {

    /** Comes with PDFBox, under the SIL Open Font License. It has no bold face: bold text is drawn with an outline. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String FAMILY = "Liberation Sans";
    private static final String PRODUCER = "Local Offer";

    /** Stands for a letter that the font lacks: an empty box. */
    private static final String MISSING_LETTER = "\u25a1";

    private final String styles = styles();

    public TaggedPdf() {
        XRLog.setLoggerImpl(new PdfWarnings());
    }

    /**
     * A whole file. Takes some 3 ms a page, and three times as long for the first document after a start. All pages are
     * in memory until it is done: some 0.3 MB each.
     */
    public byte[] render(PdfDocument document) {
        PrintableHtml html = PrintableHtml.of(document, styles);
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            draw(pdf, html);
            TableTags.putRight(pdf);
            date(pdf, document, html);
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF " + document.title() + " could not be made", e);
        }
    }

    /** What the renderer laid out is free again before the file is written, which takes memory too. */
    private static void draw(PDDocument pdf, PrintableHtml html) throws IOException {
        PDFont font = font(pdf);
        try (PdfBoxRenderer renderer = builder(pdf, html, font).buildPdfRenderer()) {
            renderer.getSharedContext().setTextRenderer(new LetterWidths(font));
            renderer.createPDFWithoutClosing();
        }
    }

    private static PdfRendererBuilder builder(PDDocument pdf, PrintableHtml html, PDFont font) {
        return new PdfRendererBuilder()
                .usePDDocument(pdf)
                .usePdfUaAccessibility(true)
                .withProducer(PRODUCER)
                .useFont(new PDFontSupplier(font), FAMILY, 400, FontStyle.NORMAL, true)
                .useReplacementText(MISSING_LETTER)
                .useSVGDrawer(new ChartDrawer())
                .usePageSupplier((document, width, height, number, shadow) -> PageMarks.page(document, width, height))
                .useUriResolver((base, address) -> null)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withW3cDocument(html.document(), "");
    }

    /** Sets all that would else come from the clock or from chance. */
    private static void date(PDDocument pdf, PdfDocument document, PrintableHtml html) throws IOException {
        Calendar madeAt = GregorianCalendar.from(document.madeAt().atZone(ZoneOffset.UTC));
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setCreationDate(madeAt);
        information.setModificationDate(madeAt);
        PDMetadata metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(PdfMetadata.of(document, html, PRODUCER).getBytes(StandardCharsets.UTF_8));
        pdf.getDocumentCatalog().setMetadata(metadata);
        pdf.setDocumentId(UUID.nameUUIDFromBytes(document.html().getBytes(StandardCharsets.UTF_8))
                .getMostSignificantBits());
    }

    static PDFont font(PDDocument pdf) throws IOException {
        try (InputStream in = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            // Looking for ligatures in every line takes a third of the time.
            font.setEnableGsub(false);
            return PDType0Font.load(pdf, font, true);
        }
    }

    private static String styles() {
        try (InputStream in =
                Objects.requireNonNull(TaggedPdf.class.getResourceAsStream("report-print.css"), "report-print.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
