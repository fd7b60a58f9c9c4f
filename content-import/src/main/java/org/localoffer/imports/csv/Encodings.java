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
 * The encodings that a file may have. A byte order mark decides; a text with at least one UTF-8 character beyond ASCII
 * is UTF-8, whatever stray bytes single rows contain; anything else is windows-1252, which Excel in Britain writes as
 * "CSV (comma delimited)".
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

    /** @param mark byte order mark in hexadecimal; may be empty */
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

    /** The text after the byte order mark. The caller must close it. */
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
     * Whether the file contains a UTF-8 character beyond ASCII, or only ASCII. A sequence that is valid in UTF-8 and
     * also means something in windows-1252, such as an A with a tilde before a copyright sign, is nearly always a
     * character that was encoded twice, so that reading it as UTF-8 is right. All other bytes beyond ASCII are read as
     * windows-1252 in either case.
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
