package org.localoffer.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words after a command: options, each with its value, and plain words. */
public record Arguments(Map<String, String> options, List<String> words) {

    /**
     * Reads them; the last of a repeated option counts.
     *
     * @throws BenchmarkException for an option that is not in {@code known}, or lacks its value
     */
    public static Arguments parse(List<String> args, Set<String> known) {
        Map<String, String> options = new HashMap<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (known.contains(arg)) {
                if (++i == args.size()) {
                    throw BenchmarkException.usage(arg + " needs a value.");
                }
                options.put(arg, args.get(i));
            } else if (arg.startsWith("--")) {
                throw BenchmarkException.usage("There is no option " + arg + ".");
            } else {
                words.add(arg);
            }
        }
        return new Arguments(options, words);
    }

    /** The option's value, where it was given. */
    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** @throws BenchmarkException when it was not given */
    public String required(String name) {
        return option(name).orElseThrow(() -> BenchmarkException.usage(name + " is needed."));
    }

    /** @throws BenchmarkException for anything but a whole number between the bounds, both included */
    public int number(String name, int otherwise, int least, int most) {
        String text = options.get(name);
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Answered below, as a number out of range is.
        }
        throw BenchmarkException.usage(
                name + " takes a whole number from " + least + " to " + most + ", not \"" + text + "\".");
    }
}
