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
 * Checks texts when they are published (SEND Regulations 2014, reg 56(3)). Publishing requires a {@link Passed}, which
 * only this class creates, so no caller can skip the check. It runs before the transaction, while no database
 * connection is held.
 */
@ApplicationScoped
public class PublicationCheck {

    private final Identifying identifying;
    private final ImpersonalWords impersonalWords;

    PublicationCheck(Identifying identifying, ImpersonalWords impersonalWords) {
        this.identifying = identifying;
        this.impersonalWords = impersonalWords;
    }

    /** Texts that passed the check, with the reasons for what was found in them. */
    public static final class Passed {

        private final List<PublicText> texts;
        private final List<Map<String, Object>> reasons;

        private Passed(List<PublicText> texts, List<Map<String, Object>> reasons) {
            this.texts = List.copyOf(texts);
            this.reasons = List.copyOf(reasons);
        }

        /** For the audit trail: field, kinds and reason for each text with findings; never the words themselves. */
        public List<Map<String, Object>> reasons() {
            return reasons;
        }

        /**
         * Makes sure that the texts that are published are those that were checked.
         *
         * @throws IllegalStateException if they are not
         */
        public void requireSame(List<PublicText> published) {
            if (!texts.equals(published)) {
                throw new IllegalStateException("Other texts were looked at than those that are to be published");
            }
        }
    }

    /** All findings that need an officer's clearance or block publication; may take seconds. */
    public PublicationFindings findings(List<PublicText> texts) {
        if (QuarkusTransaction.getStatus() == Status.STATUS_NO_TRANSACTION) {
            // Names that were taken down a moment ago, also by another copy of the service, must no longer count as
            // names in the directory.
            impersonalWords.refresh();
        }
        List<Finding> findings = new ArrayList<>();
        Set<String> incomplete = new HashSet<>();
        for (PublicText text : texts) {
            DetectionResult result = result(text);
            findings.addAll(findings(text, result.flags()));
            if (!result.complete()) {
                incomplete.add(text.field());
            }
        }
        return new PublicationFindings(findings, incomplete);
    }

    /**
     * What is known before the check, in microseconds: no findings yet, and the fields whose texts are too long to be
     * fully analysed, or cannot be analysed now.
     */
    public PublicationFindings beforeCheck(List<PublicText> texts) {
        return new PublicationFindings(
                List.of(),
                texts.stream()
                        .filter(PublicText::isClassified)
                        .filter(text -> text.words() != null && !identifying.canReadInFull(text.words()))
                        .map(PublicText::field)
                        .collect(Collectors.toSet()));
    }

    /**
     * Passes texts that have no findings, or only findings that the officer has cleared.
     *
     * @throws IdentifyingTextException if one of them does not pass; it holds the findings in all of them
     */
    public Passed pass(List<PublicText> texts, OfficerClearance clearance) {
        PublicationFindings found = findings(texts);
        if (!found.findings().stream().allMatch(finding -> finding.passes(clearance))) {
            throw new IdentifyingTextException(found);
        }
        return new Passed(texts, reasons(found.findings(), clearance));
    }

    private DetectionResult result(PublicText text) {
        String words = text.words();
        if (words == null || words.isBlank()) {
            return new DetectionResult(List.of(), true);
        }
        return text.isClassified()
                ? identifying.atPublication(words)
                : new DetectionResult(identifying.details(words), true);
    }

    /** The findings in one text, without duplicates. */
    private static List<Finding> findings(PublicText text, List<Flag> flags) {
        String words = text.words() == null ? "" : text.words();
        Set<String> tokens = new HashSet<>();
        return flags.stream()
                .filter(flag -> !text.isExpected(flag.kind()))
                .map(flag -> Finding.of(text, words, flag))
                .filter(finding -> tokens.add(finding.token()))
                .toList();
    }

    private static List<Map<String, Object>> reasons(List<Finding> found, OfficerClearance clearance) {
        Map<String, Set<FlagKind>> kinds = new LinkedHashMap<>();
        found.forEach(finding -> kinds.computeIfAbsent(finding.text().field(), field -> new LinkedHashSet<>())
                .add(finding.kind()));
        return kinds.entrySet().stream()
                .map(text -> Map.<String, Object>of(
                        "field",
                        new StatedReason(text.getKey()),
                        "kinds",
                        text.getValue().stream().map(FlagKind::name).collect(Collectors.toList()),
                        "because",
                        new StatedReason(clearance.of(text.getKey()).reason())))
                .toList();
    }
}
