package org.mandategraph.extract.akn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.DocumentSymbol;

/**
 * The IRIs that the United Nations' Akoma Ntoso texts bear: {@code
 * /akn/un/statement/deliberation/unga/2011-12-19/66-181/}, {@code …/unsc/2015-08-21/2236-2015/},
 * {@code …/unecosoc/2021-06-08/2021-11/}, {@code …/unga-hrc/2023-10-11/54-11/}.
 */
public final class AknIri {
  private record Series(String body, Pattern symbol) {}

  private static final List<Series> SERIES =
      List.of(
          new Series("unga", Pattern.compile("A/RES/([^/]++)/([^/]++)")),
          new Series("unga-hrc", Pattern.compile("A/HRC/RES/([^/]++)/([^/]++)")),
          new Series("unsc", Pattern.compile("S/RES/([0-9]++)\\(([0-9]{4})\\)")),
          new Series("unecosoc", Pattern.compile("E/RES/([^/]++)/([^/]++)")));

  private AknIri() {}

  /** The IRI of a resolution; empty where the series has none or the day is not known. */
  public static Optional<String> of(DocumentSymbol symbol, @Nullable LocalDate adopted) {
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
