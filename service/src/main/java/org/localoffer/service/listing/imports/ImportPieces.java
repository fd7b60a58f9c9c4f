package org.localoffer.service.listing.imports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.Session;

/** Files of imports, stored in pieces of about a megabyte, of which one at a time is in memory. */
@ApplicationScoped
class ImportPieces {

    private final EntityManager entities;

    ImportPieces(EntityManager entities) {
        this.entities = entities;
    }

    /** Number and total size in bytes of the stored pieces. */
    record Held(int pieces, long bytes) {}

    @Transactional(TxType.MANDATORY)
    Held held(UUID run) {
        Object[] held = (Object[]) entities.createNativeQuery(
                        "select count(*), coalesce(sum(length(bytes)), 0) from import_piece where run = :run",
                        Object[].class)
                .setParameter("run", run)
                .getSingleResult();
        return new Held(((Number) held[0]).intValue(), ((Number) held[1]).longValue());
    }

    @Transactional(TxType.MANDATORY)
    void add(UUID run, int position, byte[] bytes) {
        entities.createNativeQuery("insert into import_piece (run, position, bytes) values (:run, :position, :bytes)")
                .setParameter("run", run)
                .setParameter("position", position)
                .setParameter("bytes", bytes)
                .executeUpdate();
    }

    @Transactional(TxType.MANDATORY)
    void forget(UUID run) {
        entities.createNativeQuery("delete from import_piece where run = :run")
                .setParameter("run", run)
                .executeUpdate();
    }

    /** Writes the whole file to a temporary file that only this user can read; the caller deletes it. */
    Path file(UUID run) throws IOException {
        Path file = Files.createTempFile("localoffer-import-", ".csv");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            int position = 0;
            for (Optional<byte[]> piece = piece(run, position); piece.isPresent(); piece = piece(run, position)) {
                out.write(piece.get());
                position++;
            }
        }
        return file;
    }

    private Optional<byte[]> piece(UUID run, int position) {
        return QuarkusTransaction.requiringNew().call(() -> entities.unwrap(Session.class)
                .createNativeQuery(
                        "select bytes from import_piece where run = :run and position = :position", byte[].class)
                .setParameter("run", run)
                .setParameter("position", position)
                .getResultStream()
                .map(byte[].class::cast)
                .findFirst());
    }
}
