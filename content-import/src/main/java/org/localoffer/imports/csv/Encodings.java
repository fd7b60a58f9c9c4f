package org.localoffer.imports.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * How the text of a file is encoded. A byte order mark decides; text with a letter of UTF-8 in it is UTF-8, whatever
 * stray bytes one row may hold; all else is windows-1252, which Excel writes in Britain for "CSV (comma delimited)".
 */
enum Encodings {
    UTF_8_MARKED(StandardCharsets.UTF_8, "efbbbf"),
    UTF_16_LITTLE(StandardCharsets.UTF_16LE, "fffe"),
    UTF_16_BIG(StandardCharsets.UTF_16BE, "feff"),
    UTF_8(StandardCharsets.UTF_8, ""),
    WINDOWS(Charset.forName("windows-1252"), "");

    private static final int LONGEST_MARK = 3;

    private final Charset charset;
    private final String mark;

    /** @param mark its bytes in hexadecimal */
    Encodings(Charset charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    static Encodings of(FileContent file) throws IOException {
        try (InputStream bytes = file.open()) {
            byte[] start = bytes.readNBytes(LONGEST_MARK);
            for (Encodings encoding : values()) {
                if (!encoding.mark.isEmpty() && encoding.marks(start)) {
                    return encoding;
                }
            }
        }
        return holdsUtf8(file) ? UTF_8 : WINDOWS;
    }

    Charset charset() {
        return charset;
    }

    /** The text after the byte order mark; the caller closes it. */
    Reader text(FileContent file) throws IOException {
        InputStream bytes = file.open();
        bytes.skipNBytes(mark.length() / 2);
        return charset.equals(StandardCharsets.UTF_8) ? new MixedReader(bytes) : new InputStreamReader(bytes, charset);
    }

    private boolean marks(byte[] start) {
        int length = mark.length() / 2;
        return start.length >= length
                && HexFormat.of().formatHex(start, 0, length).equals(mark);
    }

    /**
     * Whether there is a letter of UTF-8 in it, or nothing beyond ASCII. What is UTF-8 by chance in windows-1252, such
     * as an A with a tilde before a copyright sign, is nearly always a letter that some program wrote twice, and is
     * meant as that letter; all other bytes are read as windows-1252 in both cases.
     */
    private static boolean holdsUtf8(FileContent file) throws IOException {
        boolean strays = false;
        try (Reader text = new MixedReader(new BufferedInputStream(file.open()))) {
            char[] chars = new char[8192];
            for (int read = text.read(chars); read >= 0; read = text.read(chars)) {
                for (int i = 0; i < read; i++) {
                    if (chars[i] > 0x7F && !MixedReader.isMark(chars[i])) {
                        return true;
                    }
                    strays |= MixedReader.isMark(chars[i]);
                }
            }
        }
        return !strays;
    }
}
