package org.localoffer.stack.imports;

import java.io.Console;
import java.io.PrintStream;

/** Shows the progress of an import: a bar that is redrawn on a terminal, otherwise a line for each tenth. */
final class ImportProgress {

    private static final int WIDTH = 30;

    private final PrintStream out;
    private final boolean terminal;
    private int lastTenth = -1;
    private String lastState = "";

    ImportProgress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    // JDK versions differ in whether there is a console object without a terminal, so isTerminal() is asked too.
    @SuppressWarnings("SystemConsoleNull")
    static boolean onTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    void show(ImportStatus job) {
        Integer total = job.rowsTotal();
        if (total == null || total == 0) {
            if (!lastState.equals(job.state())) {
                line(job.state());
            }
        } else {
            int done = Math.min(job.rowsDone(), total);
            int tenth = done * 10 / total;
            String counted = done + " of " + total + " rows";
            if (terminal) {
                int filled = (int) ((long) done * WIDTH / total);
                out.print("\r[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + counted);
                out.flush();
            } else if (tenth != lastTenth) {
                line(counted);
            }
            lastTenth = tenth;
        }
        lastState = job.state();
    }

    /** Ends the line of the bar. */
    void end() {
        if (terminal && lastTenth >= 0) {
            out.println();
        }
    }

    private void line(String text) {
        out.println(text);
    }
}
