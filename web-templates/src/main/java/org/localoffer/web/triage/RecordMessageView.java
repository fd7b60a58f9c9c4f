package org.localoffer.web.triage;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.form.Form;

/**
 * The form in which an officer records a message.
 *
 * @param before the message that was recorded just before; null where there is none
 */
public record RecordMessageView(Form form, @Nullable RecordedView before) {}
