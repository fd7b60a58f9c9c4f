package org.localoffer.service.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.logging.Log;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.ContentJson;
import org.localoffer.imports.mapping.ImportMapping;
import org.localoffer.imports.mapping.InvalidMappingException;

/** Imports on the management port: loopback only, and with the secret of the data folder. */
@ApplicationScoped
public class ImportRoutes {

    private static final String PATH = "/q/localoffer/imports";
    private static final String CSV = "csv";

    /** A file of 64 MiB in base64, and its mapping. */
    private static final long LARGEST_BODY = 100L * 1024 * 1024;

    private static final ObjectMapper JSON = ContentJson.stored();

    private final Imports imports;
    private final String secret;

    ImportRoutes(Imports imports, @ConfigProperty(name = "localoffer.management.secret") Optional<String> secret) {
        this.imports = imports;
        this.secret = secret.orElse("");
    }

    void register(@Observes ManagementInterface management) {
        Router router = management.router();
        router.route(PATH + "*").handler(this::requireSecret);
        router.post(PATH)
                .handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY))
                .blockingHandler(context -> answer(context, () -> ask(context)), false);
        router.get(PATH + "/:id").blockingHandler(context -> answer(context, () -> progress(context)), false);
    }

    /** An answer that says what was wrong with the request. */
    private static final class RefusedException extends RuntimeException {

        private final int status;

        RefusedException(int status, String detail) {
            super(detail);
            this.status = status;
        }
    }

    private void requireSecret(RoutingContext context) {
        String given = context.request().getHeader("Authorization");
        byte[] expected = ("Bearer " + secret).getBytes(StandardCharsets.UTF_8);
        boolean right = !secret.isEmpty()
                && given != null
                && MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8));
        if (right) {
            context.next();
        } else {
            problem(context, 401, "This needs the secret that is kept in the data folder.");
        }
    }

    private static void answer(RoutingContext context, Runnable work) {
        try {
            work.run();
        } catch (RefusedException e) {
            problem(context, e.status, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            Log.error("An import request failed", e);
            problem(context, 500, "Something went wrong here: " + e.getMessage());
        }
    }

    private void ask(RoutingContext context) {
        String format = context.request().getParam("format", "");
        if (!format.equals(CSV)) {
            throw new RefusedException(400, "There is no reader for \"" + format + "\"; there is one for csv.");
        }
        JsonObject body = body(context);
        String name = context.request().getParam("mapping", "");
        UUID id = imports.ask(new ImportRequest(
                context.request().getParam("name", "file.csv"),
                name,
                mapping(name, body.getString("mapping_text")),
                file(body.getString("file_base64")),
                flag(context, "dryRun"),
                flag(context, "retireMissing")));
        context.response().setStatusCode(202).putHeader("Content-Type", "application/json");
        context.end(JSON.createObjectNode().put("id", id.toString()).toString());
    }

    private static JsonObject body(RoutingContext context) {
        try {
            JsonObject body = context.body().asJsonObject();
            if (body != null) {
                return body;
            }
        } catch (DecodeException e) {
            Log.debug("An import request without JSON", e);
        }
        throw new RefusedException(400, "The request's body must be JSON with file_base64.");
    }

    /** The mapping's text, checked: a mistake in it is told at once and not when the job runs. */
    private static String mapping(String name, @Nullable String text) {
        if (text == null) {
            return ImportMapping.shippedText(name)
                    .orElseThrow(() -> new RefusedException(
                            400,
                            "There is no mapping \"" + name + "\": give a file, or one of those that are built in."));
        }
        try {
            ImportMapping.read(name, text);
            return text;
        } catch (InvalidMappingException e) {
            throw new RefusedException(400, String.valueOf(e.getMessage()));
        }
    }

    private static byte[] file(@Nullable String base64) {
        if (base64 == null) {
            throw new RefusedException(400, "The request holds no file.");
        }
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(400, "The file is not valid base64.");
        }
    }

    private static boolean flag(RoutingContext context, String name) {
        return Boolean.parseBoolean(context.request().getParam(name, "false"));
    }

    private void progress(RoutingContext context) {
        Imports.Progress progress = id(context.pathParam("id"))
                .flatMap(imports::progress)
                .orElseThrow(() -> new RefusedException(404, "There is no such import."));
        ObjectNode answer = JSON.valueToTree(progress.report());
        answer.put("state", progress.state().name().toLowerCase(Locale.ROOT));
        context.response().putHeader("Content-Type", "application/json");
        context.end(answer.toString());
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void problem(RoutingContext context, int status, String detail) {
        ObjectNode problem = JSON.createObjectNode()
                .put("type", "about:blank")
                .put("status", status)
                .put("detail", detail);
        context.response().setStatusCode(status).putHeader("Content-Type", "application/problem+json");
        context.end(problem.toString());
    }
}
