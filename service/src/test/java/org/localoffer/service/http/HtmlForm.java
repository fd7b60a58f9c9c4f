package org.localoffer.service.http;

import static io.restassured.RestAssured.given;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A form of one of our pages, filled in as the page shows it, to be sent as a browser sends it. */
public final class HtmlForm {

    private static final Pattern FORM = Pattern.compile(
            "<form\\b[^>]*\\bmethod=\"post\"[^>]*\\baction=\"([^\"]*)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern ANY_FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern BOX = Pattern.compile("<(?:input|textarea|select|button)\\b([^>]*)>");
    private static final Pattern FIELD = Pattern.compile(
            "<input\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected>");
    private static final Pattern FIRST = Pattern.compile("<option value=\"([^\"]*)\"");

    private final String action;
    private final Map<String, List<String>> values;
    private final Set<String> boxes;

    private HtmlForm(String action, Map<String, List<String>> values, Set<String> boxes) {
        this.action = action;
        this.values = values;
        this.boxes = boxes;
    }

    /** The form whose address ends so; fails where the page has none. */
    public static HtmlForm on(String html, String end) {
        Matcher form = FORM.matcher(html);
        while (form.find()) {
            if (path(form.group(1)).endsWith(end)) {
                return new HtmlForm(plain(form.group(1)), values(form.group(2)), boxes(form.group(2)));
            }
        }
        throw new AssertionError("No form to ..." + end + " in:\n" + html);
    }

    /** Whether the page has a form whose address ends so. */
    public static boolean isOn(String html, String end) {
        return FORM.matcher(html).results().anyMatch(form -> path(form.group(1)).endsWith(end));
    }

    /** Every form of a page that sends something: those that only ask are {@link #questions}. */
    public static List<HtmlForm> onPage(String html) {
        return FORM.matcher(html)
                .results()
                .map(form -> new HtmlForm(plain(form.group(1)), values(form.group(2)), boxes(form.group(2))))
                .toList();
    }

    /** What the forms of a page that only ask may ask, by their address. */
    public static Map<String, Set<String>> questions(String html) {
        Map<String, Set<String>> questions = new LinkedHashMap<>();
        ANY_FORM.matcher(html)
                .results()
                .filter(form -> attribute(form.group(1), "method").equals("get"))
                .forEach(form -> questions
                        .computeIfAbsent(attribute(form.group(1), "action"), key -> new LinkedHashSet<>())
                        .addAll(boxes(form.group(2))));
        return questions;
    }

    private static Set<String> boxes(String inside) {
        return BOX.matcher(inside)
                .results()
                .map(box -> attribute(box.group(1), "name"))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Without what follows a question mark. */
    private static String path(String address) {
        return address.replaceFirst("\\?.*", "");
    }

    private static Map<String, List<String>> values(String inside) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(inside);
        while (field.find()) {
            if (field.group(1) != null) {
                String type = attribute(field.group(1), "type");
                boolean unticked = (type.equals("checkbox") || type.equals("radio"))
                        && !field.group(1).contains(" checked");
                if (!unticked && !type.equals("submit")) {
                    add(values, attribute(field.group(1), "name"), attribute(field.group(1), "value"));
                }
            } else if (field.group(2) != null) {
                add(values, attribute(field.group(2), "name"), plain(field.group(3)));
            } else {
                Matcher chosen = CHOSEN.matcher(field.group(5));
                Matcher first = FIRST.matcher(field.group(5));
                String value = chosen.find() ? chosen.group(1) : (first.find() ? first.group(1) : "");
                add(values, attribute(field.group(4), "name"), plain(value));
            }
        }
        return values;
    }

    private static void add(Map<String, List<String>> values, String name, String value) {
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    private static String attribute(String tag, String name) {
        Matcher attribute = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return attribute.find() ? plain(attribute.group(1)) : "";
    }

    /** Of text as it stands in a page. */
    public static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    public String action() {
        return action;
    }

    /** Names of everything that it can send, ticked or not, with its buttons. */
    public Set<String> boxes() {
        return boxes;
    }

    /** Every value of a field; none where the page has no such field, or nothing is chosen. */
    public List<String> all(String name) {
        return List.copyOf(values.getOrDefault(name, List.of()));
    }

    /** The one value of a field; empty where there is none. */
    public String value(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** The same with other values in that field; with none, the field is not sent at all. */
    public HtmlForm with(String name, String... instead) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(name, List.of(instead));
        return new HtmlForm(action, changed, boxes);
    }

    /** Sends it in a staff member's name. */
    public Response sendAs(String user) {
        return send(Staff.as(user));
    }

    /** Sends it as anybody. */
    public Response send() {
        return send(given().redirects().follow(false));
    }

    /** Sends it by a request that says who sends it. */
    public Response send(RequestSpecification request) {
        request.contentType("application/x-www-form-urlencoded; charset=utf-8");
        values.forEach((name, all) -> all.forEach(value -> request.formParam(name, value)));
        return request.post(action);
    }
}
