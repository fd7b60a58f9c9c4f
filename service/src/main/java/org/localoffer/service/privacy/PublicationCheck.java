package org.localoffer.service.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.localoffer.service.foundation.StatedReason;

/**
 * The one look that a text gets at the moment it becomes public (SEND Regulations 2014, reg 56(3)). Whoever publishes
 * needs a {@link Passed}, which only this gives: no page and no other door can leave the look out. It takes its time
 * before the transaction, while no database connection is held.
 */
@ApplicationScoped
public class PublicationCheck {

    private final Identifying identifying;
    private final ImpersonalWords knownWords;

    PublicationCheck(Identifying identifying, ImpersonalWords knownWords) {
        this.identifying = identifying;
        this.knownWords = knownWords;
    }

    /** Texts that were looked at, with what was seen in them and why it passed. */
    public static final class Passed {

        private final List<PublicText> texts;
        private final List<Map<String, Object>> reasons;

        private Passed(List<PublicText> texts, List<Map<String, Object>> reasons) {
            this.texts = List.copyOf(texts);
            this.reasons = List.copyOf(reasons);
        }

        /** For the audit trail: field, kinds and reason of each text in which something was seen; never its words. */
        public List<Map<String, Object>> reasons() {
            return reasons;
        }

        /**
         * Makes sure that what is published now is what was looked at.
         *
         * @throws IllegalStateException if it is not
         */
        public void requireSame(List<PublicText> published) {
            if (!texts.equals(published)) {
                throw new IllegalStateException("Other texts were looked at than those that are to be published");
            }
        }
    }

    /** Everything seen in them that needs somebody's word or never passes; it may take seconds. */
    public PublicationFindings look(List<PublicText> texts) {
        if (QuarkusTransaction.getStatus() == Status.STATUS_NO_TRANSACTION) {
            // A name that was taken down a moment ago, also at another copy of the service, is none of ours any more.
            knownWords.refresh();
        }
        List<Sighting> sightings = new ArrayList<>();
        Set<String> unread = new HashSet<>();
        for (PublicText text : texts) {
            Marks marks = marks(text);
            sightings.addAll(sightings(text, marks.flags()));
            if (!marks.toTheEnd()) {
                unread.add(text.field());
            }
        }
        return new PublicationFindings(sightings, unread);
    }

    /**
     * What can be said before a look, in microseconds: nothing was seen yet, and some texts are longer than a machine
     * reads, or it cannot read now.
     */
    public PublicationFindings before(List<PublicText> texts) {
        return new PublicationFindings(
                List.of(),
                texts.stream()
                        .filter(PublicText::isJudgedByLikeness)
                        .filter(text -> text.words() != null && !identifying.isReadToTheEnd(text.words()))
                        .map(PublicText::field)
                        .collect(Collectors.toSet()));
    }

    /**
     * Lets texts pass in which nothing was seen, or only what the officer vouches for.
     *
     * @throws IdentifyingTextException if one of them does not pass; it holds all that was seen in all of them
     */
    public Passed pass(List<PublicText> texts, OfficerClearance clearance) {
        PublicationFindings seen = look(texts);
        if (!seen.sightings().stream().allMatch(sighting -> sighting.passes(clearance))) {
            throw new IdentifyingTextException(seen);
        }
        return new Passed(texts, reasons(seen.sightings(), clearance));
    }

    private Marks marks(PublicText text) {
        String words = text.words();
        if (words == null || words.isBlank()) {
            return new Marks(List.of(), true);
        }
        return text.isJudgedByLikeness()
                ? identifying.atPublication(words)
                : new Marks(identifying.details(words), true);
    }

    /** Each thing once. */
    private static List<Sighting> sightings(PublicText text, List<Flag> flags) {
        String words = text.words() == null ? "" : text.words();
        Set<String> tokens = new HashSet<>();
        return flags.stream()
                .filter(flag -> !text.stands(flag.kind()))
                .map(flag -> Sighting.of(text, words, flag))
                .filter(sighting -> tokens.add(sighting.token()))
                .toList();
    }

    private static List<Map<String, Object>> reasons(List<Sighting> seen, OfficerClearance clearance) {
        Map<String, Set<FlagKind>> kinds = new LinkedHashMap<>();
        seen.forEach(sighting -> kinds.computeIfAbsent(sighting.text().field(), field -> new LinkedHashSet<>())
                .add(sighting.kind()));
        return kinds.entrySet().stream()
                .map(text -> Map.<String, Object>of(
                        "field",
                        new StatedReason(text.getKey()),
                        "kinds",
                        text.getValue().stream().map(FlagKind::name).collect(Collectors.toList()),
                        "because",
                        new StatedReason(clearance.of(text.getKey()).because())))
                .toList();
    }
}
