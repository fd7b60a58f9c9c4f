package org.localoffer.service.http.shared.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads a PDF as a screen reader does: by its tags, in their order, without what is marked as decoration. */
final class TaggedText {

    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final List<Tag> tags = new ArrayList<>();

    /**
     * One tag.
     *
     * @param type such as "H1", "P" and "TH"
     * @param text all that it holds, also in tags within
     * @param alternative text in place of a picture or link
     * @param scope of a header of a table
     * @param parent type of the tag around it
     */
    record Tag(
            String type,
            String text,
            @Nullable String alternative,
            @Nullable String scope,
            String parent) {}

    private TaggedText(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> byId = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> collect(content, byId));
            texts.put(page, byId);
        }
        for (Object kid : pdf.getDocumentCatalog().getStructureTreeRoot().getKids()) {
            read((PDStructureElement) kid, "");
        }
    }

    /** All tags, each before those within it. */
    static List<Tag> read(PDDocument pdf) throws IOException {
        return new TaggedText(pdf).tags;
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> byId) {
        String text = content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(position -> ((TextPosition) position).getUnicode())
                .collect(Collectors.joining());
        if (content.getMCID() >= 0) {
            byId.merge(content.getMCID(), text, String::concat);
        }
        content.getContents().stream()
                .filter(PDMarkedContent.class::isInstance)
                .forEach(inner -> collect((PDMarkedContent) inner, byId));
    }

    private String read(PDStructureElement element, String parent) {
        int place = tags.size();
        String type = element.getStructureType();
        tags.add(new Tag(type, "", null, null, parent));
        StringBuilder text = new StringBuilder();
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner) {
                text.append(read(inner, type));
            } else if (kid instanceof Integer id) {
                text.append(text(element.getPage(), id)).append(' ');
            } else if (kid instanceof PDMarkedContentReference reference) {
                text.append(text(reference.getPage(), reference.getMCID())).append(' ');
            }
        }
        String whole = text.toString().replaceAll("\\s+", " ").strip();
        tags.set(place, new Tag(type, whole, element.getAlternateDescription(), scope(element), parent));
        return whole + " ";
    }

    private String text(PDPage page, int id) {
        return Objects.requireNonNullElse(
                Objects.requireNonNull(texts.get(page), "A tag names no page").get(id), "");
    }

    private static @Nullable String scope(PDStructureElement element) {
        return element.getCOSObject().getDictionaryObject(COSName.A) instanceof COSDictionary attributes
                ? attributes.getNameAsString("Scope")
                : null;
    }
}
