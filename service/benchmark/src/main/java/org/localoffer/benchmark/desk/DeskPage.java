package org.localoffer.benchmark.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A page that is measured.
 *
 * @param user who asks for it
 * @param paths asked for in turn; not empty
 */
record DeskPage(String name, String user, List<String> paths) {

    static final String TABLE = "/commissioner/gaps";

    private static final String COMMISSIONER = "commissioner";
    private static final String EDITOR = "editor";

    /** The address of a gap's page: five components with ~ between them, without what follows. */
    private static final Pattern GAP = Pattern.compile("href=\"(/commissioner/gaps/[^/\"?#~]+(?:~[^/\"?#~]+){4})\"");

    private static final int MOST_GAPS = 10;

    DeskPage {
        paths = List.copyOf(paths);
    }

    /** The page that has links to those of gaps. */
    static DeskPage table() {
        return new DeskPage("table of gaps", COMMISSIONER, List.of(TABLE));
    }

    /** The pages of the first gaps that a page has links to. */
    static DeskPage gaps(String html) {
        return new DeskPage(
                "gap",
                COMMISSIONER,
                GAP.matcher(html)
                        .results()
                        .map(MatchResult::group)
                        .map(link -> link.substring("href=\"".length(), link.length() - 1))
                        .distinct()
                        .limit(MOST_GAPS)
                        .toList());
    }

    /**
     * The pages of commissioners beside those of gaps.
     *
     * @param help slug of a kind of help
     */
    static List<DeskPage> ofCommissioner(String help) {
        String heatMap = "/commissioner/heat-map";
        return List.of(
                new DeskPage("desk", COMMISSIONER, List.of("/commissioner")),
                table(),
                new DeskPage(
                        "table, filtered",
                        COMMISSIONER,
                        List.of(TABLE + "?help=" + encoded(help), TABLE + "?trend=rising", TABLE + "?state=planned")),
                new DeskPage("heat map", COMMISSIONER, List.of(heatMap, heatMap + "?help=" + encoded(help))));
    }

    /**
     * The pages of officers.
     *
     * @param reference of a message
     * @param provider its name
     */
    static List<DeskPage> ofEditor(String reference, String provider) {
        String all = "/editor/messages?state=all";
        return List.of(
                new DeskPage("officer's desk", EDITOR, List.of("/editor")),
                new DeskPage("queue", EDITOR, List.of("/editor/messages")),
                new DeskPage("queue, all, page 40", EDITOR, List.of(all + "&page=40")),
                new DeskPage(
                        "queue, filtered",
                        EDITOR,
                        List.of(
                                all + "&kind=missing&channel=phone&sort=received-down",
                                "/editor/messages?due=overdue&claimed=nobody",
                                all + "&sort=kind")),
                new DeskPage("queue, word", EDITOR, List.of(all + "&q=waiting", all + "&q=holidays")),
                new DeskPage("queue, reference", EDITOR, List.of(all + "&q=" + encoded(reference))),
                new DeskPage("queue, provider", EDITOR, List.of(all + "&q=" + encoded(provider))));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
