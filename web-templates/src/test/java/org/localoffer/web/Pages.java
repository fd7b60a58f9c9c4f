package org.localoffer.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.Variant;
import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.ScopeResolver;
import org.localoffer.web.layout.WrittenText;

/** Renders templates as the service does, without a Quarkus build. */
final class Pages {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private final Engine engine = engine();

    /** Renders one method of a class of checked templates. */
    String render(Class<?> templates, String name, @Nullable Object... views) {
        Method method = Arrays.stream(templates.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findAny()
                .orElseThrow();
        String folder = templates.getAnnotation(CheckedTemplate.class).basePath();
        TemplateInstance page = Objects.requireNonNull(
                        engine.getTemplate(folder + "/" + name), "No template " + folder + "/" + name)
                .instance();
        for (int i = 0; i < views.length; i++) {
            page.data(method.getParameters()[i].getName(), views[i]);
        }
        return page.render();
    }

    /** Renders a piece of template, for what no whole page does alone. */
    String renderText(String template, String name, Object data) {
        return engine.parse(template, Variant.forContentType(Variant.TEXT_HTML))
                .data(name, data)
                .render();
    }

    private static Engine engine() {
        var builder = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addValueResolver(new ScopeResolver())
                // Quarkus generates these two from the class's template extension methods.
                .addValueResolver(ValueResolver.builder()
                        .applyToBaseClass(String.class)
                        .applyToName("blocks")
                        .resolveSync(context -> WrittenText.blocks((String) context.getBase()))
                        .build())
                .addValueResolver(ValueResolver.builder()
                        .applyToBaseClass(String.class)
                        .applyToName("severalLines")
                        .resolveSync(context -> WrittenText.severalLines((String) context.getBase()))
                        .build())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .strictRendering(true)
                .removeStandaloneLines(true)
                .addLocator(Pages::locate);
        for (String tag : tags()) {
            builder.addSectionHelper(new UserTagSectionHelper.Factory(tag, "tags/" + tag));
        }
        return builder.build();
    }

    private static List<String> tags() {
        try (Stream<Path> files = Files.list(TEMPLATES.resolve("tags"))) {
            return files.map(file -> file.getFileName().toString().replace(".html", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<TemplateLocation> locate(String id) {
        return Optional.ofNullable(Pages.class.getResource("/templates/" + id + ".html"))
                .map(found -> new TemplateLocation() {
                    @Override
                    public InputStreamReader read() {
                        try {
                            InputStream in = found.openStream();
                            return new InputStreamReader(in, StandardCharsets.UTF_8);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }

                    @Override
                    public Optional<Variant> getVariant() {
                        return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
                    }
                });
    }
}
