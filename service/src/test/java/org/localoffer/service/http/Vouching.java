package org.localoffer.service.http;

import java.util.regex.Pattern;

/** Ticks what the look at a text found, as an officer does who has seen it. */
public final class Vouching {

    private static final Pattern TICK = Pattern.compile("<input[^>]*name=\"(seen-[^\"]+)\"[^>]*value=\"([^\"]+)\"");

    private Vouching() {}

    /** The form of that page with every tick made, and that reason for each text. */
    public static HtmlForm everything(String html, String end, String because) {
        HtmlForm form = HtmlForm.on(html, end);
        for (String field : TICK.matcher(html)
                .results()
                .map(tick -> tick.group(1))
                .distinct()
                .toList()) {
            String[] tokens = TICK.matcher(html)
                    .results()
                    .filter(tick -> tick.group(1).equals(field))
                    .map(tick -> tick.group(2))
                    .toArray(String[]::new);
            form = form.with(field, tokens).with(field.replaceFirst("seen", "because"), because);
        }
        return form;
    }
}
