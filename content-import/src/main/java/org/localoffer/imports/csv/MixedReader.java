package org.localoffer.imports.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 that contains single bytes of windows-1252. Such a byte becomes a private-use mark, which
 * {@link #decoded(char)} turns into the intended character, so that a warning can name its row.
 */
final class MixedReader extends Reader {

    /** Added to a byte from 0x80 to 0xFF, it gives a private-use character that no program writes into CSV. */
    private static final char MARK = '\uF700';

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BUFFER = 65_536;

    private final InputStream file;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
    private boolean ended;

    MixedReader(InputStream file) {
        this.file = file;
    }

    /** Whether the character stands for a byte that is not UTF-8. */
    static boolean isMark(char c) {
        return c >= MARK + 0x80 && c <= MARK + 0xFF;
    }

    /** The byte's character in windows-1252; U+FFFD for the five bytes that are undefined there. */
    static String decoded(char mark) {
        return new String(new byte[] {(byte) (mark - MARK)}, WINDOWS);
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!chars.hasRemaining()) {
            if (ended && !bytes.hasRemaining()) {
                return -1;
            }
            decode();
        }
        int taken = Math.min(length, chars.remaining());
        chars.get(into, offset, taken);
        return taken;
    }

    private void decode() throws IOException {
        fill();
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        if (result.isError() && chars.hasRemaining()) {
            for (int i = 0; i < result.length() && chars.hasRemaining(); i++) {
                chars.put((char) (MARK + (bytes.get() & 0xFF)));
            }
            decoder.reset();
        }
        chars.flip();
    }

    private void fill() throws IOException {
        bytes.compact();
        while (!ended && bytes.hasRemaining()) {
            int read = file.read(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
            if (read < 0) {
                ended = true;
            } else {
                bytes.position(bytes.position() + read);
            }
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
