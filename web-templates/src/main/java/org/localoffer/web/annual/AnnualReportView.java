package org.localoffer.web.annual;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Link;

/**
 * An annual report as families read it.
 *
 * @param title such as "Annual report 2026"
 * @param years such as "1 January 2026 to 31 December 2026"
 * @param standing when it was published, or that it is a preview
 * @param withdrawn a sentence for each text that was taken out later
 * @param use sentences about searches and the two questions
 * @param useTables the same as numbers
 * @param registers whom the council asked, and how families were involved
 * @param comments one part for each of what regulation 56(1) names; each is there even without comments. A last one holds
 *     what was said before the year, where there is any
 * @param messages sentences on what became of all messages
 * @param messageTable the same as numbers; null where they are too few to print
 * @param coverage what the directory covers of what the law asks for; null where nothing measures it
 * @param freshness how many listings were confirmed
 * @param gaps sentence about gaps
 * @param gapTable how many gaps are in which state; null without gaps
 * @param answeredGaps gaps with a published answer
 * @param inspections what mystery shoppers and Young Inspectors found; a paragraph each
 * @param nextActions officers' words; null in a preview before they wrote any
 * @param ways other forms of the report, and the way back
 */
public record AnnualReportView(
        String title,
        String years,
        String standing,
        List<String> withdrawn,
        List<String> use,
        List<FigureTable> useTables,
        List<RegisterPart> registers,
        List<CommentPart> comments,
        List<String> messages,
        @Nullable FigureTable messageTable,
        @Nullable Coverage coverage,
        String freshness,
        String gaps,
        @Nullable FigureTable gapTable,
        List<ReportEntry> answeredGaps,
        List<String> inspections,
        @Nullable String nextActions,
        List<Link> ways) {

    public AnnualReportView {
        withdrawn = List.copyOf(withdrawn);
        use = List.copyOf(use);
        useTables = List.copyOf(useTables);
        registers = List.copyOf(registers);
        comments = List.copyOf(comments);
        messages = List.copyOf(messages);
        answeredGaps = List.copyOf(answeredGaps);
        inspections = List.copyOf(inspections);
        ways = List.copyOf(ways);
    }

    /**
     * One of the two registers.
     *
     * @param lead says what the law asks for
     * @param contacts of the year
     * @param last when each group was last asked, or each topic was last dealt with
     */
    public record RegisterPart(String title, String lead, List<Contact> contacts, FigureTable last) {

        public RegisterPart {
            contacts = List.copyOf(contacts);
        }
    }

    /**
     * A time when somebody was asked or involved.
     *
     * @param subject the group or the topic
     * @param when such as "3 May 2026"
     * @param changed null where nothing changed because of it
     */
    public record Contact(
            String subject,
            String who,
            String when,
            String method,
            @Nullable String changed) {}

    /**
     * Comments of one kind.
     *
     * @param law such as "Regulation 56(1)(a)", or why they stand in a part of their own
     * @param counted such as "12 comments", or that there were none
     */
    public record CommentPart(String title, String law, String counted, List<ReportEntry> entries) {

        public CommentPart {
            entries = List.copyOf(entries);
        }
    }

    /** A sentence on what is covered, and the numbers. */
    public record Coverage(String sentence, FigureTable table) {}
}
