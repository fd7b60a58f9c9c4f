package org.localoffer.benchmark.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The memory that a process holds (RSS). */
final class ResidentMemory {

    private static final Pattern LINUX = Pattern.compile("^VmRSS:\\s+(\\d+) kB$", Pattern.MULTILINE);
    private static final Pattern NUMBER = Pattern.compile("(\\d+)");

    private ResidentMemory() {}

    /** In kibibytes; empty where there is no such process, or the system does not tell. */
    static OptionalLong ofProcess(long pid) throws InterruptedException {
        try {
            Path status = Path.of("/proc", Long.toString(pid), "status");
            return Files.exists(status) ? first(LINUX, Files.readString(status)) : ps(pid);
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    /** macOS has no /proc. */
    private static OptionalLong ps(long pid) throws IOException, InterruptedException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String told = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        ps.waitFor();
        return first(NUMBER, told);
    }

    static OptionalLong first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }
}
