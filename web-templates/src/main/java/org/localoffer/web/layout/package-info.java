/** The frame of every page (head, header, notices and footer), and small records that pages share. */
@NullMarked
package org.localoffer.web.layout;

import org.jspecify.annotations.NullMarked;
