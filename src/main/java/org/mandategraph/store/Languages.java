package org.mandategraph.store;

import java.util.Comparator;

/**
 * Which of two language versions of one document is held: English, which citations and acts are
 * read from, then the order of the language codes. So the graph does not hang on which came first.
 */
public final class Languages {
  private static final Comparator<String> ORDER =
      Comparator.comparing((String language) -> !language.equals("en"))
          .thenComparing(Comparator.naturalOrder());

  private Languages() {}

  /**
   * Whether a version that is held stays when another comes. One of the same language does not: it
   * is taken for a correction.
   *
   * @param held language of the version that is held, ISO 639-1
   * @param coming language of the version that comes
   */
  public static boolean stays(String held, String coming) {
    return ORDER.compare(held, coming) < 0;
  }
}
