/** The program that catches mails, run in its own JVM. */
@NullMarked
package org.localoffer.stack.mail;

import org.jspecify.annotations.NullMarked;
