package org.localoffer.web.feedback;

import org.localoffer.web.form.Form;

/** The two questions about the Local Offer, on a page of their own. */
public record SurveyView(Form form) {}
