package org.localoffer.service.http.shared.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import org.apache.commons.codec.digest.DigestUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.CpuTime;
import org.localoffer.service.http.shared.pdf.TaggedText.Tag;

class TaggedPdfTest {

    private static final TaggedPdf PDF = new TaggedPdf();

    private static PDDocument read(PdfDocument document) throws IOException {
        return Loader.loadPDF(PDF.render(document));
    }

    private static List<Tag> tags(PdfDocument document) throws IOException {
        try (PDDocument pdf = read(document)) {
            return TaggedText.read(pdf);
        }
    }

    private static List<Tag> of(List<Tag> tags, String type) {
        return tags.stream().filter(tag -> tag.type().equals(type)).toList();
    }

    @Test
    void aReaderIsToldTheTitleTheLanguageAndThatThereAreTags() throws IOException {
        try (PDDocument pdf = read(PdfSamples.report())) {
            PDDocumentCatalog catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Gap report, October to December 2026");
            assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("What families could not find.");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2027-01-04T07:30:15Z");
            assertThat(pdf.getPages())
                    .allSatisfy(page -> assertThat(page.getCOSObject().getNameAsString("Tabs"))
                            .isEqualTo("S"));
        }
    }

    @Test
    void theFileSaysThatItKeepsToTheStandardForAccessibility() throws IOException {
        try (PDDocument pdf = read(new PdfDocument("Ages < 5 & over", "cy", "<p>Popeth</p>", PdfSamples.MADE))) {
            var metadata = Jsoup.parse(
                    new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8),
                    Parser.xmlParser());
            assertThat(metadata.select("pdfuaid|part").text()).isEqualTo("1");
            assertThat(metadata.select("dc|title").text()).isEqualTo("Ages < 5 & over");
            assertThat(metadata.select("dc|description").text()).isEqualTo("Ages < 5 & over");
            assertThat(metadata.select("dc|language").text()).isEqualTo("cy");
            assertThat(metadata.select("xmp|CreateDate").text()).isEqualTo("2027-01-04T07:30:15Z");
        }
    }

    @Test
    void everyFontIsInTheFile() throws IOException {
        try (PDDocument pdf = read(PdfSamples.report())) {
            List<PDFont> fonts = new ArrayList<>();
            for (var page : pdf.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources.getFontNames()) {
                    fonts.add(resources.getFont(name));
                }
            }
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void theSameDocumentMakesTheSameBytes() throws IOException, InterruptedException {
        byte[] file = PDF.render(PdfSamples.report());
        assertThat(PDF.render(PdfSamples.report())).isEqualTo(file);
        assertThat(new TaggedPdf().render(PdfSamples.report())).isEqualTo(file);
        assertThat(PdfDigest.elsewhere()).isEqualTo(DigestUtils.sha256Hex(file));
    }

    @Test
    void anotherMomentOrAnotherWordMakesAnotherFile() {
        PdfDocument first = PdfSamples.of("<h1>One</h1>");
        byte[] file = PDF.render(first);
        assertThat(PDF.render(PdfSamples.of("<h1>Two</h1>"))).isNotEqualTo(file);
        assertThat(PDF.render(new PdfDocument(
                        first.title(), first.language(), first.html(), Instant.parse("2027-01-04T07:30:16Z"))))
                .isNotEqualTo(file);
    }

    @Test
    void headingsStandInOrderAndAreBookmarks() throws IOException {
        List<String> headings = List.of(
                "H1 Gap report, October to December 2026",
                "H2 If you read one page",
                "H2 The gaps",
                "H3 Speech and language therapy, autism, age 0 to 4, Southend",
                "H4 Evidence",
                "H3 Short breaks, ADHD, age 5 to 11, Portsmouth",
                "H2 What changed since the last report");
        try (PDDocument pdf = read(PdfSamples.report())) {
            assertThat(TaggedText.read(pdf).stream()
                            .filter(tag -> tag.type().matches("H\\d"))
                            .map(tag -> tag.type() + " " + tag.text()))
                    .containsExactlyElementsOf(headings);
            List<String> bookmarks = new ArrayList<>();
            bookmarks(pdf.getDocumentCatalog().getDocumentOutline(), 1, bookmarks);
            assertThat(bookmarks).containsExactlyElementsOf(headings);
        }
    }

    private static void bookmarks(PDOutlineNode node, int level, List<String> into) throws IOException {
        for (PDOutlineItem item : node.children()) {
            assertThat(item.getDestination()).isNotNull();
            into.add("H" + level + " " + item.getTitle());
            bookmarks(item, level + 1, into);
        }
    }

    @Test
    void everyHeaderOfATableSaysWhatItHeadsAndIsReadOnce() throws IOException {
        List<Tag> tags = tags(PdfSamples.of(PdfSamples.table(120)));
        assertThat(of(tags, "TH").stream().filter(tag -> "Column".equals(tag.scope())))
                .extracting(Tag::text)
                .containsExactly("Month", "Before", "Now");
        assertThat(of(tags, "TH").stream().filter(tag -> "Row".equals(tag.scope())))
                .hasSize(120);
        assertThat(of(tags, "TD")).hasSize(240);
        assertThat(of(tags, "Caption")).extracting(Tag::text).containsExactly("Signals by month");
        assertThat(of(tags, "Caption")).extracting(Tag::parent).containsOnly("Table");
        assertThat(tags).extracting(Tag::type).doesNotContain("TFoot");
        assertThat(of(tags, "TR")).hasSize(121).extracting(Tag::parent).containsOnly("THead", "TBody");
    }

    @Test
    void theHeaderOfATableStandsOnEachOfItsPages() throws IOException {
        try (PDDocument pdf = read(PdfSamples.of(PdfSamples.table(120)))) {
            assertThat(pdf.getNumberOfPages()).isBetween(3, 5);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(text(pdf, page)).contains("Month").contains("Before");
            }
        }
    }

    @Test
    void namesAndTheirValuesAreATableWithHeaders() throws IOException {
        List<Tag> tags = tags(PdfSamples.of("<dl><div><dt>Made</dt><dd>Today</dd></div>"
                + "<div><dt>From</dt><dd>Searches</dd><dd>Messages</dd></div></dl>"));
        assertThat(of(tags, "TH")).extracting(Tag::text).containsExactly("Made", "From");
        assertThat(of(tags, "TH")).extracting(Tag::scope).containsOnly("Row");
        assertThat(of(tags, "TD")).extracting(Tag::text).containsExactly("Today", "Searches Messages");
    }

    @Test
    void listsAreListsAndSoAreListsInThem() throws IOException {
        List<Tag> tags = tags(PdfSamples.report());
        assertThat(of(tags, "L")).hasSize(2);
        assertThat(of(tags, "LI")).hasSize(5);
        assertThat(of(tags, "LBody").get(2).text()).isEqualTo("Most ask for children under five.");
    }

    @Test
    void aChartIsReadAsItsNameAndALinkAsItsWords() throws IOException {
        List<Tag> tags = tags(PdfSamples.report());
        assertThat(of(tags, "Figure"))
                .extracting(Tag::alternative)
                .containsExactly("Messages by month Most: 14 in March 2026.");
        assertThat(of(tags, "Link"))
                .extracting(Tag::alternative)
                .containsExactly("send@example.org", "the page of this report");
    }

    @Test
    void onlyAddressesThatLeadSomewhereAreLinks() throws IOException {
        try (PDDocument pdf = read(PdfSamples.of("<p><a href='https://www.example.org/'>Yes</a>"
                + " <a href='/commissioner'>Not on paper</a> <a href='javascript:alert(1)'>Never</a>"
                + " <a href='file:///etc/passwd'>Nor this</a></p>"))) {
            assertThat(pdf.getPage(0).getAnnotations())
                    .extracting(link -> ((PDActionURI) ((PDAnnotationLink) link).getAction()).getURI())
                    .containsExactly("https://www.example.org/");
        }
    }

    @Test
    void everyWordIsThereInTheOrderOfReading() throws IOException {
        PdfDocument report = PdfSamples.report();
        var html = Jsoup.parse(report.html());
        html.select("svg").remove();
        html.select("ol > li").forEach(item -> item.prependText((item.elementSiblingIndex() + 1) + "."));
        assertThat(letters(tags(report).getFirst().text()))
                .isEqualTo(letters(html.body().text()));
    }

    /** Without spaces: where a line ends, there is none in a PDF. */
    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void everyPageHasItsNumberAndTheTitle() throws IOException {
        try (PDDocument pdf = read(PdfSamples.report())) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isBetween(3, 5);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(pdf, page))
                        .contains("Page " + page + " of " + pages)
                        .contains("Gap report, October to December 2026");
            }
        }
        PdfPictures.draw("report", PDF.render(PdfSamples.report()));
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='http://127.0.0.1:9/a.png' alt='A picture'>",
                "<img src='file:///etc/hostname' alt='A picture'>",
                "<img src='data:image/png;base64,AAAA' alt='A picture'>",
                "<link rel=stylesheet href='http://127.0.0.1:9/a.css'>A picture",
                "<link rel=stylesheet href='classpath:/application.properties'>A picture",
                "<style>@import 'file:///etc/hostname'; p { display: none }</style>A picture",
                "<style>@font-face { font-family: x; src: url(file:///etc/hostname) }</style>A picture",
                "<span style='background: url(http://127.0.0.1:9/a.png)'>A picture</span>",
                "<object data='file:///etc/hostname'>no</object><iframe src='file:///etc/hostname'></iframe>A picture",
                "<svg viewBox='0 0 1 1' aria-label='x'><image href='file:///etc/hostname'/></svg>A picture",
                "<script>document.write('no')</script>A picture",
                "<bookmark name='x'>no</bookmark><input value='no'>A picture",
                "<math><mi>no</mi></math>A picture",
            })
    void whatADocumentNamesIsNotFetched(String html) throws IOException {
        try (PDDocument pdf = read(PdfSamples.of("<p>Before</p><div>" + html + "</div>"))) {
            assertThat(TaggedText.read(pdf).getFirst().text()).isEqualTo("Before A picture");
            assertThat(StreamSupport.stream(
                            pdf.getPage(0).getResources().getXObjectNames().spliterator(), false))
                    .isEmpty();
        }
    }

    @Test
    void entitiesOfADocumentAreNotExpanded() throws IOException {
        String html = "<!DOCTYPE html [<!ENTITY a SYSTEM \"file:///etc/hostname\"><!ENTITY b \"&a;&a;\">]>"
                + "<html><body><p>One &b; two &a; three</p></body></html>";
        assertThat(tags(new PdfDocument("Title", "en", html, PdfSamples.MADE))
                        .getFirst()
                        .text())
                .contains("One &b; two &a; three");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zażółć gęślą jaźń                      | Zażółć gęślą jaźń
            Ελληνικά и кириллица                   | Ελληνικά и кириллица
            Café – “quoted” … £5 €6 ½              | Café – “quoted” … £5 €6 ½
            &lt;b&gt;not bold&lt;/b&gt; &amp; more | <b>not bold</b> & more
            A 😀 B                                 | A □ B
            العربية                                | □□□□□□□
            中文                                   | □□
            """)
    void lettersOfManyLanguagesAreShownAndOthersAreBoxes(String html, String read) throws IOException {
        assertThat(tags(PdfSamples.of("<p>" + html + "</p>")).getFirst().text()).isEqualTo(read);
    }

    @Test
    void textsThatNobodyExpectsBreakNothing() throws IOException {
        String odd = "tab\tnull\u0000 lone \ud83d joined \u200d\u202e\ufeff soft\u00ad end";
        assertThat(tags(new PdfDocument(odd, "en", "<h1>" + odd + "</h1>", PdfSamples.MADE))
                        .getFirst()
                        .text())
                .startsWith("tab null")
                .endsWith("end");
        assertThat(tags(PdfSamples.of("<p><b\"ad x=1 y\"z=2 =3>Words</b\"ad><!-- none --></p>"))
                        .getFirst()
                        .text())
                .isEqualTo("Words");
        assertThat(tags(new PdfDocument("Nothing", "en", "", PdfSamples.MADE))
                        .getFirst()
                        .text())
                .isEmpty();
        assertThat(tags(PdfSamples.of("<p>" + "long".repeat(400) + "</p>"))
                        .getFirst()
                        .text()
                        .replace(" ", ""))
                .isEqualTo("long".repeat(400));
    }

    @Test
    void aLongAddressIsBrokenInATableAndANumberIsNot() throws IOException {
        String address = "https://www.example.org/" + "services/".repeat(20);
        try (PDDocument pdf = read(PdfSamples.of("<table><tr><th scope=row>Page</th><td>" + address
                + "</td><td>1,204</td><td>Listings</td></tr></table>"))) {
            assertThat(text(pdf, 1)).contains("1,204", "Listings").doesNotContain(address);
            assertThat(letters(text(pdf, 1))).contains("services/services/");
        }
    }

    @Test
    void aDocumentWithoutATitleIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PdfDocument(" ", "en", "<p>Words</p>", PdfSamples.MADE));
    }

    /** Else two thirds of a long report would be objects that say where nothing was drawn. */
    @Test
    void allLinesOfAPageShareOneMark() throws IOException {
        try (PDDocument pdf = read(PdfSamples.ofGaps(5))) {
            assertThat(pdf.getPages()).allSatisfy(page -> assertThat(
                            page.getResources().getPropertiesNames())
                    .extracting(name -> page.getResources().getProperties(name).getCOSObject())
                    .extracting(properties -> properties.getNameAsString(COSName.TYPE))
                    .containsExactlyInAnyOrder("Layout", "Pagination"));
        }
    }

    @Test
    void nothingIsDrawnThatIsNeitherTaggedNorDecoration() throws IOException {
        try (PDDocument pdf = read(PdfSamples.report())) {
            for (var page : pdf.getPages()) {
                int depth = 0;
                int drawn = 0;
                for (Object token : new PDFStreamParser(page).parse()) {
                    if (token instanceof Operator operator) {
                        switch (operator.getName()) {
                            case OperatorName.BEGIN_MARKED_CONTENT, OperatorName.BEGIN_MARKED_CONTENT_SEQ -> depth++;
                            case OperatorName.END_MARKED_CONTENT -> depth--;
                            case OperatorName.FILL_NON_ZERO,
                                    OperatorName.STROKE_PATH,
                                    OperatorName.SHOW_TEXT,
                                    OperatorName.SHOW_TEXT_ADJUSTED -> {
                                assertThat(depth).isEqualTo(1);
                                drawn++;
                            }
                            default -> {
                                // Draws nothing.
                            }
                        }
                    }
                }
                assertThat(depth).isZero();
                assertThat(drawn).as("what the page shows").isGreaterThan(10);
            }
        }
    }

    @Test
    void theDocumentThatIsMadeAtTheStartHasPages() throws IOException {
        try (PDDocument pdf = read(FirstPdf.document())) {
            assertThat(pdf.getNumberOfPages()).isBetween(5, 15);
        }
    }

    /** Two hundred gaps with four thousand rows: the longest report that a council could want. */
    @Test
    void aLongReportIsMadeInTime() throws IOException {
        PdfDocument document = PdfSamples.ofGaps(200);
        List<byte[]> files = new ArrayList<>();
        Duration bound = Duration.ofSeconds(20);
        assertThat(CpuTime.least(() -> files.add(PDF.render(document)), 2, bound))
                .isLessThan(bound);
        byte[] file = files.getFirst();
        assertThat(file.length).isLessThan(4_000_000);
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getNumberOfPages()).isBetween(90, 210);
            assertThat(of(TaggedText.read(pdf), "TR")).hasSize(4200);
        }
    }
}
