package org.localoffer.service.localarea.files;

import java.util.Map;
import java.util.TreeMap;

/** The files of the sample area, with changes. */
public final class SampleFiles {

    private static final AreaFiles SAMPLE = AreaFiles.ofResources("local-area/sample");

    private SampleFiles() {}

    public static AreaFiles all() {
        return SAMPLE;
    }

    /** The files with the given text at the path. */
    public static AreaFiles with(String path, String text) {
        Map<String, String> texts = new TreeMap<>(SAMPLE.texts());
        texts.put(path, text);
        return new AreaFiles(texts);
    }

    /** The files with a line added at the end of one file. */
    public static AreaFiles withLine(String path, String line) {
        return with(path, text(path) + line + "\n");
    }

    public static AreaFiles without(String path) {
        Map<String, String> texts = new TreeMap<>(SAMPLE.texts());
        texts.remove(path);
        return new AreaFiles(texts);
    }

    public static String text(String path) {
        return SAMPLE.required(path).text();
    }

    /** Number of lines of the file. */
    public static int lines(String path) {
        return SAMPLE.required(path).lines().size();
    }
}
