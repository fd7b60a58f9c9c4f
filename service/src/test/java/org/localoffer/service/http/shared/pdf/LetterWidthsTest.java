package org.localoffer.service.http.shared.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import com.openhtmltopdf.bidi.SimpleBidiReorderer;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterWidthsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Searches that found nothing that fits",
                "AVAST, fi fl ffi: “quoted” – and £5",
                "Zażółć gęślą jaźń",
                "Ŵythnos, ŷd",
                "Ελληνικά и кириллица",
                "a soft\u00adhyphen",
                "control\u0085 and\ttab",
            })
    void wordsAreAsWideAsTheRendererTakesThem(String words) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDFont font = TaggedPdf.font(pdf);
            PdfBoxTextRenderer theirs = new PdfBoxTextRenderer();
            LetterWidths ours = new LetterWidths(font);
            PdfBoxFontContext context = new PdfBoxFontContext();
            theirs.setup(context, new SimpleBidiReorderer());
            ours.setup(context, new SimpleBidiReorderer());
            for (float size : new float[] {180, 189.75f, 220, 433.3f}) {
                var face = new PdfBoxFSFont(List.of(new FontDescription(font, IdentValue.NORMAL, 400)), size);
                int expected = theirs.getWidth(context, face, words);
                assertThat(ours.getWidth(context, face, words)).isEqualTo(expected);
                assertThat(ours.getWidth(context, face, words)).as("again").isEqualTo(expected);
            }
        }
    }
}
