package org.localoffer.service.localarea.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.quarkus.runtime.util.ClassPathUtils;

/**
 * The files of a local area, by path inside its folder: what an edition keeps and what an export writes.
 *
 * @param texts UTF-8 text by path with forward slashes, such as {@code guides/short-breaks.md}
 */
public record AreaFiles(SortedMap<String, String> texts) {

    public AreaFiles(Map<String, String> texts) {
        this(new TreeMap<>(texts));
    }

    /** The folder of that name among the application's resources. */
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

    /** A folder on disk. */
    public static AreaFiles ofFolder(Path root) {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new AreaFiles(texts);
    }

    /** The file. */
    public AreaFile required(String path) {
        return find(path).orElseThrow(() -> new InvalidLocalAreaException(path, 0, "is missing", null));
    }

    public Optional<AreaFile> find(String path) {
        return Optional.ofNullable(texts.get(path)).map(text -> new AreaFile(path, text));
    }

    /** Files directly in a folder, by name. */
    public Stream<AreaFile> in(String folder) {
        return texts.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(folder + "/"))
                .map(entry -> new AreaFile(entry.getKey(), entry.getValue()));
    }

    /** These files with that text at that path. */
    public AreaFiles with(String path, String text) {
        SortedMap<String, String> changed = new TreeMap<>(texts);
        changed.put(path, text);
        return new AreaFiles(changed);
    }

    /** These files without those of the given folder. */
    public AreaFiles without(String folder) {
        SortedMap<String, String> rest = new TreeMap<>(texts);
        rest.keySet().removeIf(path -> path.startsWith(folder + "/"));
        return new AreaFiles(rest);
    }
}
