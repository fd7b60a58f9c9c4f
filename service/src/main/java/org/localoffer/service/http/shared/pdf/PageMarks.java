package org.localoffer.service.http.shared.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * The properties of marked content of a page. The renderer marks the background of every box as an artifact with an
 * object of its own, also where nothing is drawn: two thirds of the objects of a long report. Here all lines and
 * backgrounds of a page are artifacts of layout (ISO 32000-1, 14.8.2.2.2), which need no bounding box and so share one
 * object.
 */
final class PageMarks extends COSDictionary {

    private static final COSName BACKGROUND = COSName.getPDFName("Background");
    private static final COSName LAYOUT = COSName.getPDFName("Layout");

    private PageMarks() {
        COSDictionary layout = new COSDictionary();
        layout.setItem(COSName.TYPE, LAYOUT);
        layout.setDirect(true);
        setItem(LAYOUT, layout);
    }

    /** A further page of the document. */
    static PDPage page(PDDocument pdf, float width, float height) {
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new PageMarks());
        PDPage page = new PDPage(new PDRectangle(width, height));
        page.setResources(new PDResources(resources));
        pdf.addPage(page);
        return page;
    }

    @Override
    public boolean containsValue(Object properties) {
        return isBackground(properties) || super.containsValue(properties);
    }

    @Override
    public @Nullable COSName getKeyForValue(Object properties) {
        return isBackground(properties) ? LAYOUT : super.getKeyForValue(properties);
    }

    private static boolean isBackground(Object properties) {
        return properties instanceof COSDictionary dictionary && BACKGROUND.equals(dictionary.getCOSName(COSName.TYPE));
    }
}
