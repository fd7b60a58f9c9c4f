package org.localoffer.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.category.CategoriesView;
import org.localoffer.web.category.CategoryView;
import org.localoffer.web.feedback.AnswerLine;
import org.localoffer.web.feedback.AnswerPageView;
import org.localoffer.web.feedback.AnswerView;
import org.localoffer.web.feedback.AnswersView;
import org.localoffer.web.feedback.CountLine;
import org.localoffer.web.feedback.DataRightView;
import org.localoffer.web.feedback.DatedLine;
import org.localoffer.web.feedback.FeedbackFormView;
import org.localoffer.web.feedback.FeedbackStatusView;
import org.localoffer.web.feedback.OwnCaseView;
import org.localoffer.web.feedback.ReferenceView;
import org.localoffer.web.feedback.StepView;
import org.localoffer.web.feedback.SurveyView;
import org.localoffer.web.feedback.WayIn;
import org.localoffer.web.feedback.YoungPeopleView;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.form.HiddenField;
import org.localoffer.web.form.Section;
import org.localoffer.web.guide.GuideView;
import org.localoffer.web.guide.GuidesView;
import org.localoffer.web.home.CategoryLink;
import org.localoffer.web.home.HomeView;
import org.localoffer.web.layout.CouncilView;
import org.localoffer.web.layout.CrisisContact;
import org.localoffer.web.layout.Layout;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.StaffView;
import org.localoffer.web.layout.Trail;
import org.localoffer.web.layout.TrustedHtml;
import org.localoffer.web.listing.CardPhone;
import org.localoffer.web.listing.CheckedView;
import org.localoffer.web.listing.ContactView;
import org.localoffer.web.listing.CostView;
import org.localoffer.web.listing.FundingBodyView;
import org.localoffer.web.listing.HowToGetIt;
import org.localoffer.web.listing.IdentifiersView;
import org.localoffer.web.listing.LinksView;
import org.localoffer.web.listing.ListingCardView;
import org.localoffer.web.listing.ListingView;
import org.localoffer.web.listing.PlaceView;
import org.localoffer.web.listing.SendAnswersView;
import org.localoffer.web.listing.SourceView;
import org.localoffer.web.listing.StatusBanner;
import org.localoffer.web.listing.TimeView;
import org.localoffer.web.listing.TombstoneView;
import org.localoffer.web.listing.WhoItIsFor;
import org.localoffer.web.page.AccessibilityStatementView;
import org.localoffer.web.page.Barrier;
import org.localoffer.web.page.Compliance;
import org.localoffer.web.page.OfflineHelpView;
import org.localoffer.web.page.PrivacyView;
import org.localoffer.web.provider.ProviderView;
import org.localoffer.web.provider.ProvidersView;
import org.localoffer.web.search.CardGroup;
import org.localoffer.web.search.Chip;
import org.localoffer.web.search.Correction;
import org.localoffer.web.search.EmptyHelp;
import org.localoffer.web.search.FacetOption;
import org.localoffer.web.search.FacetView;
import org.localoffer.web.search.FewerFilters;
import org.localoffer.web.search.LanguageHelp;
import org.localoffer.web.search.LanguageText;
import org.localoffer.web.search.Paging;
import org.localoffer.web.search.ResultCount;
import org.localoffer.web.search.ResultsView;
import org.localoffer.web.search.SearchForm;

/** Views of public pages, filled as on a working portal. */
final class Views {

    static final List<CrisisContact> CRISIS = List.of(
            new CrisisContact("if somebody is in danger", "999", "999", null),
            new CrisisContact("for urgent medical help, or mental health (choose option 2)", "111", "111", null),
            new CrisisContact("if you are worried about a child", "01632 960100", "01632960100", "Day and night"));

    private static final String SAMPLE =
            "Sample data from reports of 2013 to 2018. Places, times and contacts are made up.";

    static final SearchForm FORM = new SearchForm(
            "autism, 7 years",
            "SS1 2AB",
            List.of(new Choice("3", "3 miles", false), new Choice("10", "10 miles", true)),
            List.of(new HiddenField("category", "leisure")));

    private Views() {}

    static CouncilView council() {
        return new CouncilView(
                "Southend",
                "Southend City Council",
                "01632 960123",
                "01632960123",
                "Monday to Friday, 9am to 5pm",
                "local.offer@example.org",
                List.of("Civic Centre", "1 Example Avenue", "Southend-on-Sea", "SS1 2AB"),
                new Link(
                        "Open Government Licence v3.0",
                        "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"),
                null);
    }

    static Layout layout(String path) {
        return new Layout(council(), path, "https://localoffer.example.org" + path, false, SAMPLE, null, null, null);
    }

    static Layout staffLayout(String path) {
        return new Layout(
                council(),
                path,
                null,
                true,
                SAMPLE,
                new StaffView(
                        "sam.editor@example.org",
                        "Local Offer officer",
                        List.of(
                                new StaffView.Group("", List.of(new Link("What waits", "/editor"))),
                                new StaffView.Group("Listings", List.of(new Link("Edits", "/editor/edits"))),
                                new StaffView.Group(
                                        "Families",
                                        List.of(
                                                new Link("Messages", "/editor/messages"),
                                                new Link("Answers", "/editor/answers"))))),
                null,
                null);
    }

    static HomeView home() {
        return new HomeView(
                SearchForm.EMPTY,
                CRISIS,
                List.of(
                        new CategoryLink("Age 0-4", "/categories/age-0-4", "Nurseries, health visitors, first worries"),
                        new CategoryLink("Age 5-11", "/categories/age-5-11", "Primary school, therapies, clubs"),
                        new CategoryLink("Age 11+", "/categories/age-11-plus", "Secondary school, growing up"),
                        new CategoryLink(
                                "Preparing for adulthood",
                                "/categories/preparing-for-adulthood",
                                "Work, college, a home, friends")),
                List.of(
                        new CategoryLink("SEND information", "/categories/send-information", "Plans, rights, appeals"),
                        new CategoryLink(
                                "Health and social care",
                                "/categories/health-and-social-care",
                                "Therapies, short breaks"),
                        new CategoryLink("Leisure", "/categories/leisure", "Clubs, sport, holidays"),
                        new CategoryLink(
                                "Information, advice and support",
                                "/categories/information-advice-and-support",
                                "People to talk to")),
                List.of(new Link(
                        "Short breaks (autism, age 5 to 11, Southend), answered on 21 November 2026",
                        "/you-said-we-did/12")),
                guides());
    }

    static List<Link> guides() {
        return List.of(
                new Link("Asking for an EHC (education, health and care) needs assessment", "/guides/ehc-assessment"),
                new Link("Before and after an autism diagnosis", "/guides/autism-diagnosis"),
                new Link("What schools ordinarily provide", "/guides/ordinarily-available"));
    }

    static ListingCardView card(String name, @Nullable String status, boolean fits) {
        return new ListingCardView(
                name,
                "/listings/" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
                "Example Health Trust",
                "Finds out whether a child or young person is autistic, and explains what the answer means.",
                "Leigh-on-Sea, 1.9 miles",
                "Ages: 3 to 16",
                "Free",
                "Through school, GP (family doctor) or an EHC plan",
                "Open now, until 3.30pm",
                "About 26 weeks' wait",
                new CardPhone("01632 960041", "01632960041", name.equals("St Example School")),
                status,
                fits ? "Fits what you asked: Autism · age 7" : null,
                null,
                null);
    }

    static List<ListingCardView> cards() {
        return List.of(
                card("St Example School", null, true),
                card("Autism Diagnostic Service", "Limited", true),
                new ListingCardView(
                        "Saturday Club",
                        "/listings/saturday-club",
                        null,
                        "Games and trips for children who find crowds hard.",
                        null,
                        "Age not told to us",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "Cost not told to us",
                        null),
                card("Teen Talk", "Planned", false));
    }

    /** Those that fit, two that only come near, and under a ticked age one that has not told us its ages. */
    static List<CardGroup> groups() {
        return List.of(
                new CardGroup(null, null, cards().subList(0, 2)),
                new CardGroup("These come near", "Not open yet", cards().subList(3, 4)),
                new CardGroup(null, "Not for age 7", List.of(card("Sixth Form Talk", null, false))),
                new CardGroup("These have not told us their ages", null, cards().subList(2, 3)));
    }

    static List<CardGroup> nearGroups() {
        return List.of(
                new CardGroup(null, "Not open yet", cards().subList(3, 4)),
                new CardGroup(null, "Not for age 7", List.of(card("Sixth Form Talk", null, false))));
    }

    static List<FacetView> facets() {
        return List.of(
                new FacetView(
                        "age",
                        "Age",
                        false,
                        List.of(
                                new FacetOption("0-4", "Age 0 to 4", 3, false),
                                new FacetOption("5-11", "Age 5 to 11", 14, true),
                                new FacetOption("11-plus", "Age 11+", 0, false))),
                new FacetView(
                        "need",
                        "Need",
                        false,
                        List.of(
                                new FacetOption("asd", "Autism", 14, true),
                                new FacetOption("slcn", "Speech, language and communication needs", 1204, false))),
                new FacetView(
                        "refer",
                        "Who can ask",
                        true,
                        List.of(new FacetOption("self", "You can ask yourself", 6, false))));
    }

    static ResultsView results() {
        return new ResultsView(
                FORM,
                List.of(
                        new Chip("help with autism", "/search?q=7+years"),
                        new Chip("age 7", "/search?q=autism"),
                        new Chip("guess: Autism assessment", "/search?q=autism&without=autism-assessment"),
                        new Chip("near SS1", null)),
                List.of(new Link("Short breaks", "/search?q=autism")),
                "/search?q=autism%2C+7+years&exact=true",
                List.of("We do not know the age “banana”, so we left it out."),
                true,
                "Xyz",
                true,
                new Correction("autism", "autsim", "/search?q=autsim&exact=true"),
                new ResultCount(23, false, 0, 9),
                List.of(new Choice("relevance", "Best match", true), new Choice("distance", "Nearest first", false)),
                guides(),
                groups(),
                null,
                null,
                facets(),
                List.of(new Chip("Age 5 to 11", "/search?need=asd"), new Chip("Autism", "/search?age=5-11")),
                "/search?q=autism",
                Paging.at(6, 12, page -> "/search?q=autism&page=" + page),
                null,
                List.of(),
                "/feedback",
                null,
                null);
    }

    static ResultsView plainResults() {
        return new ResultsView(
                FORM,
                List.of(new Chip("help with autism", "/search?q=7+years"), new Chip("age 7", "/search?q=autism")),
                List.of(),
                "/search?q=autism%2C+7+years&exact=true",
                List.of(),
                false,
                null,
                false,
                null,
                new ResultCount(14, true, 5, 0),
                List.of(new Choice("relevance", "Best match", true), new Choice("distance", "Nearest first", false)),
                guides().subList(0, 2),
                List.of(new CardGroup(null, null, cards())),
                null,
                null,
                facets(),
                List.of(new Chip("Age 5 to 11", "/search?need=asd")),
                "/search?q=autism",
                Paging.at(1, 2, page -> "/search?q=autism&page=" + page),
                null,
                List.of(),
                "/feedback?q=autism",
                null,
                twoQuestions());
    }

    static ResultsView nothingFound() {
        return new ResultsView(
                new SearchForm("trampoline swimming", "", List.of(), List.of()),
                List.of(),
                List.of(),
                null,
                List.of(),
                false,
                null,
                false,
                null,
                new ResultCount(0, true, 0, 0),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                facets(),
                List.of(new Chip("Age 5 to 11", "/search?q=trampoline")),
                "/search?q=trampoline",
                Paging.ONE_PAGE,
                new EmptyHelp(
                        List.of(new FewerFilters("Age 5 to 11", "/search?q=trampoline", 12, 4)),
                        List.of(new Link("Leisure", "/categories/leisure"))),
                CRISIS,
                "/feedback?q=autism",
                null,
                null);
    }

    /** A question in Polish, of which one English abbreviation found listings. */
    static ResultsView inPolish() {
        return new ResultsView(
                new SearchForm("potrzebuje pomocy z EHCP", "", List.of(), List.of()),
                List.of(),
                List.of(),
                null,
                List.of(),
                false,
                null,
                false,
                null,
                new ResultCount(3, true, 0, 0),
                List.of(new Choice("relevance", "Best match", true)),
                List.of(),
                nearGroups(),
                null,
                null,
                facets(),
                List.of(),
                null,
                Paging.ONE_PAGE,
                null,
                List.of(),
                null,
                new LanguageHelp(
                        List.of(new LanguageText("pl", "Polski", "ltr", "Zadzwoń: ", ". Powiedz: „Polish”.")),
                        List.of(
                                new LanguageText("ar", "العربية", "rtl", "اتصلوا بنا: ", "."),
                                new LanguageText("es", "Español", "ltr", "Llame al ", "."))),
                null);
    }

    static ResultsView nothingStrong() {
        return new ResultsView(
                FORM,
                List.of(new Chip("age 7", "/search?q=autism")),
                List.of(),
                "/search?q=autism%2C+7+years&exact=true",
                List.of(),
                false,
                null,
                false,
                null,
                new ResultCount(4, true, 0, 0),
                List.of(new Choice("relevance", "Best match", true)),
                guides(),
                nearGroups(),
                null,
                null,
                facets(),
                List.of(),
                null,
                Paging.ONE_PAGE,
                new EmptyHelp(List.of(new FewerFilters("Age 5 to 11", "/search?q=trampoline", 12, 4)), List.of()),
                List.of(),
                "/feedback",
                null,
                null);
    }

    static ListingView listing() {
        return new ListingView(
                "Autism Diagnostic Service",
                "Finds out whether a child or young person is autistic, and explains what the answer means for home and school.",
                "P41",
                new Link("Example Health Trust", "/providers/example-health-trust"),
                null,
                "Sample Child Health Centre, Portsmouth, PO3 6XX",
                "Open now, until 4.30pm",
                List.of(
                        "You may have noticed that your child plays, talks or gets on with others differently.",
                        "Two teams share the work. A six-year-old may be seen by either team."),
                List.of("Autism assessment"),
                new WhoItIsFor(
                        "0 to 18",
                        true,
                        "0-6 years CPMS; 6-18 years CAMHS",
                        List.of("Autism"),
                        null,
                        "Specialist",
                        "Health"),
                new HowToGetIt(
                        "Talk to your school’s SENCO (special educational needs co-ordinator), health visitor or GP first.",
                        List.of("School, nursery or college", "GP (family doctor)"),
                        "No diagnosis needed",
                        null,
                        "About 26 weeks",
                        null),
                new CostView("Free", null),
                List.of(
                        new TimeView("Monday to Friday", "9am to 4.30pm", "By appointment"),
                        new TimeView(null, null, "Closed on bank holidays")),
                List.of("At a place"),
                List.of(
                        new PlaceView(
                                "Sample Child Health Centre",
                                List.of("1 Example Road", "Portsmouth", "PO3 6XX"),
                                "Portsmouth",
                                "1.9 miles from PO1",
                                false,
                                List.of("Step-free entrance", "Accessible toilet")),
                        new PlaceView(null, List.of("Portsmouth", "PO4"), "Portsmouth", null, true, List.of())),
                List.of(
                        new ContactView(
                                "Booking team",
                                "023 9200 0141",
                                "02392000141",
                                "autism.diagnosis@example.org",
                                "Answerphone after 5pm"),
                        new ContactView(null, null, null, null, "Ask at reception")),
                List.of("Portsmouth"),
                "Registered with a Portsmouth GP",
                List.of("English", "Polish"),
                new SendAnswersView(
                        "Families know what the answer means.", null, null, null, null, "Ask school first.", null),
                new LinksView("https://www.example.org/autism", null),
                new IdentifiersView(null, "1-123456789", null, null),
                List.of(new FundingBodyView("NHS integrated care board", "joint", true, "CCG via ICS")),
                List.of("Health care provision"),
                new CheckedView(LocalDate.of(2026, 11, 3), "the provider", true),
                new SourceView(
                        "Portsmouth SEND self-evaluation, September 2017",
                        null,
                        LocalDate.of(2026, 10, 1),
                        "Open Government Licence v3.0"),
                "https://localoffer.example.org/listings/autism-diagnostic-service",
                List.of(new Link("Health and social care", "/categories/health-and-social-care")),
                List.of("place", "opening times", "contacts"),
                "/listings/camhs/feedback",
                null,
                null);
    }

    /** A listing with as little content as possible. */
    static ListingView bareListing(String name, String summary) {
        return new ListingView(
                name,
                summary,
                null,
                null,
                new StatusBanner("Planned", null),
                null,
                null,
                List.of(),
                List.of(),
                WhoItIsFor.NOT_TOLD,
                HowToGetIt.NOT_TOLD,
                CostView.NOT_TOLD,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                SendAnswersView.NOT_TOLD,
                LinksView.NOT_TOLD,
                IdentifiersView.NOT_TOLD,
                List.of(),
                List.of(),
                CheckedView.NOT_YET,
                null,
                null,
                List.of(),
                List.of(),
                "/listings/new-club/feedback",
                null,
                null);
    }

    static TombstoneView tombstone() {
        return new TombstoneView(
                "Saturday Club",
                LocalDate.of(2026, 9, 1),
                "The club has closed.",
                cards().subList(0, 2),
                SearchForm.EMPTY);
    }

    static ProviderView provider() {
        return new ProviderView(
                "Example Health Trust",
                List.of("Runs community health services for children."),
                List.of(new ContactView("Switchboard", "01632 960456", "01632960456", "hello@example.org", null)),
                "https://www.example.org/",
                cards());
    }

    static CategoryView category() {
        return new CategoryView(
                "Leisure",
                new TrustedHtml(
                        "<p>Clubs, sport and time off.</p><h2>Short breaks</h2><p>A short break is <em>time off</em>.</p>"),
                "Clubs, sport and time off.",
                new SearchForm("", "", List.of(), List.of(new HiddenField("category", "leisure"))),
                List.of(
                        new Link("Short breaks (12)", "/search?category=leisure&help=short-breaks"),
                        new Link("Clubs and leisure (3)", "/search?category=leisure&help=clubs-and-leisure")),
                List.of("Young people’s voice"),
                cards(),
                42,
                "/search?category=leisure",
                guides());
    }

    static CategoriesView categories() {
        HomeView home = home();
        return new CategoriesView(home.byAge(), home.byNeed());
    }

    static ProvidersView providers() {
        return new ProvidersView(
                102,
                List.of(
                        new ProvidersView.Letter(
                                "0 to 9",
                                List.of(new ProvidersView.Line(new Link("3D Club", "/providers/3d-club"), 1))),
                        new ProvidersView.Letter(
                                "E",
                                List.of(
                                        new ProvidersView.Line(
                                                new Link("The Elms School", "/providers/the-elms-school"), 1),
                                        new ProvidersView.Line(
                                                new Link("Example Health Trust", "/providers/example-health-trust"),
                                                21)))),
                Paging.at(1, 2, page -> "/providers?page=" + page));
    }

    static GuidesView guideList() {
        return new GuidesView(
                guides().stream()
                        .map(guide -> new GuidesView.Line(guide, "How to ask, and what happens then."))
                        .toList(),
                Paging.ONE_PAGE);
    }

    static Trail trail() {
        return Trail.over(new Link("All listings", "/search")).with(new Link("Back to results", "/search?q=autism"));
    }

    static ReferenceView mistypedReference() {
        return new ReferenceView(
                "LO-7K3MW-9QX0",
                "We have no message with this reference. Check it, and enter it again",
                List.of("A reference has 10 letters and figures after LO. You typed 9."));
    }

    static GuideView guide() {
        String paragraphs = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> "<h2>Step " + i + "</h2><p>Write to the council. It must answer within six weeks.</p>")
                .reduce("", String::concat);
        return new GuideView(
                "Asking for an EHC (education, health and care) needs assessment",
                "How to ask, what happens then, and what to do if the answer is no.",
                new TrustedHtml(paragraphs + "<ul><li>Keep a copy.</li><li>Write the date on it.</li></ul>"),
                LocalDate.of(2026, 9, 1),
                cards().subList(0, 1),
                guides());
    }

    static OfflineHelpView offline() {
        return new OfflineHelpView(
                CRISIS,
                List.of("Any library in Southend: staff will search and print for you."),
                List.of("large print", "Easy Read", "another language"));
    }

    static AccessibilityStatementView statement() {
        return new AccessibilityStatementView(
                Compliance.PARTIALLY,
                List.of(new Barrier(
                        "Some texts of providers are hard to read",
                        "3.1.5 Reading level",
                        "Providers write their own listings.",
                        "We check each one when it is confirmed.")),
                5,
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 1),
                List.of("We tested every kind of page with axe and with a keyboard."));
    }

    static PrivacyView privacy() {
        return new PrivacyView(
                "data.protection@example.org",
                true,
                List.of(new PrivacyView.Kept("The words of a search", "90 days")),
                LocalDate.of(2026, 11, 1));
    }

    /** @param error null where there is none */
    static FeedbackFormView missingForm(@Nullable String error, String typed) {
        Field text = Field.of(FieldKind.TEXT_AREA, "text", "What did you need that you could not find?", typed)
                .withHint("A few words are enough. Leave out names, addresses and dates of birth.")
                .withLongest(2000)
                .withError(error)
                .ofThePublic();
        Field include = Field.of(
                FieldKind.CHECKBOXES,
                "include-search",
                "What you searched for (optional)",
                List.of(new Choice("yes", "Send “trampoline swimming” with it", false)));
        Field who = Field.of(
                FieldKind.RADIOS,
                "who",
                "Who are you? (optional)",
                List.of(
                        new Choice("parent", "A parent or carer", false),
                        new Choice("young-person", "A child or young person", false),
                        new Choice("somebody-for-them", "Somebody who writes for one of them", false),
                        new Choice("not-said", "I would rather not say", false)));
        Field age = Field.of(
                FieldKind.SELECT,
                "age",
                "How old is the child or young person? (optional)",
                List.of(
                        new Choice("", "Choose an age", true),
                        new Choice("0-4", "0 to 4", false),
                        new Choice("5-11", "5 to 11", false),
                        new Choice("11-plus", "Over 11", false)));
        Field area = Field.of(FieldKind.SHORT, "area", "First half of your postcode (optional)", "")
                .withHint("Like SS1");
        return new FeedbackFormView(
                "Tell us what’s missing",
                "Tell us what you needed and could not find here. We tell the people who pay for help, and publish what they answer.",
                null,
                Form.of(
                        "/feedback",
                        List.of(new HiddenField("kind", "missing"), new HiddenField("q", "trampoline swimming")),
                        List.of(text, include, who, age, area),
                        Button.main("Send")),
                true,
                List.of(
                        new WayIn(
                                "This site is hard to use",
                                "/feedback?kind=hard-to-use",
                                "It goes to the team that makes this site. We publish it without names."),
                        new WayIn(
                                "Your own child’s case",
                                "/feedback/own-case",
                                "We cannot work on one child’s case. This page says who can.")),
                CRISIS);
    }

    static FeedbackStatusView sentMessage() {
        return new FeedbackStatusView(
                "LO-7K3M-92QX",
                "What is missing",
                "21 November 2026",
                "Somebody in the Local Offer team reads it next, within 5 working days.",
                steps(0),
                null,
                List.of(),
                true,
                "When it is answered, we write to jo@example.org.",
                CRISIS,
                twoQuestions());
    }

    static FeedbackStatusView answeredMessage() {
        return new FeedbackStatusView(
                "LO-7K3M-92QX",
                "What is missing",
                "3 May 2026",
                "The people who pay for this help have answered.",
                steps(3),
                new Link("Read the answer", "/you-said-we-did/12"),
                List.of(),
                false,
                null,
                CRISIS,
                null);
    }

    /** The state of a message about somebody's own case, which has left the usual process. */
    static FeedbackStatusView messageForOthers() {
        return new FeedbackStatusView(
                "LO-7K3M-92QX",
                "Something else",
                "21 November 2026",
                "This is about your own child’s case. The Local Offer team cannot work on it, but these people can.",
                List.of(),
                null,
                List.of(
                        new Link("SENDIASS: free advice that is not the council’s own", "/listings/sendiass"),
                        new Link("How to complain", "https://www.example.org/complaints")),
                false,
                null,
                CRISIS,
                null);
    }

    private static List<StepView> steps(int current) {
        List<String> labels = List.of(
                "We have it",
                "Read, and names taken out",
                "Sent to the people who pay for this help",
                "Answered and published");
        return IntStream.range(0, labels.size())
                .mapToObj(i -> new StepView(labels.get(i), i < current, i == current))
                .toList();
    }

    /** An answer whose promise is kept. */
    static AnswerView keptPromise() {
        return new AnswerView(
                "answer-13",
                "Short breaks · Age 5 to 11 · Southend",
                List.of("There is nothing on Saturdays."),
                null,
                null,
                "Southend City Council, children’s social care",
                List.of("You are right."),
                "Eight places each Saturday",
                "July 2027",
                "14 June 2027",
                "21 November 2026");
    }

    /** The page of an answer to comments and a gap, whose promise is late. */
    static AnswerPageView answerPage() {
        return new AnswerPageView(
                new AnswerView(
                        "answer-12",
                        "Short breaks (autism, age 5 to 11, Southend)",
                        List.of(
                                "There is nothing on Saturdays for a child who needs one-to-one help.",
                                "We looked for a holiday club with somebody who can do tube feeding. There is none."),
                        "Some of what families said is not shown just now.",
                        "Short breaks (autism, age 5 to 11, Southend)",
                        "Southend City Council, children’s social care",
                        List.of(
                                "You are right. We paid for weekday clubs only.",
                                "From April there are eight one-to-one places each Saturday."),
                        "Train two clubs’ staff in tube feeding, and add 12 places in the summer holidays",
                        "July 2027",
                        null,
                        "21 November 2026"),
                "Late",
                List.of("This was promised by July 2027, and it is late: “Train two clubs’ staff in tube feeding”"),
                List.of(
                        new DatedLine("21 November 2026", "Southend City Council, children’s social care answered."),
                        new DatedLine("July 2027", "What was promised should have been done by then. It is late.")),
                List.of(new Link(
                        "Search: Short breaks (autism, age 5 to 11, Southend)",
                        "/search?help=short-breaks&need=asd&age=5-11&area=southend")),
                List.of(
                        new Link("All answers about: Short breaks", "/you-said-we-did?help=short-breaks"),
                        new Link("All answers", "/you-said-we-did")),
                new Link("Tell us whether this helped", "/feedback?kind=how-was-it&help=short-breaks"));
    }

    /** The page of an answer to a gap that no comment tells of. */
    static AnswerPageView answerToAGap() {
        return new AnswerPageView(
                new AnswerView(
                        "answer-11",
                        "Wheelchairs",
                        List.of(),
                        null,
                        "Wheelchairs",
                        "NHS integrated care board",
                        List.of("We will not change the contract this year: the money is spent."),
                        null,
                        null,
                        null,
                        "3 November 2026"),
                "Will not be done",
                List.of("This will not be done. The answer says why."),
                List.of(new DatedLine("3 November 2026", "NHS integrated care board answered.")),
                List.of(),
                List.of(new Link("All answers", "/you-said-we-did")),
                new Link("Tell us whether this helped", "/feedback?kind=how-was-it"));
    }

    /** @param counted empty where nothing has been answered yet */
    private static AnswersView answers(String counted, List<String> changed, List<AnswerLine> lines, List<Chip> chips) {
        return new AnswersView(
                "2026",
                changed,
                counted,
                chips.isEmpty() ? null : "We left out what we do not know, under: Need.",
                counted.isEmpty()
                        ? List.of()
                        : List.of(
                                Field.of(
                                        FieldKind.SELECT,
                                        "help",
                                        "Kind of help",
                                        List.of(
                                                new Choice("", "Any kind of help", chips.isEmpty()),
                                                new Choice("short-breaks", "Short breaks (2)", !chips.isEmpty()))),
                                Field.of(
                                        FieldKind.SELECT,
                                        "sort",
                                        "Order",
                                        List.of(
                                                new Choice("newest", "Newest first", true),
                                                new Choice("state", "Late and planned first", false)))),
                !chips.isEmpty(),
                chips.isEmpty() ? null : new Link("Show all answers", "/you-said-we-did"),
                chips,
                lines,
                lines.isEmpty() ? Paging.ONE_PAGE : Paging.at(1, 2, page -> "/you-said-we-did?page=" + page),
                new Link("new answers as an Atom feed", "/you-said-we-did/feed.xml"),
                lines.isEmpty()
                        ? List.of()
                        : List.of(
                                new CountLine("Answered", "12"),
                                new CountLine("Waiting for an answer", "9"),
                                new CountLine("About somebody’s own case, so sent elsewhere", "6"),
                                new CountLine("Being worked on, and everything else", "7")),
                "31 October 2026",
                "1 November 2026");
    }

    static AnswersView noAnswers() {
        return answers("", List.of(), List.of(), List.of());
    }

    static AnswersView noAnswerFits() {
        return answers("No answer fits what you chose.", List.of(), List.of(), chosen());
    }

    private static List<Chip> chosen() {
        return List.of(new Chip("Kind of help: Short breaks", "/you-said-we-did"));
    }

    static AnswersView answers() {
        return answers(
                "2 of 12 answers fit what you chose",
                List.of(
                        "Families got 12 answers in 2026.",
                        "4 promises were kept.",
                        "Short breaks (Southend): “Eight places each Saturday” Done on 14 June 2026, after 7 comments from"
                                + " families.",
                        "3 promises are still to come, 1 is late."),
                List.of(
                        new AnswerLine(
                                "answer-12",
                                "Short breaks (autism, age 5 to 11, Southend)",
                                12,
                                "/you-said-we-did/12",
                                "Planned",
                                "Families told us:",
                                List.of("There is nothing on Saturdays.", "There is no holiday club."),
                                "Answered on 21 November 2026 by Southend City Council, children’s social care.",
                                "You are right. We paid for weekday clubs only.",
                                true,
                                List.of("This is promised by July 2027: “Train two clubs’ staff in tube feeding”")),
                        new AnswerLine(
                                "answer-11",
                                "Wheelchairs",
                                11,
                                "/you-said-we-did/11",
                                "Will not be done",
                                "This help was missing or hard to find.",
                                List.of(),
                                "Answered on 3 November 2026 by NHS integrated care board.",
                                "We will not change the contract this year: the money is spent.",
                                false,
                                List.of("This will not be done. The answer says why."))),
                chosen());
    }

    static FeedbackFormView howWasItForm() {
        Field text = Field.of(FieldKind.TEXT_AREA, "text", "How was it?", "")
                .withHint("What was good? What was not?")
                .withLongest(2000)
                .ofThePublic();
        return new FeedbackFormView(
                "How was it?",
                "Good or bad: other families and the people who pay for this help want to know.",
                new Link("Autism Diagnostic Service", "/listings/autism-diagnostic-service"),
                new Form(
                        "/listings/autism-diagnostic-service/feedback",
                        List.of(new HiddenField("kind", "how-was-it")),
                        List.of(Section.of(text)),
                        List.of(Button.main("Send")),
                        "We could not keep it just now. Your words are still here. Try again in a few minutes."),
                true,
                List.of(new WayIn(
                        "Something is wrong with this listing",
                        "/listings/a/feedback?kind=wrong",
                        "We check it with the people who run it. We do not publish your words.")),
                CRISIS);
    }

    /** The two questions as they stand below results, and on a page of their own. */
    static Form twoQuestions() {
        List<Choice> choices = List.of(new Choice("yes", "Yes", false), new Choice("no", "No", false));
        return Form.of(
                "/survey",
                List.of(new HiddenField("place", "after-search")),
                List.of(
                        Field.of(FieldKind.RADIOS, "used", "Have you used the Local Offer?", choices),
                        Field.of(
                                FieldKind.RADIOS, "found", "If yes, did you find what you were looking for?", choices)),
                Button.main("Send"));
    }

    static SurveyView survey() {
        return new SurveyView(twoQuestions());
    }

    static YoungPeopleView youngPeople() {
        Field words = Field.of(FieldKind.TEXT_AREA, "words", "What do you want to tell us?", "")
                .withHint("Write a little or a lot.")
                .ofThePublic();
        Field age = Field.of(
                FieldKind.RADIOS,
                "age",
                "How old are you? (you can leave this out)",
                List.of(new Choice("5-11", "5 to 10", false), new Choice("11-plus", "11 to 13", false)));
        return new YoungPeopleView(
                Form.of("/feedback/young-people", List.of(), List.of(words, age), Button.main("Send")), CRISIS);
    }

    static OwnCaseView ownCase() {
        return new OwnCaseView(
                List.of(
                        new OwnCaseView.Place(
                                "Free advice that is not the council’s own (SENDIASS)",
                                "They read letters and plans with you.",
                                "01632 960804",
                                "01632960804",
                                null,
                                "/search?q=SENDIASS"),
                        new OwnCaseView.Place(
                                "Complain to whoever gives the help",
                                "Tell the school or the clinic first.",
                                "ring the school",
                                null,
                                "complaints@example.org",
                                null)),
                CRISIS);
    }

    static DataRightView dataRights() {
        Field right = Field.of(
                FieldKind.RADIOS,
                "right",
                "What do you want?",
                List.of(new Choice("erase", "Delete something", false)));
        Field reach = Field.of(FieldKind.TEXT, "reach", "How can we reach you?", "");
        return new DataRightView(
                Form.of("/feedback/data-rights", List.of(), List.of(right, reach), Button.main("Send")),
                "data.protection@example.org",
                30,
                CRISIS);
    }
}
