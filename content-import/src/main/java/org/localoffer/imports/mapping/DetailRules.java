package org.localoffer.imports.mapping;

import java.math.BigDecimal;

import org.localoffer.directory.listing.content.Access;
import org.localoffer.directory.listing.content.AgeRange;
import org.localoffer.directory.listing.content.Availability;
import org.localoffer.directory.listing.content.AvailabilityStatus;
import org.localoffer.directory.listing.content.Basis;
import org.localoffer.directory.listing.content.Cost;
import org.localoffer.directory.listing.content.Identifiers;
import org.localoffer.directory.listing.content.Links;
import org.localoffer.directory.listing.content.Needs;
import org.localoffer.directory.listing.content.SendAnswers;
import org.localoffer.directory.listing.content.ServiceArea;
import org.localoffer.imports.cleaning.Numbers;
import org.localoffer.imports.cleaning.Websites;

/** Rules for the small groups of a listing's fields, with the same keys as in the listing's own JSON. */
final class DetailRules {

    private DetailRules() {}

    record NeedsRule(Expression any, Expression types, Expression asStated) {

        static NeedsRule read(MappingSection section) {
            return new NeedsRule(
                    section.one("any", ContentRule::isYesNo, "yes or no"),
                    section.many("types"),
                    section.one("as_stated"));
        }

        Needs needs(RowValues row) {
            return new Needs(
                    row.yesNo("needs.any", any),
                    row.slugs("needs.types", types),
                    row.paragraphs("needs.as_stated", asStated, TextLimit.NOTE));
        }
    }

    record AgesRule(Expression minimum, Expression maximum, Expression basis, Expression asStated) {

        static AgesRule read(MappingSection section) {
            return new AgesRule(
                    section.one("minimum", text -> Numbers.years(text) != null, "an age in years"),
                    section.one("maximum", text -> Numbers.years(text) != null, "an age in years"),
                    section.one(
                            "basis",
                            text -> ContentRule.isSlug(Basis.values(), Basis::slug, text),
                            "stated or assumed"),
                    section.one("as_stated"));
        }

        /** The ages count as stated, unless the mapping says that they are assumed. */
        AgeRange ages(RowValues row) {
            BigDecimal from = row.years("ages.minimum", minimum);
            BigDecimal to = row.years("ages.maximum", maximum);
            Basis stated = row.oneOf("ages.basis", basis, Basis.values(), Basis::slug);
            return new AgeRange(
                    from,
                    to,
                    from == null && to == null ? null : stated == null ? Basis.STATED : stated,
                    row.line("ages.as_stated", asStated, TextLimit.SENTENCE));
        }
    }

    record AvailabilityRule(Expression status, Expression note, Expression waitingWeeks, Expression waitingNote) {

        static AvailabilityRule read(MappingSection section) {
            return new AvailabilityRule(
                    section.one(
                            "status",
                            text -> ContentRule.isSlug(AvailabilityStatus.values(), AvailabilityStatus::slug, text),
                            "available, limited, planned, paused or closed"),
                    section.one("note"),
                    section.one("waiting_weeks", text -> Numbers.whole(text) != null, "a whole number"),
                    section.one("waiting_note"));
        }

        Availability availability(RowValues row) {
            return new Availability(
                    row.oneOf("availability.status", status, AvailabilityStatus.values(), AvailabilityStatus::slug),
                    row.paragraphs("availability.note", note, TextLimit.NOTE),
                    row.whole("availability.waiting_weeks", waitingWeeks),
                    row.line("availability.waiting_note", waitingNote, TextLimit.SENTENCE));
        }
    }

    record AccessRule(Expression whoCanRefer, Expression diagnosis, Expression eligibility, Expression howToGetIt) {

        static AccessRule read(MappingSection section) {
            return new AccessRule(
                    section.many("who_can_refer"),
                    section.one("diagnosis"),
                    section.one("eligibility"),
                    section.one("how_to_get_it"));
        }

        Access access(RowValues row) {
            return new Access(
                    row.slugs("access.who_can_refer", whoCanRefer),
                    row.line("access.diagnosis", diagnosis, TextLimit.SHORT),
                    row.paragraphs("access.eligibility", eligibility, TextLimit.NOTE),
                    row.paragraphs("access.how_to_get_it", howToGetIt, TextLimit.NOTE));
        }
    }

    record CostRule(Expression free, Expression details) {

        static CostRule read(MappingSection section) {
            return new CostRule(section.one("free", ContentRule::isYesNo, "yes or no"), section.one("details"));
        }

        Cost cost(RowValues row) {
            return new Cost(row.yesNo("cost.free", free), row.paragraphs("cost.details", details, TextLimit.NOTE));
        }
    }

    record ServiceAreaRule(Expression areas, Expression note) {

        static ServiceAreaRule read(MappingSection section) {
            return new ServiceAreaRule(section.many("areas"), section.one("note"));
        }

        ServiceArea serviceArea(RowValues row) {
            return new ServiceArea(
                    row.slugs("service_area.areas", areas), row.paragraphs("service_area.note", note, TextLimit.NOTE));
        }
    }

    record LinksRule(Expression website, Expression senInformationReport) {

        static LinksRule read(MappingSection section) {
            return new LinksRule(section.one("website"), section.one("sen_information_report"));
        }

        Links links(RowValues row) {
            return new Links(
                    row.cleaned("links.website", website, Websites::cleaned),
                    row.cleaned("links.sen_information_report", senInformationReport, Websites::cleaned));
        }
    }

    record SendAnswersRule(
            Expression outcomes,
            Expression training,
            Expression parentalInvolvement,
            Expression informationSharing,
            Expression accessibleEnvironment,
            Expression howToStart,
            Expression futurePlans) {

        static SendAnswersRule read(MappingSection section) {
            return new SendAnswersRule(
                    section.one("outcomes"),
                    section.one("training"),
                    section.one("parental_involvement"),
                    section.one("information_sharing"),
                    section.one("accessible_environment"),
                    section.one("how_to_start"),
                    section.one("future_plans"));
        }

        SendAnswers sendAnswers(RowValues row) {
            return new SendAnswers(
                    row.paragraphs("send_answers.outcomes", outcomes, TextLimit.NOTE),
                    row.paragraphs("send_answers.training", training, TextLimit.NOTE),
                    row.paragraphs("send_answers.parental_involvement", parentalInvolvement, TextLimit.NOTE),
                    row.paragraphs("send_answers.information_sharing", informationSharing, TextLimit.NOTE),
                    row.paragraphs("send_answers.accessible_environment", accessibleEnvironment, TextLimit.NOTE),
                    row.paragraphs("send_answers.how_to_start", howToStart, TextLimit.NOTE),
                    row.paragraphs("send_answers.future_plans", futurePlans, TextLimit.NOTE));
        }
    }

    record IdentifiersRule(Expression ofstedUrn, Expression cqcLocation, Expression giasUrn, Expression charityNumber) {

        static IdentifiersRule read(MappingSection section) {
            return new IdentifiersRule(
                    section.one("ofsted_urn"),
                    section.one("cqc_location"),
                    section.one("gias_urn"),
                    section.one("charity_number"));
        }

        Identifiers identifiers(RowValues row) {
            return new Identifiers(
                    row.line("identifiers.ofsted_urn", ofstedUrn, TextLimit.SHORT),
                    row.line("identifiers.cqc_location", cqcLocation, TextLimit.SHORT),
                    row.line("identifiers.gias_urn", giasUrn, TextLimit.SHORT),
                    row.line("identifiers.charity_number", charityNumber, TextLimit.SHORT));
        }
    }
}
