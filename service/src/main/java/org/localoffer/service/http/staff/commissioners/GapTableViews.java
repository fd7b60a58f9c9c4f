package org.localoffer.service.http.staff.commissioners;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.localoffer.service.foundation.England;
import org.localoffer.service.gaps.Diagnosis;
import org.localoffer.service.gaps.GapPart;
import org.localoffer.service.gaps.GapQuestion;
import org.localoffer.service.gaps.GapSort;
import org.localoffer.service.gaps.GapState;
import org.localoffer.service.gaps.KnownGap;
import org.localoffer.service.gaps.Trend;
import org.localoffer.service.http.shared.Choices;
import org.localoffer.service.http.shared.PageOf;
import org.localoffer.service.http.shared.TableFields;
import org.localoffer.service.http.shared.TableOrder;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.commissioning.GapTableView;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;
import org.localoffer.web.staff.SortHeader;

/** Builds the table of gaps. */
@ApplicationScoped
class GapTableViews {

    private static final String RULE = "Those to look at first come first, then those that we are surest of.";

    /** In their order. */
    private static final List<GapSort> COLUMNS = List.of(
            GapSort.GAP,
            GapSort.SURENESS,
            GapSort.TREND,
            GapSort.SUPPLY,
            GapSort.DIAGNOSIS,
            GapSort.STATE,
            GapSort.SINCE,
            GapSort.DUE);

    private final GapRows rows;
    private final StaffMember staff;
    private final Clock clock;

    GapTableViews(GapRows rows, StaffMember staff, Clock clock) {
        this.rows = rows;
        this.staff = staff;
        this.clock = clock;
    }

    /** @param found all gaps that fit the choices, in their order; the page shows a part of them */
    GapTableView table(GapChoices choices, List<KnownGap> found, PageOf page, LocalArea area) {
        Set<String> bodies = staff.bodies();
        LocalDate today = England.day(clock.instant());
        List<Field> filters = filters(choices, area);
        return new GapTableView(
                counted(found),
                choices.order().equals(GapChoices.FIRST_ORDER) ? RULE : null,
                TableFields.leftOut(choices.leftOut()),
                caption(choices, filters),
                filters,
                choices.isFiltered(),
                COLUMNS.stream().map(column -> header(choices, column)).toList(),
                found.stream()
                        .skip(page.offset())
                        .limit(page.size())
                        .map(gap -> rows.row(gap, bodies, today))
                        .toList(),
                choices.isFiltered() ? "No gap fits what you chose." : "Nothing that is missing has come up yet.",
                choices.isFiltered() ? new Link("Show all gaps", GapTablePage.ADDRESS) : null,
                page.paging(choices::address));
    }

    /** Such as "28 gaps, and 12 that we do not call gaps yet: they have fewer than two signals." */
    private static String counted(List<KnownGap> found) {
        long gaps = found.stream().filter(gap -> gap.evidence().isGap()).count();
        long few = found.size() - gaps;
        return Words.count(gaps, "gap", "gaps")
                + (few == 0
                        ? "."
                        : ", and " + Words.number(few) + " that we do not call "
                                + (few == 1 ? "a gap yet: it has" : "gaps yet: they have")
                                + " fewer than two signals.");
    }

    /** What the table shows, for whoever hears or prints it. */
    private static String caption(GapChoices choices, List<Field> filters) {
        String chosen = filters.stream()
                .filter(field -> !field.name().equals(GapChoices.SORT)
                        && !choices.value(field.name()).isEmpty())
                .map(field -> field.label() + ": " + selected(field))
                .collect(Collectors.joining("; "));
        return "Gaps" + (chosen.isEmpty() ? "" : " (" + chosen + ")") + ". Sorted by: " + selected(filters.getLast());
    }

    private static String selected(Field field) {
        return field.choices().stream()
                .filter(Choice::selected)
                .findFirst()
                .map(Choice::label)
                .orElseThrow();
    }

    private List<Field> filters(GapChoices choices, LocalArea area) {
        List<Field> fields = new ArrayList<>();
        for (GapPart part : GapPart.values()) {
            fields.add(select(
                    choices,
                    part.slug(),
                    part.label(),
                    TableFields.orAny(all(part), GapChoices.values(part, area).toList())));
        }
        fields.add(select(
                choices,
                GapChoices.SURENESS,
                "How sure",
                Choices.of(SurenessChoice.ALL, SurenessChoice::slug, SurenessChoice::label)));
        fields.add(select(
                choices, GapChoices.TREND, "Trend", TableFields.orAny("All trends", Choices.of(Trend.values()))));
        fields.add(select(
                choices,
                GapChoices.DIAGNOSIS,
                "Why nothing is found",
                TableFields.orAny("All reasons", Choices.of(Diagnosis.values()))));
        fields.add(select(
                choices, GapChoices.STATE, "State", TableFields.orAny("All states", Choices.of(GapState.values()))));
        if (!staff.bodies().isEmpty()) {
            fields.add(select(
                    choices,
                    GapChoices.ANSWERING,
                    "Who answers",
                    TableFields.orAny("Everybody", Choices.of(GapQuestion.Answering.values()))));
        }
        fields.add(select(
                choices,
                GapChoices.DUE,
                "Due",
                TableFields.orAny("Whether or not something is due", Choices.of(GapQuestion.Due.values()))));
        fields.add(select(
                choices,
                GapChoices.FIRST,
                "Look at this first",
                TableFields.orAny(
                        "All gaps", List.of(new Choice(GapChoices.YES, "Only those to look at first", false)))));
        fields.add(TableFields.select(
                GapChoices.SORT,
                "Sort by",
                Arrays.stream(GapSort.values()).flatMap(GapTableViews::sorts).toList(),
                choices.order().value()::equals));
        return fields;
    }

    private static String all(GapPart part) {
        return switch (part) {
            case HELP -> "All kinds of help";
            case NEED -> "All needs";
            case AGE -> "All ages";
            case AREA -> "All areas";
            case SECTOR -> "All sectors";
        };
    }

    private static Field select(GapChoices choices, String name, String label, List<Choice> options) {
        return TableFields.select(name, label, options, choices.value(name)::equals);
    }

    /** A sort in both directions, as the list of choices offers them. */
    private static Stream<Choice> sorts(GapSort sort) {
        return switch (sort) {
            case FIRST -> Stream.of(new Choice(sort.slug(), sort.label(), false));
            case GAP, DIAGNOSIS -> TableFields.bothDirections(sort, "A to Z", "Z to A");
            case SURENESS -> TableFields.bothDirections(sort, "fewest signals first", "most signals first");
            case TREND -> TableFields.bothDirections(sort, "rising first", "rising last");
            case SUPPLY -> TableFields.bothDirections(sort, "least first", "most first");
            case STATE -> TableFields.bothDirections(sort, "first steps first", "last steps first");
            case SINCE -> TableFields.bothDirections(sort, "oldest first", "newest first");
            case DUE -> TableFields.bothDirections(sort, "soonest first", "latest first");
        };
    }

    /** A second choice of the same column turns its order round. The surest come first at the first choice. */
    private static SortHeader header(GapChoices choices, GapSort column) {
        TableOrder<GapSort> order = choices.order();
        boolean current = order.sort() == column;
        boolean down = current ? !order.descending() : column == GapSort.SURENESS;
        return new SortHeader(
                column.label(),
                choices.sortedBy(new TableOrder<>(column, down)).address(1),
                current ? (order.descending() ? "descending" : "ascending") : null);
    }
}
