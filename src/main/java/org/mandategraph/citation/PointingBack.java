package org.mandategraph.citation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Instrument;
import org.mandategraph.citation.Target.OfInstrument;
import org.mandategraph.document.Span;

/**
 * Words that point back: "the Convention", "the Global Plan of Action", "the Protocols thereto".
 * They cite what was named before, when exactly one thing that goes by these words remains: in the
 * paragraph, else in the text.
 */
final class PointingBack implements CitationRule {
  private static final String NAME = "pointing-back";

  private final Map<String, List<Instrument>> byShortForm = new HashMap<>();
  private final Pattern shortForm;

  PointingBack(Authorities authorities) {
    authorities
        .instruments()
        .forEach(
            i ->
                i.shortForms()
                    .forEach(s -> byShortForm.merge(s, List.of(i), PointingBack::joined)));
    shortForm =
        Pattern.compile(
            byShortForm.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(
                    Collectors.joining(
                        "|",
                        "\\b(?:",
                        ")(?![A-Za-z-]| (?:on|against|for|of|to|concerning|relating) )")));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
  }

  @Override
  public void find(Passage passage, Discourse discourse, Mentions found) {
    Matcher m = shortForm.matcher(passage.text());
    while (m.find()) {
      Span span = new Span(m.start(), m.end());
      Instrument meant = found.free(span) ? meant(m.group(), span, discourse, found) : null;
      if (meant != null) {
        Locator front = Locator.before(passage.text(), span.start() + "the ".length());
        found.add(
            new Mention(
                span,
                new OfInstrument(meant),
                front == null ? null : front.words(),
                null,
                m.group().endsWith("thereto") ? Basis.EXPLICIT : Basis.ANAPHORA,
                NAME));
      }
    }
  }

  private @Nullable Instrument meant(String words, Span span, Discourse discourse, Mentions found) {
    List<Instrument> candidates = byShortForm.getOrDefault(words, List.of());
    List<Instrument> before =
        found.startingIn(new Span(0, span.start())).stream()
            .filter(m -> m.target() instanceof OfInstrument)
            .map(m -> ((OfInstrument) m.target()).instrument())
            .distinct()
            .toList();
    if (words.endsWith("thereto")) {
      return candidates.stream()
          .filter(c -> before.stream().anyMatch(b -> b.key().equals(c.supplements())))
          .max(Comparator.comparingInt(c -> lastOf(before, c)))
          .orElse(null);
    }
    List<Instrument> here = candidates.stream().filter(before::contains).toList();
    List<Instrument> left =
        here.isEmpty()
            ? candidates.stream().filter(discourse.instruments()::contains).toList()
            : here;
    return left.size() == 1 ? left.get(0) : null;
  }

  private static int lastOf(List<Instrument> before, Instrument supplement) {
    int last = -1;
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i).key().equals(supplement.supplements())) {
        last = i;
      }
    }
    return last;
  }
}
