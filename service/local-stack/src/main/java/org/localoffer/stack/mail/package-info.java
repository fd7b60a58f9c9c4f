/** The JVM that catches mails. */
@NullMarked
package org.localoffer.stack.mail;

import org.jspecify.annotations.NullMarked;
