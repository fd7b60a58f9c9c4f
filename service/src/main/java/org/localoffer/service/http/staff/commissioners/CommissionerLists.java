package org.localoffer.service.http.staff.commissioners;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.TemplateInstance;

import org.localoffer.service.feedback.BodyQueues;
import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.service.gaps.DeskTask;
import org.localoffer.service.gaps.DeskTasks;
import org.localoffer.service.gaps.KnownGaps;
import org.localoffer.service.http.shared.PageOf;
import org.localoffer.service.http.shared.TableFields;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.commissioning.CommentsView;
import org.localoffer.web.commissioning.CommissioningTemplates;
import org.localoffer.web.search.Paging;
import org.localoffer.web.staff.DeskView;
import org.localoffer.web.staff.Queue;
import org.localoffer.web.staff.QueueEntry;
import org.localoffer.web.staff.StaffTemplates;

/** The lists that the numbers of a commissioner's desk open; each holds exactly as many entries as its number says. */
@Path(CommissionerLists.ADDRESS + "/{list}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.COMMISSIONER)
public class CommissionerLists {

    static final String ADDRESS = CommissionerPages.ADDRESS + "/lists";

    private static final int PER_PAGE = 25;

    private final KnownGaps knownGaps;
    private final DeskTasks tasks;
    private final BodyQueues queues;
    private final DeskEntries entries;
    private final CommissioningViews views;
    private final StaffMember staff;
    private final StaffLayouts layouts;

    CommissionerLists(
            KnownGaps knownGaps,
            DeskTasks tasks,
            BodyQueues queues,
            DeskEntries entries,
            CommissioningViews views,
            StaffMember staff,
            StaffLayouts layouts) {
        this.knownGaps = knownGaps;
        this.tasks = tasks;
        this.queues = queues;
        this.entries = entries;
        this.views = views;
        this.staff = staff;
        this.layouts = layouts;
    }

    /** @param slug of a {@link DeskList} */
    @GET
    public TemplateInstance list(
            @PathParam("list") String slug, @QueryParam(TableFields.PAGE) @DefaultValue("1") String page) {
        DeskList list = SlugEnum.of(DeskList.class, slug).orElseThrow(NotFoundException::new);
        Set<String> bodies = staff.bodies();
        return switch (list) {
            case NEEDS_YOU -> shown(list, page, tasks(bodies), entries::ofTasks);
            case OVERDUE -> shown(list, page, tasks(bodies, DeskTask.Urgency.OVERDUE), entries::ofTasks);
            case DUE -> shown(list, page, tasks(bodies, DeskTask.Urgency.DUE_SOON), entries::ofTasks);
            case RETURNED -> shown(list, page, queues.returned(bodies), entries::ofAnswers);
            case UNPUBLISHED -> shown(list, page, queues.unpublished(bodies), entries::ofAnswers);
            case ANSWERS -> shown(list, page, queues.written(bodies), entries::ofAnswers);
            case TO_ANSWER -> comments(list, page, references(queues.toAnswer(bodies)));
            case TO_ACKNOWLEDGE ->
                comments(
                        list,
                        page,
                        references(queues.toAnswer(bodies).stream()
                                .filter(comment -> !comment.isRead())
                                .toList()));
            case TO_KNOW -> comments(list, page, queues.toKnow(bodies));
        };
    }

    private List<DeskTask> tasks(Set<String> bodies) {
        return tasks.of(bodies, knownGaps.within(bodies));
    }

    private List<DeskTask> tasks(Set<String> bodies, DeskTask.Urgency urgency) {
        return tasks(bodies).stream().filter(task -> task.urgency() == urgency).toList();
    }

    private static List<String> references(List<BodyQueues.WaitingComment> comments) {
        return comments.stream().map(BodyQueues.WaitingComment::reference).toList();
    }

    private <T> TemplateInstance shown(
            DeskList list, String asked, List<T> all, Function<List<T>, List<QueueEntry>> read) {
        PageOf page = PageOf.asked(asked, all.size(), PER_PAGE);
        Queue queue = new Queue(
                list.slug(), list.label(), list.counted(all.size()), list.nothing(), read.apply(part(all, page)), null);
        return StaffTemplates.desk(
                layouts.signedIn(), new DeskView(list.label(), null, null, List.of(queue), paging(list, page)));
    }

    private TemplateInstance comments(DeskList list, String asked, List<String> references) {
        PageOf page = PageOf.asked(asked, references.size(), PER_PAGE);
        return CommissioningTemplates.comments(
                layouts.signedIn(),
                new CommentsView(
                        list.label(),
                        list.counted(references.size()),
                        views.comments(queues.messages(part(references, page))),
                        paging(list, page)));
    }

    private static <T> List<T> part(List<T> all, PageOf page) {
        return all.stream().skip(page.offset()).limit(page.size()).toList();
    }

    private static Paging paging(DeskList list, PageOf page) {
        return page.paging(number -> TableFields.address(list.address(), List.of(), number));
    }
}
