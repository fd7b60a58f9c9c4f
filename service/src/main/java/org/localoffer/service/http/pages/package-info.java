/** The public pages. */
@NullMarked
package org.localoffer.service.http.pages;

import org.jspecify.annotations.NullMarked;
