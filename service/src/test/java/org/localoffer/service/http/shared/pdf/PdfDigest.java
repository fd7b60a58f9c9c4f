package org.localoffer.service.http.shared.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.codec.digest.DigestUtils;

/** Makes the sample report in another Java machine, where clock, language and order of hashes are others. */
final class PdfDigest {

    private PdfDigest() {}

    public static void main(String[] arguments) {
        System.out.println(DigestUtils.sha256Hex(new TaggedPdf().render(PdfSamples.report())));
    }

    /** The SHA-256 digest as the other machine tells it. */
    static String elsewhere() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-Duser.timezone=Asia/Tokyo",
                        "-Duser.language=tr",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PdfDigest.class.getName()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return told.strip();
    }
}
