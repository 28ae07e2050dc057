package org.mandategraph.write.akn;

import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;
import org.mandategraph.graph.Identity;
import org.mandategraph.graph.OfficialIris;
import org.mandategraph.structure.Metadata;
import org.mandategraph.structure.Resolution;

/**
 * The FRBR identification. All dates are the document's own: a text read twice is written twice the
 * same.
 */
final class Identification {
  /** What the United Nations' mark-up writes for a date that is not known. */
  private static final String NO_DATE = "0001-01-01";

  /** ISO 639-2 for a language that is not known. */
  private static final String UNDETERMINED = "und";

  private final XmlOut out;
  private final Resolution resolution;
  private final Identity iris;
  private final String author;
  private final String work;
  private final String language;

  Identification(XmlOut out, Resolution resolution, Identity iris, String author) {
    this.out = out;
    this.resolution = resolution;
    this.iris = iris;
    this.author = author;
    work = work(resolution);
    language = language(resolution.metadata().language());
  }

  /**
   * The IRI of a text as a work: its official one, or for a text without one its id below the
   * United Nations ({@code /akn/un/statement/2013-10-10/draft-68-C.3-2013-10-10-italy/}).
   */
  static String work(Resolution resolution) {
    Metadata m = resolution.metadata();
    String own = m.symbol() == null ? null : OfficialIris.akn(m.symbol(), m.adopted()).orElse(null);
    return own != null
        ? own
        : "/akn/un/statement/"
            + date(m.adopted() != null ? m.adopted() : m.distributed())
            + "/"
            + EIds.token(resolution.id())
            + "/";
  }

  /**
   * Writes the identification of the text or of one of its annexes.
   *
   * @param component {@code !main}, {@code !main/annex_1}
   */
  void write(String component) {
    Metadata m = resolution.metadata();
    String expression = work + language + "@";
    out.block("identification", "source", "#mandategraph");
    out.block("FRBRWork");
    place(work + component + "/", work);
    out.empty("FRBRalias", "value", iris.document(resolution.id()), "name", "mandategraph");
    if (m.symbol() != null) {
      out.empty("FRBRalias", "value", OfficialIris.undocs(m.symbol()), "name", "undocs");
    }
    day(m.adopted(), "adoption");
    by(author, "#author");
    out.empty("FRBRcountry", "value", "un");
    out.end();
    out.block("FRBRExpression");
    place(expression + component + "/", expression + "/");
    day(m.distributed(), "publication");
    by(author, "#issuer");
    out.empty("FRBRlanguage", "language", language);
    out.end();
    out.block("FRBRManifestation");
    place(expression + "/" + component + ".xml", expression + ".xml");
    if (m.jobNumber() != null) {
      out.empty("FRBRalias", "value", m.jobNumber(), "name", "jobNumber");
    }
    day(m.distributed(), "publication");
    by("#mandategraph", "#editor");
    out.end();
    out.end();
  }

  private void place(String part, String whole) {
    out.empty("FRBRthis", "value", part);
    out.empty("FRBRuri", "value", whole);
  }

  private void day(@Nullable LocalDate date, String name) {
    out.empty("FRBRdate", "date", date(date), "name", name);
  }

  private void by(String agent, String role) {
    out.empty("FRBRauthor", "href", agent, "as", role);
  }

  /** A date as the schema demands it, known or not. */
  static String date(@Nullable LocalDate date) {
    return date == null ? NO_DATE : date.toString();
  }

  /** Akoma Ntoso names languages by ISO 639-2. */
  private static String language(String iso6391) {
    try {
      String iso6392 = Locale.forLanguageTag(iso6391).getISO3Language();
      return iso6392.isEmpty() ? UNDETERMINED : iso6392;
    } catch (MissingResourceException e) {
      return UNDETERMINED;
    }
  }
}
