/** Mails that are sent once what they tell of is certain, and not lost while the mail server is away. */
@NullMarked
package org.localoffer.service.mail;

import org.jspecify.annotations.NullMarked;
