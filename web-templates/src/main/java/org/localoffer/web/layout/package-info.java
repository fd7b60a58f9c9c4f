/** What every page stands in: head, header, notices and footer, and the small records that pages share. */
@NullMarked
package org.localoffer.web.layout;

import org.jspecify.annotations.NullMarked;
