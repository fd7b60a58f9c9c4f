package org.localoffer.web.signals;

import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;

/**
 * Asks what a message is about.
 *
 * @param reference of the message
 * @param received such as "21 November 2026"
 * @param words the approved copy
 * @param message the page of the message
 */
public record MapMessageView(String reference, String received, String words, Link message, Form form) {}
