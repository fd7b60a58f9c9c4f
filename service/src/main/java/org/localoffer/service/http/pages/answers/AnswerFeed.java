package org.localoffer.service.http.pages.answers;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import jakarta.enterprise.context.ApplicationScoped;

import org.localoffer.service.feedback.Answer;
import org.localoffer.service.feedback.PublicAnswers;
import org.localoffer.service.http.shared.AnswerViews;
import org.localoffer.service.http.shared.PublicAddress;
import org.localoffer.service.localarea.edition.CurrentLocalArea;

/** The newest answers as an Atom feed (RFC 4287). It holds what their pages show, and nothing else. */
@ApplicationScoped
class AnswerFeed {

    static final String ADDRESS = YouSaidWeDid.PATH + "/feed.xml";

    private static final int MOST = 20;
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** What XML 1.0 does not allow in a text. */
    private static final String NO_XML = "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    private final PublicAnswers answers;
    private final AnswerViews views;
    private final CurrentLocalArea localArea;
    private final PublicAddress address;

    AnswerFeed(PublicAnswers answers, AnswerViews views, CurrentLocalArea localArea, PublicAddress address) {
        this.answers = answers;
        this.views = views;
        this.localArea = localArea;
        this.address = address;
    }

    String text() {
        StringWriter text = new StringWriter();
        try {
            write(XMLOutputFactory.newInstance().createXMLStreamWriter(text), answers.newest(MOST));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The feed of answers could not be written", e);
        }
        return text.toString();
    }

    private void write(XMLStreamWriter xml, List<Answer> newest) throws XMLStreamException {
        xml.writeStartDocument();
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        String council = localArea.get().council().name();
        element(xml, "title", "You said, we did: " + council);
        element(xml, "id", full(YouSaidWeDid.PATH));
        element(xml, "updated", updated(newest).toString());
        link(xml, "self", full(ADDRESS));
        link(xml, "alternate", full(YouSaidWeDid.PATH));
        xml.writeStartElement("author");
        element(xml, "name", council);
        xml.writeEndElement();
        for (Answer answer : newest) {
            entry(xml, answer);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void entry(XMLStreamWriter xml, Answer answer) throws XMLStreamException {
        String page = full(YouSaidWeDid.addressOf(answer));
        xml.writeStartElement("entry");
        element(xml, "title", views.about(answer));
        element(xml, "id", page);
        element(xml, "published", publishedAt(answer).toString());
        element(xml, "updated", changedAt(answer).toString());
        link(xml, "alternate", page);
        element(xml, "summary", AnswerSentences.shortened(answer.words().text()));
        xml.writeEndElement();
    }

    private static Instant updated(List<Answer> newest) {
        return newest.stream()
                .map(AnswerFeed::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static Instant publishedAt(Answer answer) {
        return Objects.requireNonNull(answer.publishedAt());
    }

    /** When it last said something new: that it is done, or everything. */
    private static Instant changedAt(Answer answer) {
        return answer.actionDoneAt() == null ? publishedAt(answer) : answer.actionDoneAt();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll(NO_XML, ""));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }

    private String full(String path) {
        return address.of(path).toString();
    }
}
