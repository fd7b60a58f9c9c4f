package org.localoffer.service.http.api;

import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.logging.Log;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.ContentJson;
import org.localoffer.imports.csv.CsvFile;
import org.localoffer.imports.mapping.ImportMapping;
import org.localoffer.imports.mapping.InvalidMappingException;
import org.localoffer.service.listing.imports.ImportRemarks;
import org.localoffer.service.listing.imports.ImportRequest;
import org.localoffer.service.listing.imports.Imports;

/** Imports on the management port: loopback only, and only with the secret from the data folder. */
@ApplicationScoped
public class ImportRoutes {

    private static final String PATH = "/q/localoffer/imports";
    private static final String CSV = "csv";

    /** Maximum bytes of one uploaded chunk, and of a mapping's text. It bounds the memory that one request can use. */
    private static final int LARGEST_BODY = 2_000_000;

    private static final ObjectMapper JSON = ContentJson.stored();

    private final Imports imports;
    private final ImportRemarks remarks;
    private final ManagementSecret secret;

    ImportRoutes(Imports imports, ImportRemarks remarks, ManagementSecret secret) {
        this.imports = imports;
        this.remarks = remarks;
        this.secret = secret;
    }

    /**
     * A file is uploaded in three steps, so that a large one is never held in memory as a whole: the first request
     * announces its size and carries the mapping's text as its body, the chunks follow in order, and the last request
     * starts the import.
     */
    void register(@Observes ManagementInterface management) {
        Router router = management.router();
        router.route(PATH + "*").handler(secret::require);
        router.post(PATH).blockingHandler(context -> answer(context, () -> expect(context)), false);
        router.put(PATH + "/:id/pieces/:position")
                .blockingHandler(context -> answer(context, () -> take(context)), false);
        router.post(PATH + "/:id/start").blockingHandler(context -> answer(context, () -> start(context)), false);
        router.get(PATH + "/:id/remarks.csv")
                .blockingHandler(context -> answer(context, () -> writeRemarks(context)), false);
        router.get(PATH + "/:id").blockingHandler(context -> answer(context, () -> progress(context)), false);
    }

    /** Carries the status and the reason of a refused request. */
    private static final class RefusedException extends RuntimeException {

        private final int status;

        RefusedException(int status, String detail) {
            super(detail);
            this.status = status;
        }
    }

    private static void answer(RoutingContext context, Runnable work) {
        try {
            work.run();
        } catch (RefusedException e) {
            ManagementProblem.answer(context, e.status, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            Log.error("An import request failed", e);
            ManagementProblem.answer(context, 500, "Something went wrong here: " + e.getMessage());
        }
    }

    private void expect(RoutingContext context) {
        String format = context.request().getParam("format", "");
        if (!format.equals(CSV)) {
            throw new RefusedException(400, "There is no reader for \"" + format + "\"; there is one for csv.");
        }
        long size = size(context.request().getParam("size", ""));
        CsvFile.tooLarge(size).ifPresent(problem -> {
            throw new RefusedException(413, problem);
        });
        String name = context.request().getParam("mapping", "");
        UUID id = imports.expect(new ImportRequest(
                context.request().getParam("name", "file.csv"),
                name,
                mapping(name, context.body().asString()),
                size,
                flag(context, "dryRun"),
                flag(context, "retireMissing")));
        context.response().setStatusCode(201).putHeader("Content-Type", "application/json");
        context.end(JSON.createObjectNode().put("id", id.toString()).toString());
    }

    private static long size(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new RefusedException(400, "The request needs the size of the file in bytes.");
        }
        return Long.parseLong(text);
    }

    private void take(RoutingContext context) {
        byte[] piece = context.body().buffer() == null
                ? new byte[0]
                : context.body().buffer().getBytes();
        if (piece.length == 0 || piece.length > LARGEST_BODY) {
            throw new RefusedException(400, "A piece of a file has 1 to " + LARGEST_BODY + " bytes.");
        }
        String position = context.pathParam("position");
        if (!position.matches("[0-9]{1,6}")) {
            throw noSuchImport();
        }
        UUID id = id(context);
        done(context, imports.take(id, Integer.parseInt(position), piece), 204);
        context.end();
    }

    private void start(RoutingContext context) {
        UUID id = id(context);
        done(context, imports.start(id), 202);
        context.end(JSON.createObjectNode().put("id", id.toString()).toString());
    }

    private static void done(RoutingContext context, Imports.Sent sent, int status) {
        switch (sent) {
            case UNKNOWN -> throw noSuchImport();
            case OUT_OF_TURN ->
                throw new RefusedException(409, "Pieces come in order, and the import starts once, after the last.");
            case TOO_MUCH -> throw new RefusedException(413, "The file is longer than it was said to be.");
            case TAKEN -> context.response().setStatusCode(status).putHeader("Content-Type", "application/json");
        }
    }

    private static RefusedException noSuchImport() {
        return new RefusedException(404, "There is no such import.");
    }

    /** All refusals and warnings as one CSV file. Only one page of it is in memory at a time. */
    private void writeRemarks(RoutingContext context) {
        UUID id = id(context);
        if (imports.progress(id).isEmpty()) {
            throw noSuchImport();
        }
        context.response().setChunked(true).putHeader("Content-Type", "text/csv; charset=utf-8");
        int page = 0;
        for (String part = remarks.csv(id, page); !part.isEmpty(); part = remarks.csv(id, page)) {
            // Back-pressure: waits until the client has received this page, so that pages do not pile up in memory.
            context.response()
                    .write(part)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
            page++;
        }
        context.end();
    }

    /** The text of the mapping. It is checked here, so that a mistake is reported at once and not when the job runs. */
    private static String mapping(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
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

    private static boolean flag(RoutingContext context, String name) {
        return Boolean.parseBoolean(context.request().getParam(name, "false"));
    }

    private void progress(RoutingContext context) {
        Imports.Progress progress = imports.progress(id(context)).orElseThrow(ImportRoutes::noSuchImport);
        ObjectNode answer = JSON.valueToTree(progress.report());
        answer.put("state", progress.state().name().toLowerCase(Locale.ROOT));
        context.response().putHeader("Content-Type", "application/json");
        context.end(answer.toString());
    }

    private static UUID id(RoutingContext context) {
        try {
            return UUID.fromString(context.pathParam("id"));
        } catch (IllegalArgumentException e) {
            throw noSuchImport();
        }
    }
}
