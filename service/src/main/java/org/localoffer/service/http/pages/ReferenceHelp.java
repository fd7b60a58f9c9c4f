package org.localoffer.service.http.pages;

import java.util.ArrayList;
import java.util.List;

import org.localoffer.service.feedback.TypedReference;
import org.localoffer.web.feedback.ReferenceView;
import org.localoffer.web.layout.Words;

/** Says what may be wrong with a reference that leads to no message. It knows the shape of references and no message. */
final class ReferenceHelp {

    /** In characters. What is longer is no reference, and is not repeated whole. */
    private static final int LONGEST_QUOTED = 40;

    private ReferenceHelp() {}

    static ReferenceView of(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new ReferenceView("", "Enter your reference, like LO-7K3MW-9QXA4", List.of());
        }
        int characters = Math.min(LONGEST_QUOTED, text.codePointCount(0, text.length()));
        return new ReferenceView(
                text.substring(0, text.offsetByCodePoints(0, characters)),
                "We have no message with this reference. Check it, and enter it again",
                hints(TypedReference.of(text)));
    }

    private static List<String> hints(TypedReference typed) {
        List<String> hints = new ArrayList<>();
        if (typed.length() != TypedReference.LETTERS) {
            hints.add("A reference has " + TypedReference.LETTERS + " letters and figures after LO. You typed "
                    + Words.number(typed.length()) + ".");
        }
        if (!typed.neverUsed().isEmpty()) {
            hints.add(
                    "You typed " + each(typed.neverUsed()) + ". No reference has 0, 1, I, L or O after LO, because they"
                            + " look alike. What looks like 0 or O may be Q or D. What looks like 1, I or L may be 7 or J.");
        }
        hints.add("Some are easily mixed up: 5 and S, 2 and Z, 8 and B, U and V, M and N.");
        hints.add("It stood on the page that came after you sent your message, below “We have your message”.");
        return hints;
    }

    private static String each(String characters) {
        return Words.and(characters.chars().mapToObj(Character::toString).toList());
    }
}
