package org.localoffer.service.http.shared.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;

/**
 * Puts the tags of tables right. The renderer tags each drawing of a header that stands on every page as a part of the
 * header, so that a screen reader would say "Month Month Month"; here all but the first become decoration of the page
 * (an artifact, ISO 32000-1, 14.8.2.2). It leaves a caption behind its table and makes headers and footers that hold
 * nothing; here the caption comes first in the table (14.8.4.3.4) and empty groups go.
 */
final class TableTags {

    private static final Set<String> GROUPS = Set.of(StandardStructureTypes.T_HEAD, StandardStructureTypes.T_FOOT);

    /** The pieces of content that a page draws again, by their numbers on the page. */
    private final Map<COSDictionary, Set<Integer>> repeated = new HashMap<>();

    private TableTags() {}

    static void putRight(PDDocument pdf) throws IOException {
        TableTags tags = new TableTags();
        tags.visit(pdf.getDocumentCatalog().getStructureTreeRoot(), false);
        for (PDPage page : pdf.getPages()) {
            Set<Integer> pieces = tags.repeated.get(page.getCOSObject());
            if (pieces != null) {
                decorate(pdf, page, pieces);
            }
        }
    }

    private void visit(PDStructureNode node, boolean inHeader) {
        PDStructureElement table = null;
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String type = element.getStructureType();
                boolean isHeader = inHeader || type.equals(StandardStructureTypes.T_HEAD);
                if (isHeader && element.getCOSObject().getDictionaryObject(COSName.K) instanceof COSArray content) {
                    untag(content, element.getCOSObject().getCOSDictionary(COSName.PG));
                }
                putInPlace(element.getCOSObject().getCOSDictionary(COSName.A));
                visit(element, isHeader);
                if (type.equals(StandardStructureTypes.TABLE)) {
                    table = element;
                } else if (table != null && type.equals(StandardStructureTypes.CAPTION)) {
                    node.removeKid(element);
                    table.insertBefore(element, table.getKids().getFirst());
                    element.setParent(table);
                } else if (GROUPS.contains(type) && element.getKids().isEmpty()) {
                    node.removeKid(element);
                }
            }
        }
    }

    /** The scope of a header, as a part of its tag: an object of its own for each would be a fifth of the file. */
    private static void putInPlace(@Nullable COSDictionary attributes) {
        if (attributes != null) {
            attributes.setDirect(true);
        }
    }

    /** @param first the page on which the header is drawn first */
    private void untag(COSArray content, COSDictionary first) {
        for (int at = content.size() - 1; at >= 0; at--) {
            if (content.getObject(at) instanceof COSDictionary reference
                    && COSName.MCR.equals(reference.getCOSName(COSName.TYPE))
                    && reference.getCOSDictionary(COSName.PG) != first) {
                repeated.computeIfAbsent(reference.getCOSDictionary(COSName.PG), page -> new HashSet<>())
                        .add(reference.getInt(COSName.MCID));
                content.remove(at);
            }
        }
    }

    private static void decorate(PDDocument pdf, PDPage page, Set<Integer> pieces) throws IOException {
        List<Object> tokens = new PDFStreamParser(page).parse();
        for (int at = 2; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Operator operator
                    && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
                    && pieces.contains(number(page, tokens.get(at - 1)))) {
                COSDictionary pagination = new COSDictionary();
                pagination.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
                tokens.set(at - 2, COSName.ARTIFACT);
                tokens.set(at - 1, pagination);
            }
        }
        PDStream content = new PDStream(pdf);
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(content);
    }

    /** The number of a piece of content, told beside it or among the page's resources; -1 where it has none. */
    private static int number(PDPage page, Object properties) {
        COSBase told = properties instanceof COSName name
                ? page.getResources().getProperties(name).getCOSObject()
                : (COSBase) properties;
        return told instanceof COSDictionary dictionary ? dictionary.getInt(COSName.MCID) : -1;
    }
}
