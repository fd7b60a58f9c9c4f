package org.localoffer.benchmark;

import java.io.IOException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

import org.localoffer.benchmark.desk.DeskCommand;
import org.localoffer.benchmark.desk.DeskServers;
import org.localoffer.benchmark.desk.DeskSettings;
import org.localoffer.benchmark.listings.FillCommand;
import org.localoffer.benchmark.listings.FillSettings;
import org.localoffer.benchmark.listings.ListingsCommand;
import org.localoffer.benchmark.load.BenchCommand;
import org.localoffer.benchmark.load.BenchSettings;
import org.localoffer.benchmark.relevance.RelevanceCommand;
import org.localoffer.benchmark.relevance.learning.LearnCommand;

/** The measurements: {@code relevance}, {@code bench}, {@code desk}, {@code fill} and {@code listings}. */
@Command(name = "benchmark", description = "Measurements of a running portal.")
@SuppressWarnings("SystemOut")
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** Exit codes: 0 when it measured, 1 when it could not, 2 when it was called wrongly. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                // A file's name may begin with @.
                .setExpandAtFiles(false)
                // Of an option that is given twice, the last counts: the script appends the portal's address and data.
                .setOverwrittenOptionsAllowed(true)
                .registerConverter(int.class, Main::wholeNumber)
                .registerConverter(Integer.class, Main::wholeNumber)
                .setExecutionExceptionHandler(Main::tell);
    }

    @Command(description = "Puts judged questions to the portal and to a plain match on its index.")
    void relevance(@Mixin PortalOptions portal, @Mixin RelevanceOptions relevance)
            throws IOException, InterruptedException {
        if (relevance.learn) {
            LearnCommand.run(relevance.learning(), portal.managementPort(), System.out);
        } else {
            RelevanceCommand.run(relevance.measuring(), portal.portal(), System.out);
        }
    }

    @Command(description = "Loads the engine, the JSON API and the results page, and reports what each can take.")
    int bench(@Mixin PortalOptions portal, @Mixin LoadOptions load) throws IOException, InterruptedException {
        return BenchCommand.run(portal.portal(), load.settings(), System.out);
    }

    @Command(
            description = "Fills a database with evidence and messages, and measures the pages of those who read them.")
    int desk(
            @Mixin OwnPortalOptions portal,
            @Option(
                            names = "--requests",
                            paramLabel = "N",
                            defaultValue = "100",
                            description = "Requests to each page, one after another, 1 to 10000; 100 by default.")
                    int requests,
            @Option(
                            names = "--clients",
                            paramLabel = "N",
                            defaultValue = "20",
                            description = "Clients that ask for a page at once, 1 to 64; 20 by default.")
                    int clients,
            @Option(
                            names = "--explain",
                            description = "Also print the slowest statements of each page with their plans.")
                    boolean explain)
            throws IOException, InterruptedException {
        DeskSettings settings = new DeskSettings(requests, clients, explain);
        return portal.check ? 0 : DeskCommand.run(DeskServers.find(portal.data.folder), settings, System.out);
    }

    @Command(
            description = "Fills a database with made-up listings, and takes the index away for the portal to rebuild.")
    void fill(
            @Mixin OwnPortalOptions portal,
            @Option(names = "--listings", paramLabel = "N", required = true, description = "How many; 1 to 200000.")
                    int number)
            throws IOException, InterruptedException {
        FillSettings settings = new FillSettings(number);
        if (!portal.check) {
            FillCommand.run(portal.data.folder, settings, System.out);
        }
    }

    @Command(description = "Loads each layer of a portal with many listings: engine, API, pages and suggestions.")
    int listings(@Mixin OwnPortalOptions portal, @Mixin LoadOptions load) throws IOException, InterruptedException {
        BenchSettings settings = load.settings();
        return portal.check ? 0 : ListingsCommand.run(portal.data.folder, settings, System.out);
    }

    private static int wholeNumber(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("it takes a whole number, not \"" + text + "\".");
        }
    }

    private static int tell(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        return switch (failure) {
            case BenchmarkException e -> tell(command, String.valueOf(e.getMessage()), e.exitCode());
            case IOException e -> tell(command, "A file could not be read or written: " + e, 1);
            default -> throw failure;
        };
    }

    private static int tell(CommandLine command, String message, int exitCode) {
        command.getErr().println(message);
        return exitCode;
    }
}
