package org.localoffer.stack;

import java.io.IOException;
import java.util.List;

import org.localoffer.stack.imports.ImportCommand;

/** The launcher: {@code servers}, {@code run}, {@code dev} and {@code import}. */
public final class Main {

    private static final String USAGE = """
            servers --data DIR --servers DIR --state FILE [--only postgres,opensearch,keycloak,mail] [--opensearch-heap 512m]
            run     --data DIR --servers DIR --port N --portal JAR [--fresh] [--opensearch-heap 512m]
            dev     --data DIR --servers DIR --port N [--fresh] [--opensearch-heap 512m] -- COMMAND...
            import  FORMAT FILE --data DIR [--mapping FILE] [--dry-run]""";

    private Main() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws InterruptedException {
        int exitCode;
        try {
            exitCode = run(List.of(args));
        } catch (StackException e) {
            System.err.println(e.getMessage());
            exitCode = e.exitCode();
        } catch (IOException e) {
            System.err.println("Local Offer could not read or write a file: " + e);
            exitCode = 1;
        }
        System.exit(exitCode);
    }

    private static int run(List<String> args) throws IOException, InterruptedException {
        if (args.isEmpty()) {
            throw StackException.usage(USAGE);
        }
        List<String> rest = args.subList(1, args.size());
        return switch (args.getFirst()) {
            case "servers" -> ServersCommand.run(rest);
            case "run" -> RunCommand.run(rest);
            case "dev" -> RunCommand.dev(rest);
            case "import" -> ImportCommand.run(rest);
            default -> throw StackException.usage("There is no command " + args.getFirst() + ".\n" + USAGE);
        };
    }
}
