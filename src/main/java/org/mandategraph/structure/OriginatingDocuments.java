package org.mandategraph.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.text.MappedText;
import org.mandategraph.text.Passage;

/**
 * The documents a text comes from, in brackets on the cover: "[on the report of the Third Committee
 * (A/64/440 and Corr.1)]".
 */
final class OriginatingDocuments {
  private static final String SYMBOL =
      "\\b([AES](?:/[A-Z0-9][A-Za-z0-9.]{0,12}){2,5})(?<!\\.)|(?<=${and}\\s|,"
          + " )((?:Corr|Add|Rev)\\.[0-9]{1,2})";

  private OriginatingDocuments() {}

  static List<Sourced<DocumentSymbol>> find(List<Passage> cover, Language language) {
    Pattern bracket = language.compile("(?i)\\[${cover.origin}");
    return inFirst(cover, words -> bracket.matcher(words).lookingAt(), language);
  }

  /** The documents that the first passage of a kind names. */
  static List<Sourced<DocumentSymbol>> inFirst(
      List<Passage> cover, Predicate<String> kind, Language language) {
    return cover.stream()
        .filter(p -> kind.test(p.words()))
        .findFirst()
        .map(p -> symbols(p.text(), language))
        .orElse(List.of());
  }

  /** The documents that some words name. */
  static List<Sourced<DocumentSymbol>> symbols(MappedText words, Language language) {
    List<Sourced<DocumentSymbol>> found = new ArrayList<>();
    Matcher m = language.compile(SYMBOL).matcher(words);
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
