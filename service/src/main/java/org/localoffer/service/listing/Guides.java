package org.localoffer.service.listing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.localoffer.directory.guide.Guide;

/** Reads guides from the database. */
@ApplicationScoped
public class Guides {

    private final EntityManager entities;

    Guides(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public Optional<Guide> find(String slug) {
        if (!Slugs.canBe(slug)) {
            return Optional.empty();
        }
        return entities.createQuery("from Guide where slug = :slug", Guide.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** All guides by title. */
    @Transactional
    public List<Guide> all() {
        return entities.createQuery("from Guide", Guide.class)
                .getResultStream()
                .sorted(Comparator.comparing(guide -> guide.content().title()))
                .toList();
    }
}
