package org.localoffer.imports.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final String ONE_ROW = "name,town\nCaf\u00e9 \u2013 Club,Sale\n";

    private static CsvFile open(byte[] bytes) throws IOException {
        return CsvFile.open(FileContent.of(bytes), null);
    }

    private static CsvFile open(String text) throws IOException {
        return open(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<CsvRow> rows(CsvFile file) {
        List<CsvRow> rows = new ArrayList<>();
        file.forEach(rows::add);
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsEveryUsualEncoding(String charset) throws Exception {
        String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
        CsvFile file = open((mark + ONE_ROW).getBytes(Charset.forName(charset)));

        assertThat(file.header().fields()).containsExactly("name", "town");
        assertThat(rows(file).getFirst().fields()).containsExactly("Caf\u00e9 \u2013 Club", "Sale");
    }

    @Test
    void readsUtf8WithoutAMark() throws Exception {
        assertThat(open(ONE_ROW).encoding()).isEqualTo("UTF-8");
        assertThat(rows(open(ONE_ROW)).getFirst().fields()).containsExactly("Caf\u00e9 \u2013 Club", "Sale");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a;b\n1;2",
                "a\tb\r\n1\t2",
                "a,b\r1,2",
                "sep=;\na;b\n1;2",
                "\n\na,b\n1,2",
                "\"a\",\"b\"\n\"1\",\"2\""
            })
    void findsTheSeparatorAndAnyLineEnd(String text) throws Exception {
        CsvFile file = open(text);

        assertThat(file.header().fields()).containsExactly("a", "b");
        assertThat(rows(file).getFirst().fields()).containsExactly("1", "2");
    }

    @Test
    void aSeparatorInAQuotedHeaderDoesNotCount() throws Exception {
        assertThat(open("\"a, b, c\";d\n1;2").separator()).isEqualTo(';');
    }

    @Test
    void rowNumbersMatchASpreadsheet() throws Exception {
        List<CsvRow> rows = rows(open("a,b\n\"one\ntwo\",2\n,\n\n3,4\n"));

        assertThat(rows).extracting(CsvRow::number).containsExactly(2L, 5L);
        assertThat(rows.getFirst().fields()).containsExactly("one\ntwo", "2");
        assertThat(rows.getFirst().lines()).isEqualTo(2);
    }

    @Test
    void aStrayQuotationMarkDoesNotRefuseTheFile() throws Exception {
        assertThat(rows(open("a,b\n5\" ruler,2\n\"x\" y,\"say \"\"hi\"\"\"")))
                .extracting(CsvRow::fields)
                .containsExactly(List.of("5\" ruler", "2"), List.of("x y", "say \"hi\""));
    }

    @Test
    void theWholeFileIsRefusedBeforeItsFirstRow() {
        assertThatThrownBy(() -> open("")).hasMessageContaining("empty");
        assertThatThrownBy(() -> open("\n \n")).hasMessageContaining("empty");
        assertThatThrownBy(() -> open("a,b\n")).hasMessageContaining("no rows");
        assertThatThrownBy(() -> open("PK\u0003\u0004")).hasMessageContaining("spreadsheet");
        assertThatThrownBy(() -> open("a\0b\n1")).hasMessageContaining("not a text file");
        assertThatThrownBy(() -> open("a,b\n1,2\n3,\"never closed\n4,5"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("Row 3");
        assertThatThrownBy(() -> open("a\n" + "1\n".repeat(CsvFile.MOST_ROWS + 1)))
                .hasMessageContaining("200000 rows");
        assertThatThrownBy(() -> open("a\n\"" + "x".repeat(1_000_001) + "\""))
                .isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void aFileOverTheLimitIsRefusedWithItsSizeAndTheLimit() {
        assertThat(CsvFile.tooLarge(CsvFile.LARGEST_FILE)).isEmpty();
        assertThat(CsvFile.tooLarge(CsvFile.LARGEST_FILE + 1))
                .contains("The file is 50.1 MB, more than the limit of 50 MB. Split the file or remove columns.");
        assertThatThrownBy(() -> CsvFile.open(
                        new FileContent() {
                            @Override
                            public InputStream open() {
                                throw new AssertionError("a file that is too large is not read");
                            }

                            @Override
                            public long size() {
                                return 73_400_000;
                            }
                        },
                        null))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("73.4 MB");
    }

    @Test
    void oneLetterOfUtf8OutweighsARowOfStrayBytes() throws Exception {
        byte[] bytes = "a,b\nS\u00fbl,1\nCaf#,children#s ##,2\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '#' ? (byte) 0x92 : bytes[i];
        }

        assertThat(rows(open(bytes)).getFirst().fields()).containsExactly("S\u00fbl", "1");
    }

    @Test
    void aByteInAnotherEncodingAffectsNoOtherRow() throws Exception {
        byte[] stray = "a,b\nCaf\u00e9,\u0175yn\nchildren#s,2\nSi\u00e2n,3\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < stray.length; i++) {
            stray[i] = stray[i] == '#' ? (byte) 0x92 : stray[i];
        }

        CsvFile file = open(stray);

        assertThat(file.encoding()).isEqualTo("UTF-8");
        assertThat(rows(file))
                .extracting(CsvRow::fields)
                .containsExactly(
                        List.of("Caf\u00e9", "\u0175yn"), List.of("children\u2019s", "2"), List.of("Si\u00e2n", "3"));
        assertThat(rows(file)).extracting(CsvRow::strays).containsExactly(Set.of(), Set.of(0), Set.of());
    }

    @ParameterizedTest
    @CsvSource({
        "93, \u201c",
        "A3, \u00a3",
        "E9, \u00e9",
        "81, \ufffd",
        "96, \u2013",
        "80, \u20ac",
        "FF, \u00ff",
        "C3, \u00c3"
    })
    void aStrayByteIsReadAsWindows1252(String hex, String meant) throws Exception {
        byte[] bytes = "a,b\n\u0175?,1".getBytes(StandardCharsets.UTF_8);
        bytes[6] = (byte) Integer.parseInt(hex, 16);

        assertThat(rows(open(bytes)).getFirst().fields()).containsExactly("\u0175" + meant, "1");
    }

    @Test
    void charactersAcrossBufferBoundariesAreReadCorrectly() throws Exception {
        String text = "\u20ac\u00e9\ud83d\ude00x".repeat(30_000);

        assertThat(rows(open("a\n" + text)).getFirst().fields()).containsExactly(text);
    }

    @Test
    void hostileBytesGiveAtMostAClearError() {
        String signs = "\",;\n\r\t\0a\u00e9\uFEFF='";
        Random random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder(round % 2 == 0 ? "a,b\n" : "");
            random.ints(random.nextInt(40), 0, signs.length()).forEach(i -> text.append(signs.charAt(i)));
            byte[] bytes =
                    text.toString().getBytes(round % 3 == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
            try {
                CsvFile file = open(bytes);
                assertThat(rows(file)).hasSize(file.rows());
            } catch (UnreadableFileException e) {
                assertThat(e).hasMessageEndingWith(".");
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }
}
