package org.localoffer.service.http.staff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;

import org.localoffer.service.http.shared.Layouts;
import org.localoffer.service.http.shared.StaffBar;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.layout.Layout;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.StaffView;

/** The layout of staff pages: who is signed in, in which role, and the pages of that role. */
@RequestScoped
public class StaffLayouts implements StaffBar {

    private static final Map<String, String> ROLES = roles();

    private final Layouts layouts;
    private final StaffMember staff;

    StaffLayouts(Layouts layouts, StaffMember staff) {
        this.layouts = layouts;
        this.staff = staff;
    }

    public Layout signedIn() {
        return layouts.forStaff(bar());
    }

    @Override
    public StaffView bar() {
        return new StaffView(staff.name(), role(), groups());
    }

    /** Where sign-in leads: the first page in the bar; empty if whoever is signed in may open none. */
    Optional<Link> firstPage() {
        return groups().stream().flatMap(group -> group.pages().stream()).findFirst();
    }

    /** The pages that whoever is signed in may open. A page that two roles have stands in the group of the first. */
    private List<StaffView.Group> groups() {
        Map<String, List<Link>> groups = new LinkedHashMap<>();
        Set<Link> seen = new HashSet<>();
        StaffPage.all().stream().filter(page -> staff.has(page.role())).forEach(page -> {
            Link link = new Link(page.title(), page.address());
            if (seen.add(link)) {
                groups.computeIfAbsent(page.group(), group -> new ArrayList<>()).add(link);
            }
        });
        return groups.entrySet().stream()
                .map(group -> new StaffView.Group(group.getKey(), group.getValue()))
                .toList();
    }

    private String role() {
        return ROLES.entrySet().stream()
                .filter(role -> staff.has(role.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("Signed in");
    }

    private static Map<String, String> roles() {
        Map<String, String> roles = new LinkedHashMap<>();
        roles.put(Role.SAFEGUARDING, "Safeguarding");
        roles.put(Role.INFORMATION_GOVERNANCE, "Information governance");
        roles.put(Role.EDITOR, "Local Offer officer");
        roles.put(Role.COMMISSIONER, "Commissioner");
        roles.put(Role.PROVIDER, "Provider");
        roles.put(Role.ADMIN, "Administrator");
        return roles;
    }
}
