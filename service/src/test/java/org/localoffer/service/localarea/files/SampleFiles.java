package org.localoffer.service.localarea.files;

import java.util.Map;
import java.util.TreeMap;

/** The files of the sample area, with a change. */
public final class SampleFiles {

    private static final AreaFiles SAMPLE = AreaFiles.ofResources("local-area/sample");

    private SampleFiles() {}

    public static AreaFiles all() {
        return SAMPLE;
    }

    /** With that text in place of the file. */
    public static AreaFiles with(String path, String text) {
        Map<String, String> texts = new TreeMap<>(SAMPLE.texts());
        texts.put(path, text);
        return new AreaFiles(texts);
    }

    /** With a line added at the end of the file. */
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

    /** How many lines the file has. */
    public static int lines(String path) {
        return SAMPLE.required(path).lines().size();
    }
}
