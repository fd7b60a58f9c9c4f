package org.localoffer.stack.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

import org.localoffer.stack.DataFolder;

/**
 * The folder of unpacked servers, shared by any number of data folders and launchers. A server appears in it completely
 * or not at all: it is unpacked under another name and then renamed, by one launcher at a time.
 */
final class Binaries {

    private static final String UNFINISHED = ".unfinished-";

    private final Path folder;

    Binaries(Path folder) {
        this.folder = folder;
    }

    /** Fills an empty folder with an unpacked server. */
    interface Maker {
        void make(Path folder) throws IOException, InterruptedException;
    }

    /** Path of the folder of that name, once it has been provided. */
    Path path(String name) {
        return folder.resolve(name);
    }

    /** The folder of that name, which is created first where it does not exist. */
    Path provide(String name, Maker maker) throws IOException, InterruptedException {
        Path target = path(name);
        if (Files.isDirectory(target)) {
            return target;
        }
        Files.createDirectories(folder);
        try (FileChannel channel = FileChannel.open(
                        folder.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.isDirectory(target)) {
                deleteUnfinished(name);
                Path unfinished = Files.createTempDirectory(folder, UNFINISHED + name + "-");
                maker.make(unfinished);
                Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return target;
    }

    private void deleteUnfinished(String name) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, UNFINISHED + name + "-*")) {
            for (Path path : left) {
                DataFolder.delete(path);
            }
        }
    }

    static void untar(InputStream txz, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(txz)))) {
            TarArchiveEntry entry = tar.getNextEntry();
            while (entry != null) {
                Path path = inside(target, entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(path.resolveSibling("."));
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else if (entry.isLink()) {
                    Files.createLink(path, inside(target, entry.getLinkName()));
                } else {
                    Files.createDirectories(path.resolveSibling("."));
                    Files.copy(tar, path);
                    // PostgreSQL runs as another user where the launcher runs as root, so everybody may read the files
                    // and run the programs.
                    Files.setPosixFilePermissions(
                            path,
                            PosixFilePermissions.fromString((entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--"));
                }
                entry = tar.getNextEntry();
            }
        }
    }

    /** Unpacks a zip without its single top folder. */
    static void unzipBelowTopFolder(Path zipFile, Path target) throws IOException {
        try (ZipArchiveInputStream zip =
                new ZipArchiveInputStream(new BufferedInputStream(Files.newInputStream(zipFile)))) {
            ZipArchiveEntry entry = zip.getNextEntry();
            while (entry != null) {
                String below = entry.getName().substring(entry.getName().indexOf('/') + 1);
                Path path = inside(target, below);
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.resolveSibling("."));
                    Files.copy(zip, path);
                }
                entry = zip.getNextEntry();
            }
        }
    }

    private static Path inside(Path target, String name) throws IOException {
        Path path = target.resolve(name).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("An archive entry points outside its folder: " + name);
        }
        return path;
    }
}
