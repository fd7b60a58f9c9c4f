package org.localoffer.service.http.staff.vocabulary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.localoffer.service.localarea.drafts.Drafts;
import org.localoffer.service.signin.Role;

/** Downloads the published vocabulary as the file {@code vocabulary.yaml} of a local area's folder. */
@Path("/editor/vocabulary.yaml")
@RolesAllowed(Role.EDITOR)
public class VocabularyDownload {

    private final Drafts drafts;

    VocabularyDownload(Drafts drafts) {
        this.drafts = drafts;
    }

    @GET
    @Produces("application/yaml")
    public Response file() {
        return Response.ok(drafts.publishedText(), "application/yaml; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"vocabulary.yaml\"")
                .build();
    }
}
