package org.localoffer.benchmark;

import java.nio.file.Path;

import picocli.CommandLine.Option;

/** Where the portal that is measured keeps its data. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class DataOptions {

    @Option(names = "--data", paramLabel = "DIR", required = true, description = "Data folder of the running portal.")
    Path folder;
}
