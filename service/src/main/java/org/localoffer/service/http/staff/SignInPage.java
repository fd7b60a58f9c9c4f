package org.localoffer.service.http.staff;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;

import org.localoffer.service.http.shared.SeeOther;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.layout.Link;
import org.localoffer.web.staff.StaffMessageView;
import org.localoffer.web.staff.StaffTemplates;

/** Leads everybody who signs in to the first page of their role. */
@Path("/sign-in")
@Authenticated
public class SignInPage {

    private final StaffMember staff;
    private final StaffLayouts layouts;

    SignInPage(StaffMember staff, StaffLayouts layouts) {
        this.staff = staff;
        this.layouts = layouts;
    }

    @GET
    public Response lead() {
        return layouts.firstPage()
                .map(page -> SeeOther.at(String.valueOf(page.address())))
                .orElseGet(this::noPage);
    }

    private Response noPage() {
        return Response.ok(StaffTemplates.message(
                        layouts.signedIn(),
                        new StaffMessageView(
                                "You are signed in",
                                List.of("There is no page for your role yet: " + staff.name() + "."),
                                List.of(new Link("Sign out", "/sign-out"), new Link("Go to the public pages", "/")))))
                .build();
    }
}
