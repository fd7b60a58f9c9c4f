/** The mails that the portal sends: their templates, the queue in which they wait, and the sender. */
@NullMarked
package org.localoffer.service.foundation.mail;

import org.jspecify.annotations.NullMarked;
