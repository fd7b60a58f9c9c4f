package org.localoffer.service.localarea.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.quarkus.runtime.util.ClassPathUtils;

/**
 * The files of a local area by path in its folder, as an edition stores them and an export writes them.
 *
 * @param texts UTF-8 text by path with forward slashes, such as {@code guides/short-breaks.md}
 */
public record AreaFiles(SortedMap<String, String> texts) {

    private static final String SHIPPED = "local-area/sample";

    public AreaFiles(Map<String, String> texts) {
        this(new TreeMap<>(texts));
    }

    /** Reads a folder of the application's resources. */
    public static AreaFiles ofResources(String folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        try {
            ClassPathUtils.consumeAsPaths(
                    folder, root -> texts.putAll(ofFolder(root).texts()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new AreaFiles(texts);
    }

    /**
     * Reads a folder on disk.
     *
     * @throws InvalidLocalAreaException if there is no such folder, or for the first file that cannot be read
     */
    public static AreaFiles ofFolder(Path root) {
        return new AreaFiles(AreaFolder.texts(root));
    }

    /** The product's own file at the path, which stands in for one that a local area does not have. */
    static AreaFile shipped(String path) {
        return ofResources(SHIPPED).required(path);
    }

    /**
     * The file at the path.
     *
     * @throws InvalidLocalAreaException if there is none
     */
    public AreaFile required(String path) {
        return find(path).orElseThrow(() -> new InvalidLocalAreaException(path, 0, "is missing", null));
    }

    public Optional<AreaFile> find(String path) {
        return Optional.ofNullable(texts.get(path)).map(text -> new AreaFile(path, text));
    }

    /** Files in the folder and its subfolders, sorted by path. */
    public Stream<AreaFile> in(String folder) {
        return texts.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(folder + "/"))
                .map(entry -> new AreaFile(entry.getKey(), entry.getValue()));
    }

    /** A copy with the text at the path added or replaced. */
    public AreaFiles with(String path, String text) {
        SortedMap<String, String> changed = new TreeMap<>(texts);
        changed.put(path, text);
        return new AreaFiles(changed);
    }

    /** A copy without the files of the folder. */
    public AreaFiles without(String folder) {
        SortedMap<String, String> rest = new TreeMap<>(texts);
        rest.keySet().removeIf(path -> path.startsWith(folder + "/"));
        return new AreaFiles(rest);
    }
}
