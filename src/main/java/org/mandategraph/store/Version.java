package org.mandategraph.store;

import java.util.Comparator;
import org.mandategraph.document.Format;

/**
 * One of the files that a document may come in. Of several, the most informative is stored,
 * whichever came first: English, which citations and acts are read from, before other languages in
 * the order of their codes; then words that are the file's own before those that were recognized on
 * a scan; then the format that says most about the text's structure.
 *
 * @param language ISO 639-1
 * @param recognized whether the file is a scan whose words were recognized
 * @param format of the file
 */
public record Version(String language, boolean recognized, Format format) {
  private static final Comparator<Version> ORDER =
      Comparator.comparing((Version v) -> !v.language.equals("en"))
          .thenComparing(Version::language)
          .thenComparing(Version::recognized)
          .thenComparing(Version::format, Comparator.reverseOrder());

  /**
   * Whether this one stays when another comes. One of the same language and format does not: the
   * one that comes is taken for a correction.
   */
  public boolean staysBefore(Version coming) {
    return ORDER.compare(this, coming) < 0;
  }
}
