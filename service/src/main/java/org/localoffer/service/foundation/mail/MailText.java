package org.localoffer.service.foundation.mail;

import io.quarkus.qute.TemplateInstance;

/** Subject and body of a mail, both plain text. */
record MailText(String subject, String body) {

    /** Renders a template whose first line is the subject and whose second is empty ({@link MailTemplates}). */
    static MailText of(TemplateInstance template) {
        String[] subjectAndBody = template.render().strip().split("\n\n", 2);
        return new MailText(subjectAndBody[0], subjectAndBody[1]);
    }
}
