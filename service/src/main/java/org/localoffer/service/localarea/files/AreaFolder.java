package org.localoffer.service.localarea.files;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** Reads the texts of a folder. Names that begin with a dot are left out: systems and tools put such files there. */
final class AreaFolder extends SimpleFileVisitor<Path> {

    /** The variable by which a council says where its folder is. */
    private static final String VARIABLE = "LOCALOFFER_LOCAL_AREA_FOLDER";

    /** Spreadsheets write it before the first letter of a file; it is no part of the text. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path root;
    private final SortedMap<String, String> texts = new TreeMap<>();

    private AreaFolder(Path root) {
        this.root = root;
    }

    /**
     * UTF-8 text by path with forward slashes.
     *
     * @throws InvalidLocalAreaException if there is no such folder, or for the first file that cannot be read
     */
    static SortedMap<String, String> texts(Path root) {
        if (!Files.isDirectory(root)) {
            throw new InvalidLocalAreaException(VARIABLE, 0, "there is no folder " + root.toAbsolutePath(), null);
        }
        AreaFolder folder = new AreaFolder(root);
        try {
            Files.walkFileTree(root, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, folder);
        } catch (IOException e) {
            throw folder.unreadable(root, e);
        }
        return folder.texts;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return !directory.equals(root) && isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        // Links are followed: what is still one leads nowhere.
        if (attributes.isSymbolicLink()) {
            throw new InvalidLocalAreaException(path(file), 0, "is a link to nothing", null);
        }
        if (attributes.isRegularFile()) {
            texts.put(path(file), text(file));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        if (isHidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        throw unreadable(file, e);
    }

    private String text(Path file) {
        try {
            String text = Files.readString(file);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        } catch (CharacterCodingException e) {
            throw new InvalidLocalAreaException(path(file), 0, "is not UTF-8; save it as UTF-8", e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private InvalidLocalAreaException unreadable(Path file, IOException e) {
        String path = file.equals(root) ? VARIABLE : path(file);
        return new InvalidLocalAreaException(path, 0, "cannot be read; see who may read it", e);
    }

    private String path(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isHidden(Path file) {
        @Nullable Path name = file.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
