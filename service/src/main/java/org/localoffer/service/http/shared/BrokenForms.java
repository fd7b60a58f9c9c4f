package org.localoffer.service.http.shared;

import java.io.IOException;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

/** Reports a malformed form body, such as {@code name=%ZZ}, as a client error. No browser sends one. */
@Provider
class BrokenForms implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new BadRequestException(e);
        }
    }
}
