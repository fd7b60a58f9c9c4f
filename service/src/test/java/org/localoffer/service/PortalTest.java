package org.localoffer.service;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.extension.ExtendWith;

import org.localoffer.service.stack.DirectoryIndexed;
import org.localoffer.service.stack.RealServers;

/** A test over HTTP of the whole portal, on real servers, with the sample directory indexed. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@ExtendWith(DirectoryIndexed.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PortalTest {}
