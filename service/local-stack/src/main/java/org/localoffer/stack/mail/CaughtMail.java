package org.localoffer.stack.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import org.jspecify.annotations.Nullable;

/**
 * A received mail, decoded for people and tests.
 *
 * @param messageId as in its header, with the angle brackets; empty without that header
 * @param to        everybody it would have reached, including blind copies: addresses without names, in alphabetical
 *     order
 * @param from      the sender's address without name; empty when there is none
 * @param subject   decoded; empty when there is none
 * @param text      decoded, with a line feed after each line and without white space at the end; the plain text where
 *     the mail has one, otherwise its HTML as it is, otherwise empty; cut after {@value #LONGEST_TEXT} characters
 * @param received  time of receipt; not in the JSON
 */
record CaughtMail(
        @JsonProperty("message_id") String messageId,
        List<String> to,
        String from,
        String subject,
        String text,
        @JsonIgnore Instant received) {

    /** Maximum characters: ten pages. {@link Mailbox#MOST_MAILS} mails of this size fit into the heap. */
    static final int LONGEST_TEXT = 20_000;

    /** Maximum characters of a header, which may have any length. */
    private static final int LONGEST_HEADER = 500;

    /** Maximum depth of nested parts; no mail program produces more. */
    private static final int DEEPEST_PART = 10;

    /** @throws MessagingException when it cannot be parsed as a mail; the sender gets an error */
    static CaughtMail of(MovingMessage arrived, Instant received) throws MessagingException, IOException {
        MimeMessage message = arrived.getMessage();
        return new CaughtMail(
                header(message.getMessageID()),
                arrived.getToAddresses().stream()
                        .map(MailAddress::getEmail)
                        .sorted()
                        .toList(),
                header(sender(message)),
                header(message.getSubject()),
                readable(text(message)),
                received);
    }

    private static @Nullable String sender(MimeMessage message) throws MessagingException {
        Address @Nullable [] from = message.getFrom();
        if (from == null || from.length == 0) {
            return null;
        }
        return from[0] instanceof InternetAddress address ? address.getAddress() : from[0].toString();
    }

    private static String header(@Nullable String value) {
        return value == null ? "" : cut(value, LONGEST_HEADER);
    }

    private static String text(Part mail) throws MessagingException, IOException {
        Optional<Part> plain = part(mail, "text/plain", 0);
        Optional<Part> part = plain.isPresent() ? plain : part(mail, "text/html", 0);
        return part.isPresent() ? decoded(part.get()) : "";
    }

    /** The first part of that type that is not an attachment. */
    private static Optional<Part> part(Part part, String type, int depth) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return Optional.empty();
        }
        if (part.isMimeType(type)) {
            return Optional.of(part);
        }
        if (part.isMimeType("multipart/*") && depth < DEEPEST_PART && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                Optional<Part> inside = part(parts.getBodyPart(i), type, depth + 1);
                if (inside.isPresent()) {
                    return inside;
                }
            }
        }
        return Optional.empty();
    }

    private static String decoded(Part part) throws MessagingException, IOException {
        try {
            return String.valueOf(part.getContent());
        } catch (UnsupportedEncodingException e) {
            // An unknown character set is read as ISO-8859-1, which gets most letters right.
            try (InputStream bytes = part.getInputStream()) {
                return new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
            }
        }
    }

    private static String readable(String text) {
        return cut(text.replace("\r\n", "\n").stripTrailing(), LONGEST_TEXT);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
