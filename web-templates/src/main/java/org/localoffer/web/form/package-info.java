/** Forms as every page shows them: fields, choices, what was wrong, and what the buttons say. */
@NullMarked
package org.localoffer.web.form;

import org.jspecify.annotations.NullMarked;
