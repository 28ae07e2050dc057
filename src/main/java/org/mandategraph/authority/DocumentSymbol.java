package org.mandategraph.authority;

import java.util.regex.Pattern;

/**
 * A United Nations document symbol, such as {@code A/RES/66/181} or {@code S/RES/1373(2001)}, in
 * its canonical form: without blanks.
 *
 * @param value the symbol; never empty, components divided by {@code /}
 */
public record DocumentSymbol(String value) implements Comparable<DocumentSymbol> {
  private static final Pattern FORM =
      Pattern.compile("[A-Z][A-Za-z0-9.()\\-]*(?:/[A-Za-z0-9.()\\-]+)+");

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

  @Override
  public int compareTo(DocumentSymbol other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
