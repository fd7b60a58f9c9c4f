package org.localoffer.stack;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What the commands that run the portal on its servers are told. */
final class RunOptions {

    @Mixin
    final ServerOptions servers = new ServerOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            required = true,
            converter = PortConverter.class,
            description = "The portal's port, 1 to 65535.")
    int port;

    /** Null if portals on this machine keep no embeddings. */
    @Option(
            names = "--meanings",
            paramLabel = "DIR",
            description = "Folder for embeddings, shared by all data folders.")
    @Nullable
    Path meanings;

    @Option(names = "--fresh", description = "Delete what is in the data folder first.")
    boolean fresh;

    /** A TCP port. */
    static final class PortConverter implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            if (text.matches("[0-9]{1,5}")) {
                int port = Integer.parseInt(text);
                if (port >= 1 && port <= 65535) {
                    return port;
                }
            }
            throw new TypeConversionException("a port is a number from 1 to 65535, not \"" + text + "\".");
        }
    }
}
