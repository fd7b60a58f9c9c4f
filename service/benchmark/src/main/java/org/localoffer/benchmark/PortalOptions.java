package org.localoffer.benchmark;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which portal is measured. */
final class PortalOptions {

    @Mixin
    final DataOptions data = new DataOptions();

    /** Null for the address in the data folder. */
    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Address of the portal, if not the one in the data folder.")
    @Nullable
    String url;

    /** @throws BenchmarkException when none runs there, or it is not on this machine */
    RunningPortal portal() throws IOException {
        return RunningPortal.find(data.folder, url);
    }

    /** @throws BenchmarkException when none runs there, or the folder does not tell its port or secret */
    ManagementPort managementPort() throws IOException {
        return ManagementPort.find(data.folder);
    }
}
