package org.localoffer.benchmark;

import java.io.IOException;
import java.util.List;

import org.localoffer.benchmark.load.BenchCommand;
import org.localoffer.benchmark.relevance.RelevanceCommand;

/** The measurements: {@code relevance} and {@code bench}. */
public final class Main {

    private static final String USAGE = """
            relevance FILE --data DIR [--url URL] [--json OUT]
            bench          --data DIR [--url URL] [--seconds N] [--clients N]""";

    private Main() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws InterruptedException {
        int exitCode;
        try {
            exitCode = run(List.of(args));
        } catch (BenchmarkException e) {
            System.err.println(e.getMessage());
            exitCode = e.exitCode();
        } catch (IOException e) {
            System.err.println("A file could not be read or written: " + e);
            exitCode = 1;
        }
        System.exit(exitCode);
    }

    @SuppressWarnings("SystemOut")
    private static int run(List<String> args) throws IOException, InterruptedException {
        if (args.isEmpty()) {
            throw BenchmarkException.usage(USAGE);
        }
        List<String> rest = args.subList(1, args.size());
        return switch (args.getFirst()) {
            case "relevance" -> RelevanceCommand.run(rest, System.out);
            case "bench" -> BenchCommand.run(rest, System.out);
            default -> throw BenchmarkException.usage("There is no command " + args.getFirst() + ".\n" + USAGE);
        };
    }
}
