package org.localoffer.web;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.TrustedHtml;
import org.localoffer.web.page.Compliance;

/** Makes views of any shape, so that a page added later is tried with the worst of them too. */
enum Made {
    /** Every text tries to break out of the page, every list is long. */
    HOSTILE("\"'><b class=\"evil\">&</b><script>alert(1)</script>{layout}javascript:" + "x".repeat(200), 12, false),
    /** All that may be missing is missing. */
    EMPTY("x", 0, true),
    SINGLE("a word", 1, false);

    private final String text;
    private final int listed;
    private final boolean missing;

    Made(String text, int listed, boolean missing) {
        this.text = text;
        this.listed = listed;
        this.missing = missing;
    }

    /** What a template method takes. */
    @Nullable
    Object[] views(Method template) {
        return Arrays.stream(template.getParameters())
                .map(Parameter::getAnnotatedType)
                .map(this::value)
                .toArray();
    }

    private @Nullable Object value(AnnotatedType annotated) {
        if (missing && annotated.isAnnotationPresent(Nullable.class)) {
            return null;
        }
        if (annotated instanceof AnnotatedParameterizedType list) {
            return Collections.nCopies(listed, value(list.getAnnotatedActualTypeArguments()[0]));
        }
        Class<?> type = annotated.getType() instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) annotated.getType();
        if (type == String.class) {
            return text;
        } else if (type == int.class) {
            return 1;
        } else if (type == long.class) {
            return (long) listed;
        } else if (type == boolean.class) {
            return !missing;
        } else if (type == LocalDate.class) {
            return LocalDate.of(2026, 2, 1);
        } else if (type == Compliance.class) {
            return missing ? Compliance.FULLY : Compliance.PARTIALLY;
        } else if (type == TrustedHtml.class) {
            return new TrustedHtml("<p>Text</p>");
        }
        return make(type);
    }

    private Object make(Class<?> type) {
        List<AnnotatedType> components = Arrays.stream(type.getRecordComponents())
                .map(component -> component.getAnnotatedType())
                .toList();
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        try {
            return constructor.newInstance(components.stream().map(this::value).toArray());
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
