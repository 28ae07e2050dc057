package org.mandategraph.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.document.Span;
import org.mandategraph.text.MappedText;
import org.mandategraph.text.Passage;

/**
 * The documents a text comes from, in brackets on the cover: "[on the report of the Third Committee
 * (A/64/440 and Corr.1)]".
 */
final class Origin {
  private static final Pattern BRACKET =
      Pattern.compile(
          "\\[(?:on|without|adopted|upon).*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern SYMBOL =
      Pattern.compile(
          "\\b([AES](?:/[A-Z0-9][A-Za-z0-9.]{0,12}){2,5})(?<!\\.)|(?<=and |, )((?:Corr|Add|Rev)\\.[0-9]{1,2})");

  private Origin() {}

  static List<Sourced<DocumentSymbol>> find(List<Passage> cover) {
    return cover.stream()
        .filter(p -> BRACKET.matcher(p.words()).matches())
        .findFirst()
        .map(p -> symbols(p.text()))
        .orElse(List.of());
  }

  /** The documents that some words name. */
  static List<Sourced<DocumentSymbol>> symbols(MappedText words) {
    List<Sourced<DocumentSymbol>> found = new ArrayList<>();
    Matcher m = SYMBOL.matcher(words);
    while (m.find()) {
      Span source = words.source(new Span(m.start(), m.end()));
      if (m.group(1) != null) {
        found.add(new Sourced<>(DocumentSymbol.of(m.group(1)), source));
      } else if (!found.isEmpty()) {
        String main = found.get(0).value().value();
        found.add(new Sourced<>(DocumentSymbol.of(main + "/" + m.group(2)), source));
      }
    }
    return found;
  }
}
