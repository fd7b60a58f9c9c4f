package org.localoffer.service.listing.imports;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;

import org.localoffer.directory.listing.Provider;
import org.localoffer.imports.ImportedProvider;
import org.localoffer.service.listing.FreeSlugs;

/** Finds the providers that the rows of a file name, and adds those that are new. */
@ApplicationScoped
class ImportedProviders {

    /** The database makes lower case of a name, since that has to agree with its index of names. */
    private static final String KNOWN = "select distinct on (asked.name) asked.name, lower(asked.name), p.id"
            + " from unnest(cast(? as text[])) as asked (name)"
            + " left join provider p on lower(p.name) = lower(asked.name) order by asked.name, p.slug";

    private final Session session;

    ImportedProviders(Session session) {
        this.session = session;
    }

    /** Finds slugs for new providers; for one import. */
    FreeSlugs freeSlugs() {
        return new FreeSlugs(slugs ->
                Set.copyOf(session.createSelectionQuery("select slug from Provider where slug in :slugs", String.class)
                        .setParameter("slugs", slugs)
                        .getResultList()));
    }

    /**
     * The provider of each row, in their order. Names are compared without regard to case. A new provider has the name
     * and the sector of the first row that names it.
     */
    @Transactional(TxType.MANDATORY)
    List<Provider> of(List<ImportedProvider> named, FreeSlugs slugs) {
        Lookup lookup =
                lookUp(named.stream().map(ImportedProvider::name).distinct().toList());
        Map<String, Provider> byKey = new HashMap<>(lookup.known());
        Map<String, ImportedProvider> missing = new LinkedHashMap<>();
        for (ImportedProvider each : named) {
            if (!byKey.containsKey(lookup.key(each))) {
                missing.putIfAbsent(lookup.key(each), each);
            }
        }
        Iterator<String> free = slugs.of(
                        missing.values().stream().map(ImportedProvider::name).toList())
                .iterator();
        missing.forEach((key, each) -> byKey.put(key, add(free.next(), each)));
        List<Provider> providers = new ArrayList<>();
        named.forEach(each -> providers.add(Objects.requireNonNull(byKey.get(lookup.key(each)))));
        return providers;
    }

    /**
     * What the database says of names.
     *
     * @param keys of each name, the same for names that differ in case alone
     * @param known providers by key
     */
    private record Lookup(Map<String, String> keys, Map<String, Provider> known) {

        String key(ImportedProvider provider) {
            return Objects.requireNonNull(keys.get(provider.name()));
        }
    }

    private Lookup lookUp(List<String> names) {
        Map<String, String> keys = new HashMap<>();
        Map<String, UUID> ids = new HashMap<>();
        session.doWork(connection -> {
            try (PreparedStatement select = connection.prepareStatement(KNOWN)) {
                select.setArray(1, connection.createArrayOf("text", names.toArray(String[]::new)));
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        keys.put(rows.getString(1), rows.getString(2));
                        UUID id = rows.getObject(3, UUID.class);
                        if (id != null) {
                            ids.putIfAbsent(rows.getString(2), id);
                        }
                    }
                }
            }
        });
        if (ids.isEmpty()) {
            return new Lookup(keys, Map.of());
        }
        Map<UUID, Provider> found = session.createSelectionQuery("from Provider where id in :ids", Provider.class)
                .setParameter("ids", List.copyOf(ids.values()))
                .getResultStream()
                .collect(Collectors.toMap(Provider::id, Function.identity()));
        Map<String, Provider> known = new HashMap<>();
        ids.forEach((key, id) -> known.put(key, Objects.requireNonNull(found.get(id))));
        return new Lookup(keys, known);
    }

    private Provider add(String slug, ImportedProvider named) {
        Provider provider = new Provider(UUID.randomUUID(), slug, named.name(), named.sector());
        session.persist(provider);
        return provider;
    }
}
