package org.localoffer.stack.process;

import java.nio.file.Path;
import java.util.List;

/**
 * An archive of the classes that a JVM has loaded, with which its next start takes half of the processor time. The JVM
 * writes the archive by itself when it is told to stop, unless there is one that fits its JDK and class path.
 *
 * @see <a href="https://docs.oracle.com/en/java/javase/25/vm/class-data-sharing.html">Class Data Sharing</a>
 */
public final class ClassArchive {

    /** Seconds that writing it may take, on a machine that is busy stopping other servers. */
    public static final int SECONDS = 20;

    private ClassArchive() {}

    /**
     * Options of the JVM.
     *
     * @param file in a folder that exists; processes may share it
     */
    public static List<String> options(Path file) {
        return List.of(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + file,
                // It tells of each class that cannot be archived, and of an archive of another build.
                "-Xlog:cds=off",
                "-Xlog:aot=off");
    }
}
