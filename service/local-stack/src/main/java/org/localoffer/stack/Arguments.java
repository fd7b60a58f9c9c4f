package org.localoffer.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words after a command: options with a value, flags, plain words, and what follows {@code --}. */
public record Arguments(Map<String, String> options, List<String> words, List<String> rest) {

    /** Values a flag has in {@link #options}. */
    private static final String GIVEN = "";

    /** @throws StackException for an option that is neither in {@code valued} nor in {@code flags}, or lacks its value */
    public static Arguments parse(List<String> args, Set<String> valued, Set<String> flags) {
        Map<String, String> options = new HashMap<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (arg.equals("--")) {
                return new Arguments(options, words, args.subList(i + 1, args.size()));
            } else if (flags.contains(arg)) {
                options.put(arg, GIVEN);
            } else if (valued.contains(arg)) {
                if (++i == args.size()) {
                    throw StackException.usage(arg + " needs a value.");
                }
                options.put(arg, args.get(i));
            } else if (arg.startsWith("--")) {
                throw StackException.usage("There is no option " + arg + ".");
            } else {
                words.add(arg);
            }
        }
        return new Arguments(options, words, List.of());
    }

    public boolean has(String flag) {
        return options.containsKey(flag);
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    public String required(String name) {
        return option(name).orElseThrow(() -> StackException.usage(name + " is needed."));
    }

    public Path path(String name) {
        return absolute(required(name));
    }

    /** Empty where the option is not given. */
    public Optional<Path> optionalPath(String name) {
        return option(name).map(Arguments::absolute);
    }

    private static Path absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize();
    }

    /** A TCP port, 1 to 65535. */
    public int port(String name) {
        String text = required(name);
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Answered below, as a number out of range is.
        }
        throw StackException.usage(name + " takes a port from 1 to 65535, not \"" + text + "\".");
    }
}
