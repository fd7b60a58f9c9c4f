package org.localoffer.service.http.shared.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws each page of a PDF into {@code target/pdf-pages}, for people to look at. */
final class PdfPictures {

    private static final Path FOLDER = Path.of("target/pdf-pages");
    private static final float DOTS_PER_INCH = 80;

    private PdfPictures() {}

    /** Writes the file itself and NAME-1.png and so on. */
    static void draw(String name, byte[] file) throws IOException {
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name + ".pdf"), file);
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDFRenderer renderer = new PDFRenderer(pdf);
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                ImageIO.write(
                        renderer.renderImageWithDPI(page, DOTS_PER_INCH),
                        "png",
                        FOLDER.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
        }
    }
}
