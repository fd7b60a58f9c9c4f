package org.localoffer.service.gaps.annual;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.gaps.annual.AnnualReportContent.Contact;
import org.localoffer.service.gaps.annual.AnnualReportContent.Registered;

/** A text of the council in an issued report, which officers can take out of it. */
public sealed interface Passage {

    /** Tells it from the others, as long as none is taken out. */
    String slug();

    /** @param place among the entries of its subject, from 1 */
    record Entry(RegisterSubject subject, int place, Contact said) implements Passage {

        @Override
        public String slug() {
            return subject.slug() + "-" + place;
        }
    }

    /** What officers wrote about mystery shops and Young Inspectors. */
    record Inspections(String text) implements Passage {

        @Override
        public String slug() {
            return "inspections";
        }
    }

    /** What officers wrote about the next year. */
    record NextActions(String text) implements Passage {

        @Override
        public String slug() {
            return "next-actions";
        }
    }

    /** All of a report, in its order. */
    static List<Passage> of(AnnualReportContent content) {
        return Stream.of(
                        content.registers().stream().flatMap(Passage::entries),
                        written(content.inspections()).map(Inspections::new),
                        written(content.nextActions()).map(NextActions::new))
                .<Passage>flatMap(passages -> passages)
                .toList();
    }

    private static Stream<String> written(@Nullable String text) {
        return Stream.ofNullable(text);
    }

    private static Stream<Passage> entries(Registered registered) {
        return IntStream.range(0, registered.entries().size())
                .mapToObj(at -> new Entry(
                        registered.subject(), at + 1, registered.entries().get(at)));
    }
}
