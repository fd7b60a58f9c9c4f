/** Forms on all pages: fields, choices, errors and buttons. */
@NullMarked
package org.localoffer.web.form;

import org.jspecify.annotations.NullMarked;
