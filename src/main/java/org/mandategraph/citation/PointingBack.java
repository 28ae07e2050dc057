package org.mandategraph.citation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Instrument;
import org.mandategraph.citation.Target.OfInstrument;
import org.mandategraph.document.Span;

/**
 * Words that point back: "the Convention", "the Global Plan of Action", "the Protocols thereto".
 * They cite what was named before when exactly one thing that goes by these words remains: earlier
 * in the paragraph, else in the paragraph before, else in the text. "Thereto" points to the treaty
 * named last.
 */
final class PointingBack implements CitationRule {
  private static final String NAME = "pointing-back";
  private static final String THERETO = "thereto";

  /** "the Convention on …" is a name that we do not know, not a word that points back. */
  private static final String NO_NAME =
      ")(?![A-Za-z-]| (?:on|against|for|of|to|concerning|relating|between|regarding) )";

  private final Map<String, List<Instrument>> byShortForm = new HashMap<>();
  private final Pattern shortForm;

  PointingBack(Authorities authorities) {
    for (Instrument i : authorities.instruments()) {
      i.shortForms().forEach(s -> byShortForm.computeIfAbsent(s, f -> new ArrayList<>()).add(i));
    }
    shortForm =
        Pattern.compile(
            byShortForm.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(?:", NO_NAME)));
  }

  @Override
  public void find(Passage passage, Discourse discourse, Mentions found) {
    Set<Instrument> named = new LinkedHashSet<>();
    int read = 0;
    Matcher m = shortForm.matcher(passage.text());
    while (m.find()) {
      found.startingIn(new Span(read, m.start())).forEach(n -> name(n, named));
      read = m.start();
      Span span = new Span(m.start(), m.end());
      for (Instrument meant :
          found.free(span) ? meant(m.group(), named, discourse) : List.<Instrument>of()) {
        Locator front = Locator.before(passage.text(), span.start() + "the ".length());
        found.add(
            new Mention(
                span,
                new OfInstrument(meant),
                front == null ? null : front.words(),
                null,
                Basis.ANAPHORA,
                NAME));
      }
    }
  }

  /** Keeps the instrument named last at the end. */
  private static void name(Mention mention, Set<Instrument> named) {
    if (mention.target() instanceof OfInstrument i) {
      named.remove(i.instrument());
      named.add(i.instrument());
    }
  }

  private List<Instrument> meant(String words, Set<Instrument> named, Discourse discourse) {
    List<Instrument> candidates = byShortForm.getOrDefault(words, List.of());
    if (words.endsWith(THERETO)) {
      return supplementsOfLast(candidates, named);
    }
    return Stream.of(named, discourse.namedJustBefore(), discourse.instruments())
        .map(scope -> candidates.stream().filter(scope::contains).toList())
        .filter(left -> !left.isEmpty())
        .findFirst()
        .filter(left -> left.size() == 1)
        .orElse(List.of());
  }

  private static List<Instrument> supplementsOfLast(
      List<Instrument> candidates, Collection<Instrument> named) {
    List<Instrument> meant = List.of();
    for (Instrument treaty : named) {
      List<Instrument> its =
          candidates.stream().filter(c -> treaty.key().equals(c.supplements())).toList();
      meant = its.isEmpty() ? meant : its;
    }
    return meant;
  }
}
