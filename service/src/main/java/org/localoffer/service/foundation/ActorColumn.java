package org.localoffer.service.foundation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.jspecify.annotations.Nullable;

/** Keeps an actor as text in every entity that has one. */
@Converter(autoApply = true)
public class ActorColumn implements AttributeConverter<Actor, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Actor actor) {
        return actor == null ? null : actor.text();
    }

    @Override
    public @Nullable Actor convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : Actor.of(text);
    }
}
