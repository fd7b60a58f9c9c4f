package org.localoffer.imports.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * How the text of a file is encoded. A byte order mark decides; text that is valid UTF-8 is UTF-8; all else is
 * windows-1252, which Excel writes in Britain for "CSV (comma delimited)".
 */
enum Encodings {
    UTF_8_MARKED(StandardCharsets.UTF_8, "efbbbf"),
    UTF_16_LITTLE(StandardCharsets.UTF_16LE, "fffe"),
    UTF_16_BIG(StandardCharsets.UTF_16BE, "feff"),
    UTF_8(StandardCharsets.UTF_8, ""),
    WINDOWS(Charset.forName("windows-1252"), "");

    private static final int CHUNK = 8192;

    private final Charset charset;
    private final String mark;

    /** @param mark its bytes in hexadecimal */
    Encodings(Charset charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    static Encodings of(byte[] file) {
        for (Encodings encoding : values()) {
            if (!encoding.mark.isEmpty() && encoding.marks(file)) {
                return encoding;
            }
        }
        return validUtf8(file) ? UTF_8 : WINDOWS;
    }

    Charset charset() {
        return charset;
    }

    int markLength() {
        return mark.length() / 2;
    }

    private boolean marks(byte[] file) {
        return file.length >= markLength()
                && HexFormat.of().formatHex(file, 0, markLength()).equals(mark);
    }

    private static boolean validUtf8(byte[] file) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(file);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        while (true) {
            var result = decoder.decode(bytes, chars, true);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
            chars.clear();
        }
    }
}
