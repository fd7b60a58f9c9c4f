package org.localoffer.service.gaps;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.localoffer.service.foundation.England;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.Commissioner;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.localarea.model.Remit;
import org.localoffer.service.localarea.model.Routing;

/** Which body answers for a gap: the one that it was passed on to, or else the one of the remits. */
@ApplicationScoped
public class GapRoutes {

    private final EntityManager entities;
    private final CurrentLocalArea localArea;
    private final Clock clock;

    GapRoutes(EntityManager entities, CurrentLocalArea localArea, Clock clock) {
        this.entities = entities;
        this.localArea = localArea;
        this.clock = clock;
    }

    /**
     * The routes of one day.
     *
     * @param passedTo slugs of bodies by the text form of the gap key
     */
    public record Routes(Routing routing, LocalDate day, Map<String, String> passedTo) {

        /** The body that answers. One that passed the gap on shares it from then on. */
        public Routing.Route of(GapKey gapKey) {
            Routing.Route byRemits = byRemits(gapKey);
            String body = passedTo.get(gapKey.key());
            if (body == null || body.equals(byRemits.commissioner())) {
                return byRemits;
            }
            List<String> also = Stream.concat(Stream.of(byRemits.commissioner()), byRemits.also().stream())
                    .filter(other -> !other.equals(body))
                    .toList();
            return new Routing.Route(body, also, byRemits.help());
        }

        Routing.Route byRemits(GapKey gapKey) {
            return routing.route(gapKey.subject(), day);
        }
    }

    @Transactional
    public Routes today() {
        Map<String, String> passedTo = entities.createQuery(
                        "select gapKey as passedKey, passedTo as passedBody from GapProgress where passedTo is not null",
                        Tuple.class)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.get("passedKey", String.class), row -> row.get("passedBody", String.class)));
        return new Routes(new Routing(localArea.get()), England.day(clock.instant()), passedTo);
    }

    /** Bodies that exist today and have a remit, and the joint group; in the order of the area's list. */
    public List<Commissioner> answering() {
        LocalArea area = localArea.get();
        LocalDate today = England.day(clock.instant());
        Set<String> withRemit = Stream.concat(
                        area.remits().stream().map(Remit::commissioner), Stream.of(Routing.JOINT_GROUP))
                .collect(Collectors.toUnmodifiableSet());
        return area.commissioners().stream()
                .filter(body -> withRemit.contains(body.slug()) && body.existsOn(today))
                .toList();
    }
}
