package org.mandategraph.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.language.Language;

/**
 * Finds the document's own symbol: printed at the head, or made of the adopting organ and the
 * number before the title.
 */
final class CoverSymbol {
  /**
   * A symbol that a line consists of, perhaps behind the organization's name; a letter names parts,
   * an asterisk marks a reissue.
   */
  private static final String SYMBOL =
      "((?:[AES]|[A-Z]{2,6})(?:/[A-Z0-9][A-Za-z0-9.\\-]{0,12}){1,6}(?: ?\\((?:19|20)[0-9]{2}\\)|"
          + " [A-Z](?:-[A-Z])?)?)\\*{0,2}";

  /** A resolution's symbol inside a line that other words were glued to. */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<![A-Z/])((?:A/(?:HRC/)?RES/(?:[SE]{1,2}-)?[0-9]{1,3}/[0-9]{1,3}|E/RES/[0-9]{4}/[0-9]{1,3}|S/RES/[0-9]{1,4}"
              + " ?\\([0-9]{4}\\)))(?![0-9])");

  private CoverSymbol() {}

  static Optional<DocumentSymbol> find(Stream<String> lines, Language language) {
    Pattern line =
        Pattern.compile("(?:" + language.pattern("cover.organization") + "\\s)?" + SYMBOL);
    return lines.flatMap(l -> candidate(l, line).stream()).findFirst();
  }

  private static Optional<DocumentSymbol> candidate(String words, Pattern symbolLine) {
    Matcher line = symbolLine.matcher(words);
    if (line.matches()) {
      return Optional.of(DocumentSymbol.of(line.group(1)));
    }
    Matcher glued = GLUED.matcher(words);
    boolean cited = words.startsWith("[") || words.contains("(A/") || words.length() > 200;
    return !cited && glued.find()
        ? Optional.of(DocumentSymbol.of(glued.group(1)))
        : Optional.empty();
  }
}
