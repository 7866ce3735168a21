package io.github.liveblogarchive.page.data;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML 1.0 that every reader takes: the JDK's writer lets characters through that XML does not know. */
final class Xml {
    private final XMLStreamWriter writer;

    Xml(OutputStream out) throws XMLStreamException {
        this.writer = XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        writer.writeCharacters("\n");
    }

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** A piece of a document. */
    static Xml fragment(OutputStream out) throws XMLStreamException {
        return new Xml(XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name()));
    }

    void flush() throws XMLStreamException {
        writer.flush();
    }

    Xml open(String name) throws XMLStreamException {
        writer.writeStartElement(name);
        return this;
    }

    Xml attribute(String name, String value) throws XMLStreamException {
        writer.writeAttribute(name, legal(value));
        return this;
    }

    Xml close() throws XMLStreamException {
        writer.writeEndElement();
        writer.writeCharacters("\n");
        return this;
    }

    Xml line() throws XMLStreamException {
        writer.writeCharacters("\n");
        return this;
    }

    Xml text(String name, String value) throws XMLStreamException {
        writer.writeStartElement(name);
        writer.writeCharacters(legal(value));
        return close();
    }

    Xml characters(String value) throws XMLStreamException {
        writer.writeCharacters(legal(value));
        return this;
    }

    Xml empty(String name) throws XMLStreamException {
        writer.writeEmptyElement(name);
        return this;
    }

    void end() throws XMLStreamException {
        writer.writeEndDocument();
        writer.flush();
    }

    /** The text without what XML 1.0 cannot hold. */
    static String legal(String text) {
        boolean clean = text.codePoints().allMatch(Xml::isLegal);
        return clean
                ? text
                : text.codePoints()
                        .filter(Xml::isLegal)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
