package org.mandategraph.web.metadata;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mandategraph.web.cite.Reference;

/**
 * A reference as an OpenURL context object in the title of a {@code span} of the class {@code
 * Z3988} (COinS): lists use it, because a page has tags for one reference only. The format has no
 * field for the number of a report.
 *
 * @see <a
 *     href="https://groups.niso.org/higherlogic/ws/public/download/14833/z39_88_2004_r2010.pdf">
 *     ANSI/NISO Z39.88-2004</a>
 */
public final class Coins {
  private final StringBuilder out = new StringBuilder("ctx_ver=Z39.88-2004");

  private Coins() {}

  /** The context object. */
  public static String of(Reference reference) {
    Coins coins = new Coins();
    LocalDate date = reference.date();
    coins.add("rft_val_fmt", "info:ofi/fmt:kev:mtx:book");
    coins.add("rft.genre", "report");
    coins.add("rft.btitle", reference.heading());
    coins.add("rft.aucorp", reference.author());
    coins.add("rft.date", date == null ? null : date.toString());
    coins.add("rft.pub", Reference.PUBLISHER);
    coins.add("rft_id", reference.url() == null ? reference.iri() : reference.url());
    return coins.out.toString();
  }

  private void add(String key, @Nullable String value) {
    if (value != null) {
      out.append('&').append(key).append('=');
      out.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
