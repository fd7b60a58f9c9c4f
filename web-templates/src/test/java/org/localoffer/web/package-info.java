@NullMarked
package org.localoffer.web;

import org.jspecify.annotations.NullMarked;
