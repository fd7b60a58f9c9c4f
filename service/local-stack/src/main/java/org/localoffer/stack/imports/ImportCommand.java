package org.localoffer.stack.imports;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import org.localoffer.stack.DataFolder;
import org.localoffer.stack.StackException;
import org.localoffer.stack.process.PropertyFile;

/** Sends a file to the running portal and reports what became of it. Exit code 0, or 1 when the import failed. */
public final class ImportCommand {

    /** Lines of warnings on the screen; the rest is in the file of all of them. */
    private static final int MOST_WARNINGS = 20;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);

    private static final Path NO_FILE = Path.of("");

    private final PrintStream out;
    private final boolean terminal;
    private final ManagementClient portal;

    private ImportCommand(PrintStream out, boolean terminal, ManagementClient portal) {
        this.out = out;
        this.terminal = terminal;
        this.portal = portal;
    }

    /**
     * Sends the file and waits for the end of the import.
     *
     * @param data the data folder of the running portal
     * @throws StackException with a message for a person: no file, no portal, a refusal
     */
    @SuppressWarnings("SystemOut")
    public static int run(FileToImport request, Path data) throws IOException, InterruptedException {
        return run(request, data, System.out, ImportProgress.onTerminal());
    }

    static int run(FileToImport request, Path data, PrintStream out, boolean terminal)
            throws IOException, InterruptedException {
        Path file = request.file();
        if (!Files.isRegularFile(file)) {
            throw StackException.usage("There is no file " + file + ".");
        }
        ImportCommand command = new ImportCommand(out, terminal, runningPortal(data));
        Map<String, String> query = new LinkedHashMap<>();
        query.put("format", request.format());
        query.put("name", String.valueOf(file.getFileName()));
        query.put("dryRun", Boolean.toString(request.dryRun()));
        query.put("retireMissing", Boolean.toString(request.retireMissing()));
        @Nullable String mappingText = null;
        String mapping = request.mapping();
        if (mapping != null) {
            Path mappingFile = fileOrNone(mapping);
            boolean given = Files.isRegularFile(mappingFile);
            query.put("mapping", given ? String.valueOf(mappingFile.getFileName()) : mapping);
            mappingText = given ? Files.readString(mappingFile) : null;
        }
        try {
            return command.run(query, file, mappingText, remarksFile(request, data));
        } catch (ConnectException | HttpTimeoutException e) {
            throw new StackException("The portal does not answer any more. If the import had begun, it goes on when the"
                    + " portal runs again.");
        }
    }

    private int run(Map<String, String> query, Path file, @Nullable String mappingText, Path remarks)
            throws IOException, InterruptedException {
        String id = portal.post(query, file, mappingText);
        ImportProgress progress = new ImportProgress(out, terminal);
        ImportStatus job = portal.job(id);
        progress.show(job);
        while (!job.ended()) {
            TimeUnit.MILLISECONDS.sleep(300);
            job = portal.job(id);
            progress.show(job);
        }
        progress.end();
        report(job, Boolean.parseBoolean(query.get("dryRun")));
        if (job.refused() + job.warned() > 0) {
            Files.createDirectories(Objects.requireNonNull(remarks.getParent()));
            portal.saveRemarks(id, remarks);
            out.println("Every refusal and warning: " + remarks);
        }
        return job.failed() ? 1 : 0;
    }

    private void report(ImportStatus job, boolean dryRun) {
        if (job.failed()) {
            out.println("The import failed: " + (job.failure() == null ? "no reason was given" : job.failure()));
        } else if (dryRun) {
            out.println("Nothing was changed: this was a dry run. It would have been:");
        }
        out.println("added    " + job.added());
        out.println("changed  " + job.changed());
        out.println("same     " + job.same());
        out.println("retired  " + job.retired());
        out.println("left out " + job.leftOut());
        out.println("refused  " + job.refused());
        List<ImportStatus.Refusal> refusals = Objects.requireNonNullElse(job.refusals(), List.of());
        refusals.forEach(refusal -> out.println("  row " + refusal.row() + ": " + refusal.reason()));
        more(job.refused() - refusals.size());
        out.println("warnings " + job.warned());
        List<ImportStatus.Warning> warnings =
                Objects.requireNonNullElse(job.warnings(), List.<ImportStatus.Warning>of()).stream()
                        .limit(MOST_WARNINGS)
                        .toList();
        warnings.forEach(warning -> out.println("  row " + warning.row() + ": " + warning.column()
                + (warning.value() == null ? "" : " \"" + warning.value() + "\"") + " " + warning.problem()));
        more(job.warned() - warnings.size());
    }

    private void more(int count) {
        if (count > 0) {
            out.println("  and " + count + " more");
        }
    }

    /** Where the person said, or in the data folder, named by file and time so that none is written over. */
    private static Path remarksFile(FileToImport request, Path data) {
        Path said = request.report();
        String name = String.valueOf(request.file().getFileName()).replaceFirst("(?i)\\.csv$", "");
        return said != null
                ? said.toAbsolutePath()
                : data.resolve("imports")
                        .resolve(name + "-"
                                + LocalDateTime.now(ZoneId.systemDefault()).format(TIME) + ".csv")
                        .toAbsolutePath();
    }

    private static ManagementClient runningPortal(Path data) throws IOException {
        Map<String, String> running = PropertyFile.read(data.resolve(DataFolder.RUN_FILE));
        boolean alive = running.containsKey("portal.pid")
                && ProcessHandle.of(Long.parseLong(running.getOrDefault("portal.pid", "0")))
                        .isPresent();
        String secret =
                DataFolder.readSecret(data.resolve(DataFolder.SECRET_FILE)).orElse("");
        if (!alive || secret.isEmpty()) {
            throw new StackException("No portal runs on " + data + ". Start it in another terminal: ./localoffer run");
        }
        return new ManagementClient(Integer.parseInt(running.getOrDefault("portal.management-port", "0")), secret);
    }

    private static Path fileOrNone(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            return NO_FILE;
        }
    }
}
