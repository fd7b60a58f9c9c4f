package org.localoffer.web.vocabulary;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Layout;

@CheckedTemplate(basePath = "vocabulary")
public final class VocabularyTemplates {

    private VocabularyTemplates() {}

    public static native TemplateInstance vocabulary(Layout layout, VocabularyView vocabulary);

    public static native TemplateInstance concept(Layout layout, ConceptView concept);

    public static native TemplateInstance changes(Layout layout, ChangesView changes);

    /** Asks for confirmation before all changes are discarded. */
    public static native TemplateInstance throwAway(Layout layout, String counted, Form form);
}
