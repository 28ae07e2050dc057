package org.mandategraph.write.akn;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Body;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.language.Language;
import org.mandategraph.structure.DocumentKind;
import org.mandategraph.structure.Metadata;

/** Writes what stands around a text: cover page, preface and conclusions. */
final class Frame {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final Pattern RESOLUTION = Pattern.compile(".*?/RES/(.+)");

  private final XmlOut out;
  private final Metadata metadata;
  private final @Nullable Body body;

  Frame(XmlOut out, Metadata metadata, @Nullable Body body) {
    this.out = out;
    this.metadata = metadata;
    this.body = body;
  }

  void cover() {
    out.block("coverPage", "eId", "coverPage_1");
    coverLine("docAuthority", "United Nations", "refersTo", "#publisher");
    if (metadata.symbol() != null) {
      coverLine("docNumber", metadata.symbol().value(), "refersTo", "#symbol");
    }
    if (body != null) {
      coverLine("docAuthority", body.label(), "refersTo", "#issuingBody");
    }
    LocalDate distributed = metadata.distributed();
    if (distributed != null) {
      out.line("p");
      day(distributed, "#dateOfIssuance");
      out.end();
    }
    if (metadata.session() != null) {
      session(metadata.session());
    }
    for (String item : metadata.agendaItems()) {
      coverLine("inline", "Agenda item " + item, "title", item, "name", "agenda item");
    }
    adoption();
    metadata.committeeReports().forEach(report -> origin(report.value()));
    for (String sponsor : metadata.sponsors()) {
      coverLine("docProponent", sponsor, "as", "#sponsor");
    }
    out.end();
  }

  private void session(int session) {
    String words =
        Language.ENGLISH.numerals().ordinalWords(session).orElse(String.valueOf(session))
            + " session";
    coverLine("session", words, "value", "" + session, "eId", "coverPage_1__session_1");
  }

  private void adoption() {
    LocalDate adopted = metadata.adopted();
    if (body != null && adopted != null && metadata.kind() == DocumentKind.RESOLUTION) {
      coverLine(
          "docTitle",
          "Resolution adopted by the %s on %s".formatted(body.label(), DAY.format(adopted)));
    }
  }

  private void origin(DocumentSymbol report) {
    out.line("p");
    out.inline("docProponent");
    out.textInline("inline", report.value(), "name", "originating document");
    out.end();
    out.end();
  }

  /** Number and title; nothing where the document gives neither. */
  void preface() {
    String number = number();
    String title = metadata.title();
    if (number == null && title == null) {
      return;
    }
    out.block("preface", "eId", "preface_1");
    out.line("p");
    if (number != null) {
      out.textInline("docNumber", number + ".");
      out.text(title == null ? "" : " ");
    }
    if (title != null) {
      out.textInline("docTitle", title, "refersTo", "#resolutionTitle");
    }
    out.end();
    out.end();
  }

  /** "78/10" of A/RES/78/10, "1373 (2001)" of S/RES/1373(2001). */
  private @Nullable String number() {
    if (metadata.symbol() == null) {
      return null;
    }
    Matcher m = RESOLUTION.matcher(metadata.symbol().value());
    return m.matches() ? m.group(1).replace("(", " (") : null;
  }

  /** Meeting and day of adoption; nothing where the document gives neither. */
  void conclusions() {
    Integer meeting = metadata.plenaryMeeting();
    LocalDate adopted = metadata.adopted();
    if (meeting == null && adopted == null) {
      return;
    }
    out.block("conclusions", "eId", "conclusions");
    out.line("p");
    if (meeting != null) {
      meeting(meeting);
    }
    if (meeting != null && adopted != null) {
      out.inline("eol");
      out.end();
    }
    if (adopted != null) {
      day(adopted, "#dateOfAdoption");
    }
    out.end();
    out.end();
  }

  private void meeting(int meeting) {
    String counted = meeting + suffix(meeting);
    boolean plenary = body != null && (body.symbol().equals("A") || body.symbol().equals("E"));
    String words = counted + (plenary ? " plenary meeting" : " meeting");
    out.textInline("inline", words, "name", "adoptionMeeting", "title", counted);
  }

  private static String suffix(int number) {
    int ten = number % 100;
    if (ten >= 11 && ten <= 13) {
      return "th";
    }
    return switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private void day(LocalDate date, String refersTo) {
    out.textInline("docDate", DAY.format(date), "date", date.toString(), "refersTo", refersTo);
  }

  private void coverLine(String element, String words, String... attributes) {
    out.line("p");
    out.textInline(element, words, attributes);
    out.end();
  }
}
