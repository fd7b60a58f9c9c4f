package org.localoffer.service.http.staff.reports;

import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.security.ForbiddenException;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.gaps.reports.GapReport;
import org.localoffer.service.gaps.reports.GapReports;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;

/** Who may read and make which report: officers every one, a commissioner those of their own bodies. */
@RequestScoped
class ReportReaders {

    private final GapReports reports;
    private final StaffMember staff;

    ReportReaders(GapReports reports, StaffMember staff) {
        this.reports = reports;
        this.staff = staff;
    }

    boolean readsAll() {
        return staff.has(Role.EDITOR);
    }

    /** Bodies that the reader answers for. */
    Set<String> ownBodies() {
        return staff.bodies();
    }

    GapReports.Readership readership() {
        return readsAll() ? new GapReports.Readership.All() : new GapReports.Readership.Of(ownBodies());
    }

    /**
     * A report that the reader may read.
     *
     * @param number as the address holds it
     * @throws NotFoundException if there is none of that number
     * @throws ForbiddenException if it is about a body that is not the reader's own
     */
    GapReport open(String number) {
        if (!number.matches("[1-9][0-9]{0,8}")) {
            throw new NotFoundException();
        }
        GapReport report = reports.find(Long.parseLong(number)).orElseThrow(NotFoundException::new);
        if (!readsAll() && (report.bodies().isEmpty() || !ownBodies().containsAll(report.bodies()))) {
            throw new ForbiddenException();
        }
        return report;
    }

    /** In the role that makes a report. */
    Actor actor() {
        return staff.actor(readsAll() ? Role.EDITOR : Role.COMMISSIONER);
    }
}
