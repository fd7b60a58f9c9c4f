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
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import org.localoffer.stack.Arguments;
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

    /** @throws StackException with a message for a person: wrong usage, no portal, a refusal */
    @SuppressWarnings("SystemOut")
    public static int run(List<String> args) throws IOException, InterruptedException {
        return run(args, System.out, ImportProgress.onTerminal());
    }

    static int run(List<String> args, PrintStream out, boolean terminal) throws IOException, InterruptedException {
        Arguments arguments = Arguments.parse(
                args, Set.of("--data", "--mapping", "--report"), Set.of("--dry-run", "--retire-missing"));
        if (arguments.words().size() != 2) {
            throw StackException.usage("import takes a format and a file: import FORMAT FILE.");
        }
        Path file = Path.of(arguments.words().get(1));
        if (!Files.isRegularFile(file)) {
            throw StackException.usage("There is no file " + file + ".");
        }
        ImportCommand command = new ImportCommand(out, terminal, runningPortal(arguments.path("--data")));
        Map<String, String> query = new LinkedHashMap<>();
        query.put("format", arguments.words().getFirst());
        query.put("name", String.valueOf(file.getFileName()));
        query.put("dryRun", Boolean.toString(arguments.has("--dry-run")));
        query.put("retireMissing", Boolean.toString(arguments.has("--retire-missing")));
        @Nullable String mappingText = null;
        if (arguments.option("--mapping").isPresent()) {
            String mapping = arguments.required("--mapping");
            Path mappingFile = fileOrNone(mapping);
            boolean given = Files.isRegularFile(mappingFile);
            query.put("mapping", given ? String.valueOf(mappingFile.getFileName()) : mapping);
            mappingText = given ? Files.readString(mappingFile) : null;
        }
        try {
            return command.run(query, file, mappingText, remarksFile(arguments, file));
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
    private static Path remarksFile(Arguments arguments, Path file) {
        Path said = arguments.option("--report").isPresent()
                ? Path.of(arguments.required("--report"))
                : arguments
                        .path("--data")
                        .resolve("imports")
                        .resolve(String.valueOf(file.getFileName()).replaceFirst("(?i)\\.csv$", "") + "-"
                                + LocalDateTime.now(ZoneId.systemDefault()).format(TIME) + ".csv");
        return said.toAbsolutePath();
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
