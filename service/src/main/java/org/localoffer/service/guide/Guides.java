package org.localoffer.service.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.localoffer.directory.guide.Guide;
import org.localoffer.service.listing.Slugs;
import org.localoffer.web.layout.Link;

/** The guides as the database keeps them. */
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

    /** All of them by title. */
    @Transactional
    public List<Link> links() {
        return entities.createQuery("from Guide", Guide.class)
                .getResultStream()
                .sorted(Comparator.comparing(guide -> guide.content().title()))
                .map(guide -> new Link(guide.content().title(), "/guides/" + guide.slug()))
                .toList();
    }
}
