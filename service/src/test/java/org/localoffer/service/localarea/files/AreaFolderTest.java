package org.localoffer.service.localarea.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AreaFolderTest {

    @TempDir
    Path folder;

    @Test
    void filesAreReadWithTheirFolders() throws IOException {
        write("needs.yaml", "a");
        write("categories/leisure.md", "b");

        assertThat(AreaFiles.ofFolder(folder).texts()).containsOnlyKeys("needs.yaml", "categories/leisure.md");
    }

    @Test
    void namesThatBeginWithADotAreLeftOut() throws IOException {
        write("needs.yaml", "a");
        write(".git/config", "b");
        Files.write(folder.resolve(".DS_Store"), new byte[] {(byte) 0xff, 0, 1});

        assertThat(AreaFiles.ofFolder(folder).texts()).containsOnlyKeys("needs.yaml");
    }

    @Test
    void aFolderMayBeReachedThroughALink() throws IOException {
        write("area/needs.yaml", "a");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("area"));

        assertThat(AreaFiles.ofFolder(link).texts()).containsOnlyKeys("needs.yaml");
    }

    @Test
    void theMarkOfASpreadsheetIsNoPartOfTheText() throws IOException {
        write("gazetteer.csv", "\uFEFFname,area");

        assertThat(AreaFiles.ofFolder(folder).texts()).containsEntry("gazetteer.csv", "name,area");
    }

    @Test
    void aMissingFolderIsNamed() {
        Path missing = folder.resolve("nowhere");

        assertThatThrownBy(() -> AreaFiles.ofFolder(missing))
                .isInstanceOf(InvalidLocalAreaException.class)
                .hasMessage("LOCALOFFER_LOCAL_AREA_FOLDER: there is no folder " + missing);
    }

    @Test
    void aFileInAnotherEncodingIsNamed() throws IOException {
        Files.writeString(folder.resolve("needs.yaml"), "- {slug: a, label: Café}\n", Charset.forName("windows-1252"));

        assertThatThrownBy(() -> AreaFiles.ofFolder(folder))
                .isInstanceOf(InvalidLocalAreaException.class)
                .hasMessage("needs.yaml: is not UTF-8; save it as UTF-8");
    }

    @Test
    void aLinkToNothingIsNamed() throws IOException {
        Files.createSymbolicLink(folder.resolve("needs.yaml"), folder.resolve("gone.yaml"));

        assertThatThrownBy(() -> AreaFiles.ofFolder(folder))
                .isInstanceOf(InvalidLocalAreaException.class)
                .hasMessage("needs.yaml: is a link to nothing");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
