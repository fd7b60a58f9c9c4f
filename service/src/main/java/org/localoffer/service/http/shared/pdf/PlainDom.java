package org.localoffer.service.http.shared.pdf;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.w3c.dom.DOMException;

/**
 * Copies a document for the renderer. The copy that jsoup makes names its source in every node, so that both would be
 * in memory until the file is made.
 */
final class PlainDom implements NodeVisitor {

    private final org.w3c.dom.Document copy;

    /** The element that what comes next belongs to. */
    private org.w3c.dom.Node open;

    private PlainDom(org.w3c.dom.Document copy) {
        this.copy = copy;
        this.open = copy;
    }

    static org.w3c.dom.Document of(Document html) {
        PlainDom dom = new PlainDom(empty());
        html.child(0).traverse(dom);
        return dom.copy;
    }

    private static org.w3c.dom.Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The platform makes no documents", e);
        }
    }

    @Override
    public void head(Node node, int depth) {
        switch (node) {
            case Element element -> open = open.appendChild(copy(element));
            case TextNode text -> open.appendChild(copy.createTextNode(text.getWholeText()));
            case DataNode data -> open.appendChild(copy.createTextNode(data.getWholeData()));
            default -> {
                // Comments are not for readers.
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element) {
            open = open.getParentNode();
        }
    }

    private org.w3c.dom.Element copy(Element from) {
        org.w3c.dom.Element to = element(from.normalName());
        for (Attribute attribute : from.attributes()) {
            String name = Attribute.getValidKey(attribute.getKey(), Document.OutputSettings.Syntax.xml);
            if (name != null) {
                to.setAttribute(name, attribute.getValue());
            }
        }
        return to;
    }

    /** HTML has names of elements that XML has not; they mean nothing to the renderer. */
    private org.w3c.dom.Element element(String name) {
        try {
            return copy.createElement(name);
        } catch (DOMException e) {
            return copy.createElement("span");
        }
    }
}
