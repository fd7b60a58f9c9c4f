package org.localoffer.service.gaps;

import java.util.ArrayList;
import java.util.List;

import org.localoffer.service.foundation.mail.Mails.DigestLine;

/** The lines of a digest: numbers and links, nothing of what families or staff wrote. */
final class DigestLines {

    private DigestLines() {}

    static List<DigestLine> ofCommissioner(DigestCounts counts) {
        List<DigestLine> lines = new ArrayList<>();
        add(
                lines,
                counts.fresh(),
                "new message to answer",
                "new messages to answer",
                "/commissioner/lists/to-acknowledge");
        add(
                lines,
                counts.newGaps(),
                "gap that nobody has looked at",
                "gaps that nobody has looked at",
                "/commissioner/gaps?sureness=gap&state=new&answers=you");
        add(
                lines,
                counts.returned(),
                "answer sent back by an officer",
                "answers sent back by an officer",
                "/commissioner/lists/returned");
        add(lines, counts.due(), "thing due within a week", "things due within a week", "/commissioner/lists/due");
        add(lines, counts.overdue(), "thing overdue", "things overdue", "/commissioner/lists/overdue");
        return lines;
    }

    static List<DigestLine> ofOfficers(DigestCounts counts) {
        List<DigestLine> lines = new ArrayList<>();
        add(lines, counts.fresh(), "new message or answer to read", "new messages and answers to read", "/editor");
        add(lines, counts.due(), "thing due within a week", "things due within a week", "/editor/messages");
        add(lines, counts.overdue(), "thing overdue", "things overdue", "/editor");
        return lines;
    }

    private static void add(List<DigestLine> lines, long count, String one, String many, String path) {
        if (count > 0) {
            lines.add(new DigestLine(count + " " + (count == 1 ? one : many), path));
        }
    }
}
