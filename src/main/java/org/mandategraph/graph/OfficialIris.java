package org.mandategraph.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.language.Language;

/**
 * The United Nations' own names for their documents: the link that serves a document, and the IRIs
 * that their Akoma Ntoso texts bear: {@code
 * /akn/un/statement/deliberation/unga/2011-12-19/66-181/}, {@code …/unsc/2015-08-21/2236-2015/},
 * {@code …/unecosoc/2021-06-08/2021-11/}, {@code …/unga-hrc/2023-10-11/54-11/}.
 */
public final class OfficialIris {
  private record Series(String body, Pattern symbol) {}

  private static final List<Series> SERIES =
      List.of(
          new Series("unga", Pattern.compile("A/RES/([^/]++)/([^/]++)")),
          new Series("unga-hrc", Pattern.compile("A/HRC/RES/([^/]++)/([^/]++)")),
          new Series("unsc", Pattern.compile("S/RES/([0-9]++)\\(([0-9]{4})\\)")),
          new Series("unecosoc", Pattern.compile("E/RES/([^/]++)/([^/]++)")));

  private static final String LANGUAGES =
      "http://publications.europa.eu/resource/authority/language/";

  private OfficialIris() {}

  /**
   * A language as the Publications Office of the European Union names it, by its three-letter code:
   * ENG, FRA. Empty for what is no language with such a code.
   *
   * @param iso6391 its two-letter code
   */
  public static Optional<String> language(String iso6391) {
    try {
      String code = Locale.forLanguageTag(iso6391).getISO3Language();
      return Optional.of(code)
          .filter(c -> !c.isEmpty() && !c.equals(Language.UNDETERMINED))
          .map(c -> LANGUAGES + c.toUpperCase(Locale.ROOT));
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  /** Where the United Nations serves a document. */
  public static String undocs(DocumentSymbol symbol) {
    return "https://undocs.org/" + symbol;
  }

  /** The AKN IRI of a resolution; empty where its series has none or the day is not known. */
  public static Optional<String> akn(DocumentSymbol symbol, @Nullable LocalDate adopted) {
    if (adopted == null) {
      return Optional.empty();
    }
    for (Series series : SERIES) {
      Matcher m = series.symbol().matcher(symbol.value());
      if (m.matches()) {
        return Optional.of(work(series.body(), adopted.toString(), m.group(1) + "-" + m.group(2)));
      }
    }
    return Optional.empty();
  }

  private static String work(String body, String date, String number) {
    return "/akn/un/statement/deliberation/" + body + "/" + date + "/" + number + "/";
  }
}
