package org.localoffer.service.http.pages;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.quarkus.logging.Log;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.DatabaseOutage;
import org.localoffer.service.http.shared.limits.Clients;
import org.localoffer.service.http.shared.limits.MessageGate;
import org.localoffer.service.localarea.edition.CurrentLocalArea;

/**
 * Takes forms of the public. One that is not taken, because it came from a program, too many came, or the database is
 * away, is shown again with what was typed.
 */
@ApplicationScoped
class PublicForms {

    private static final int TOO_MANY_REQUESTS = 429;

    private final MessageGate gate;
    private final Clients clients;
    private final CurrentLocalArea localArea;
    private final RoutingContext request;

    PublicForms(MessageGate gate, Clients clients, CurrentLocalArea localArea, RoutingContext request) {
        this.gate = gate;
        this.clients = clients;
        this.localArea = localArea;
        this.request = request;
    }

    /** Shows a form. */
    interface Page {

        /** @param problem why a form without errors could not be accepted; null otherwise */
        Response show(@Nullable String problem, Response.Status status);
    }

    /**
     * Judges a form before anything is read from the database, so that a flood of forms does not reach it. A form with
     * errors is not judged.
     *
     * @param keep stores what was sent, or shows the form with its errors
     */
    Response take(SentForm form, Page page, Supplier<Response> keep) {
        if (form.isComplete()) {
            Optional<Response> refused = refused(form, page);
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        try {
            return keep.get();
        } catch (RuntimeException e) {
            return notKept(form, page, e);
        }
    }

    private Optional<Response> refused(SentForm form, Page page) {
        return switch (gate.judge(clients.of(request), form.envelope().sent(form.typed()))) {
            case MessageGate.Taken _ -> Optional.empty();
            case MessageGate.AskAgain again -> Optional.of(askAgain(form, page, again.usedUp()));
            case MessageGate.TooMany many -> Optional.of(tooMany(form, page, many.pause()));
        };
    }

    /** Shows the form again to a program, and to a person who was very quick or whose page was old. */
    private Response askAgain(SentForm form, Page page, boolean usedUp) {
        if (usedUp) {
            form.envelope().begin();
        }
        return page.show(
                "We have not sent this yet. " + form.kept()
                        + " still here: read them once more, and press Send. If that" + " does not help, ring us on "
                        + phone(),
                Response.Status.BAD_REQUEST);
    }

    private Response tooMany(SentForm form, Page page, Duration wait) {
        String problem = "Many messages came from your connection just now, so we have not sent this yet. "
                + form.kept() + " still here: wait a minute, then press Send. Or ring us on " + phone();
        return Response.fromResponse(page.show(problem, Response.Status.BAD_REQUEST))
                .status(TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, wait.toSeconds())
                .build();
    }

    private String phone() {
        return localArea.get().council().localOfferTeam().phone();
    }

    /** Shows the form again while the database is unreachable; rethrows any other failure. */
    private Response notKept(SentForm form, Page page, RuntimeException e) {
        if (!DatabaseOutage.isIn(e)) {
            throw e;
        }
        Log.warnf("A message could not be kept: %s", e.getMessage());
        return page.show(
                "We could not keep this just now. " + form.kept()
                        + " still here: send it again in a minute, or ring us on " + phone(),
                Response.Status.SERVICE_UNAVAILABLE);
    }
}
