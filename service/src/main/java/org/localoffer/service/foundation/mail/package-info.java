/** The mails that the portal sends: their templates, the queue that they wait in, and how they reach the mail server. */
@NullMarked
package org.localoffer.service.foundation.mail;

import org.jspecify.annotations.NullMarked;
