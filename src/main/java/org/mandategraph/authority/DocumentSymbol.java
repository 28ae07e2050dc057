package org.mandategraph.authority;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.language.RomanNumerals;

/**
 * A United Nations document symbol, such as {@code A/RES/66/181} or {@code S/RES/1373(2001)}, in
 * its canonical form: without blanks.
 *
 * @param value the symbol; never empty, components divided by {@code /}
 */
public record DocumentSymbol(String value) implements Comparable<DocumentSymbol> {
  private static final Pattern FORM =
      Pattern.compile("[A-Z][A-Za-z0-9.()\\-]*(?:/[A-Za-z0-9.()\\-]+)+");

  /**
   * The session in A/RES/66/181 and A/RES/S-27/2, E/2010/30, A/C.3/68/L.4, UNEP/EA.5/Res.14 and
   * A/RES/1514(XV). A number before "Rev." or "Add." is the document's own: A/520/Rev.18.
   */
  private static final List<Pattern> SESSIONS =
      List.of(
          Pattern.compile("/(?:RES|DEC)/(?:[SE]{1,2}-)?([0-9]{1,3})/"),
          Pattern.compile("^E/(?:(?:RES|DEC)/)?((?:19|20)[0-9]{2})/"),
          Pattern.compile(
              "^[AE](?:/[A-Z]++(?:\\.[0-9]++)?)?/([0-9]{2,3})/(?=[0-9]|(?:L|PV|SR|INF|CRP)\\.)"),
          Pattern.compile("^[A-Z]{2,6}/[A-Z]{1,4}\\.([0-9]{1,3})/(?:Res|Dec)\\."),
          Pattern.compile("/(?:RES|DEC)/[0-9]{1,4}[A-Z]?\\(([IVXL]{1,9})\\)$"));

  /** The year in S/RES/1373(2001), E/RES/2007/12 and CTOC/COP/2010/17. */
  private static final Pattern YEAR =
      Pattern.compile(
          "^(?:[A-Z][A-Za-z0-9.\\-]*+/)++(?:((?:19|20)[0-9]{2})/|[0-9]++\\(((?:19|20)[0-9]{2})\\))");

  /** Rejects what is no symbol. */
  public DocumentSymbol {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a document symbol: " + value);
    }
  }

  /** The symbol that a text writes, its blanks taken out. */
  public static DocumentSymbol of(String written) {
    return new DocumentSymbol(written.replaceAll("[\\s\\u00a0]+", ""));
  }

  /**
   * The session that the symbol names; empty where it names none. The sessions of the Economic and
   * Social Council are named by their year.
   */
  public Optional<Integer> session() {
    return SESSIONS.stream()
        .map(p -> p.matcher(value))
        .filter(Matcher::find)
        .findFirst()
        .map(m -> m.group(1))
        .map(n -> RomanNumerals.value(n).orElseGet(() -> Integer.parseInt(n)));
  }

  /** The year that the symbol names; empty where it names none. */
  public Optional<Integer> year() {
    Matcher m = YEAR.matcher(value);
    return m.find()
        ? Optional.of(Integer.valueOf(m.group(1) == null ? m.group(2) : m.group(1)))
        : Optional.empty();
  }

  @Override
  public int compareTo(DocumentSymbol other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
