package org.localoffer.web;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.TrustedHtml;
import org.localoffer.web.page.Compliance;

/** Generates views of any record type, so that a template added later is tested with extreme values too. */
enum Made {
    /** Every text tries to break out of its markup, and every list is long. */
    HOSTILE("\"'><b class=\"evil\">&</b><script>alert(1)</script>{layout}javascript:" + "x".repeat(200), 12, false),
    /** Everything that may be missing is missing. */
    EMPTY("x", 0, true),
    SINGLE("a word", 1, false);

    /** Ids and addresses that come from our code and not from people. */
    private static final Set<String> OUR_OWN = Set.of(
            "Field.name",
            "Section.id",
            "Form.action",
            "AnswerView.anchor",
            "AnswerLine.anchor",
            "Queue.id",
            "Group.id",
            "GapStepView.id",
            "ChartView.id");

    private final String text;
    private final int listed;
    private final boolean missing;

    Made(String text, int listed, boolean missing) {
        this.text = text;
        this.listed = listed;
        this.missing = missing;
    }

    /** Generates the arguments of a template method. */
    @Nullable
    Object[] views(Method template) {
        Maker maker = new Maker();
        return Arrays.stream(template.getParameters())
                .map(Parameter::getAnnotatedType)
                .map(type -> maker.value(type, 0))
                .toArray();
    }

    /** Generates the views of one page, so that ids are unique in it. */
    private final class Maker {
        private int made;

        /** @param depth number of lists around the value */
        private @Nullable Object value(AnnotatedType annotated, int depth) {
            if (missing && annotated.isAnnotationPresent(Nullable.class)) {
                return null;
            }
            if (annotated instanceof AnnotatedParameterizedType list) {
                // The size of nested lists is limited, so that the page does not become too long to check.
                int size = depth == 0 ? listed : Math.min(listed, 3);
                return IntStream.range(0, size)
                        .mapToObj(i -> value(list.getAnnotatedActualTypeArguments()[0], depth + 1))
                        .toList();
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
            } else if (type == double.class) {
                return 1.5;
            } else if (type == boolean.class) {
                return !missing;
            } else if (type == LocalDate.class) {
                return LocalDate.of(2026, 2, 1);
            } else if (type == Compliance.class) {
                return missing ? Compliance.FULLY : Compliance.PARTIALLY;
            } else if (type == TrustedHtml.class) {
                return new TrustedHtml("<p>Text</p>");
            } else if (type.isEnum()) {
                return type.getEnumConstants()[made++ % type.getEnumConstants().length];
            }
            return make(type, depth);
        }

        private @Nullable Object component(RecordComponent component, int depth) {
            String of = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
            if (OUR_OWN.contains(of)) {
                // These come from our code, so they are well-formed and unique in the page.
                return of.equals("Form.action") ? "/made" : "made[" + made++ + "].id";
            }
            return value(component.getAnnotatedType(), depth);
        }

        private Object make(Class<?> type, int depth) {
            RecordComponent[] components = type.getRecordComponents();
            try {
                // The canonical constructor: a record may have shorter ones besides it.
                Constructor<?> constructor = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                return constructor.newInstance(Arrays.stream(components)
                        .map(component -> component(component, depth))
                        .toArray());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type.getName(), e);
            }
        }
    }
}
