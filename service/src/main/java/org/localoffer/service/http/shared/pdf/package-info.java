/**
 * Makes PDF files that a screen reader can read (PDF/UA) of whole documents of HTML. The same document makes the same
 * bytes, so that an issued report can be made again and compared.
 */
@NullMarked
package org.localoffer.service.http.shared.pdf;

import org.jspecify.annotations.NullMarked;
