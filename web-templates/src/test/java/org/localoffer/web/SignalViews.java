package org.localoffer.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.form.Button;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;
import org.localoffer.web.search.Paging;
import org.localoffer.web.signals.MapMessageView;
import org.localoffer.web.signals.SignalFormView;
import org.localoffer.web.signals.SignalsView;
import org.localoffer.web.signals.UnmappedView;
import org.localoffer.web.staff.Queue;
import org.localoffer.web.staff.QueueEntry;

/** Views of the pages about evidence, filled as on a working portal. */
final class SignalViews {

    private static final List<Link> FORMS = List.of(
            new Link("Record a mystery shop", "/editor/signals/new?kind=mystery-shop"),
            new Link("Record a document", "/editor/signals/new?kind=document"));

    private static final Field HELP = Field.of(
            FieldKind.SELECT,
            "help",
            "Kind of help",
            List.of(new Choice("", "Not known", true), new Choice("clubs", "Clubs", false)));

    private SignalViews() {}

    static SignalsView signals() {
        return new SignalsView(
                "It is recorded. It counts from now on.",
                "2 entries, the newest first.",
                FORMS,
                List.of(
                        row("Mystery shop", "No club takes him", List.of("Not found", "12 minutes")),
                        row("What’s trending", "They wait for a wheelchair", List.of())),
                Paging.at(1, 3, page -> "/editor/signals?page=" + page));
    }

    static SignalsView noSignals() {
        return new SignalsView(null, "Nothing yet.", FORMS, List.of(), Paging.ONE_PAGE);
    }

    private static SignalsView.Row row(String kind, String words, List<String> facts) {
        return new SignalsView.Row(
                kind,
                "21 November 2026",
                "Clubs · Age 5 to 11",
                words,
                facts,
                Form.of("/editor/signals/7f3a/remove", List.of(), List.of(), Button.secondary("Remove: " + words)));
    }

    static SignalFormView form(@Nullable String error) {
        return new SignalFormView(
                "Record a mystery shop",
                "Somebody tried to find help as a family would.",
                FORMS,
                Form.of(
                        "/editor/signals/new",
                        List.of(),
                        List.of(
                                Field.of(FieldKind.TEXT_AREA, "words", "What they tried to find", "")
                                        .withLongest(1000)
                                        .withError(error),
                                Field.of(FieldKind.NUMBER, "minutes", "How many minutes it took (optional)", ""),
                                HELP),
                        Button.main("Save")));
    }

    static UnmappedView unmapped() {
        return new UnmappedView(
                "The message counts for what you chose from now on.",
                "28 November 2025",
                List.of(new UnmappedView.Row("Messages from families", "1,204", "2 January 2026")),
                new Queue(
                        "messages",
                        "Messages that you can map",
                        "1 message, the oldest first",
                        "No messages are waiting.",
                        List.of(new QueueEntry(
                                "There was nothing for us.",
                                "/editor/signals/unmapped/LO-7K3M-92QX",
                                "3 weeks",
                                List.of("LO-7K3M-92QX"),
                                null)),
                        null),
                Paging.ONE_PAGE);
    }

    static UnmappedView everythingMapped() {
        return new UnmappedView(
                null,
                "28 November 2025",
                List.of(),
                new Queue("messages", "Messages that you can map", "", "No messages are waiting.", List.of(), null),
                Paging.ONE_PAGE);
    }

    static MapMessageView mapMessage() {
        return new MapMessageView(
                "LO-7K3M-92QX",
                "2 January 2026",
                "There was nothing for us.",
                new Link("LO-7K3M-92QX", "/editor/messages/LO-7K3M-92QX"),
                Form.of("/editor/signals/unmapped/LO-7K3M-92QX", List.of(), List.of(HELP), Button.main("Save")));
    }
}
