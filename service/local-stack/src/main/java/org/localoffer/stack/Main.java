package org.localoffer.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;

import org.localoffer.stack.imports.FileToImport;
import org.localoffer.stack.imports.ImportCommand;

/** The launcher: {@code servers}, {@code run}, {@code dev} and {@code import}. */
@Command(name = "local-stack", description = "The real servers of a Local Offer on one machine.")
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** Exit codes: that of the command; 1 when it could not be done, 2 when it was called wrongly. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                // A file's name may begin with @.
                .setExpandAtFiles(false)
                // Of an option that is given twice, the last counts: scripts append theirs to those of a person.
                .setOverwrittenOptionsAllowed(true)
                .registerConverter(
                        Path.class, text -> Path.of(text).toAbsolutePath().normalize())
                .setExecutionExceptionHandler(Main::tell);
    }

    @Command(description = "Runs servers for tests and scripts, until standard input ends.")
    int servers(
            @Mixin ServerOptions options,
            @Option(
                            names = "--opensearch-cluster",
                            description = "Three OpenSearch nodes, opensearch-1 to opensearch-3, in the place of one.")
                    boolean cluster,
            @Option(
                            names = "--state",
                            paramLabel = "FILE",
                            required = true,
                            description = "Where ports and addresses are written.")
                    Path state)
            throws IOException, InterruptedException {
        return ServersCommand.run(options, cluster, state);
    }

    @Command(description = "Runs the packaged portal on its servers.")
    int run(
            @Mixin RunOptions options,
            @Option(
                            names = "--portal",
                            paramLabel = "JAR",
                            required = true,
                            description = "The packaged portal, quarkus-run.jar.")
                    Path portal,
            @Option(
                            names = "--portal-heap",
                            paramLabel = "SIZE",
                            defaultValue = "512m",
                            description = "Heap of the portal, such as 512m (the default). Listings beyond some ten"
                                    + " thousand need more.")
                    String heap)
            throws IOException, InterruptedException {
        return RunCommand.run(options, portal, heap);
    }

    @Command(description = "Runs the servers, and a command in the portal's place.")
    int dev(
            @Mixin RunOptions options,
            @Parameters(arity = "1..*", paramLabel = "COMMAND", description = "After --, the command and its options.")
                    List<String> command)
            throws IOException, InterruptedException {
        return RunCommand.dev(options, command);
    }

    @Command(name = "import", description = "Sends a file of listings to the running portal.")
    int importFile(
            @Parameters(paramLabel = "FORMAT", description = "Such as csv.") String format,
            @Parameters(paramLabel = "FILE") Path file,
            @Option(
                            names = "--data",
                            paramLabel = "DIR",
                            required = true,
                            description = "Data folder of the running portal.")
                    Path data,
            @Option(
                            names = "--mapping",
                            paramLabel = "FILE",
                            description = "How columns are read: a file, or the name of a built-in mapping.")
                    @Nullable
                    String mapping,
            @Option(names = "--dry-run", description = "Only say what would happen.") boolean dryRun,
            @Option(
                            names = "--retire-missing",
                            description = "Retire listings of this source that the file leaves out.")
                    boolean retireMissing,
            @Option(
                            names = "--report",
                            paramLabel = "FILE",
                            description = "Where refusals and warnings are written; by default below the data folder.")
                    @Nullable
                    Path report)
            throws IOException, InterruptedException {
        return ImportCommand.run(new FileToImport(format, file, mapping, dryRun, retireMissing, report), data);
    }

    private static int tell(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        return switch (failure) {
            case StackException e -> tell(command, String.valueOf(e.getMessage()), e.exitCode());
            case IOException e -> tell(command, "Local Offer could not read or write a file: " + e, 1);
            default -> throw failure;
        };
    }

    private static int tell(CommandLine command, String message, int exitCode) {
        command.getErr().println(message);
        return exitCode;
    }
}
