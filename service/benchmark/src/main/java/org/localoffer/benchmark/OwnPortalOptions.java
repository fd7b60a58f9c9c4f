package org.localoffer.benchmark;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The portal that the script starts for one measurement. */
final class OwnPortalOptions {

    @Mixin
    final DataOptions data = new DataOptions();

    /** A portal takes a minute to start: the script first asks whether it is worth while. */
    @Option(names = "--check", description = "Only refuse wrong options, and measure nothing.")
    boolean check;
}
