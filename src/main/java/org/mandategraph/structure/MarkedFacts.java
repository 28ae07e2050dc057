package org.mandategraph.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.MarkupElement;

/** What only mark-up says of a document: its keywords, its vote, its way to adoption. */
final class MarkedFacts {
  private static final Pattern IRI = Pattern.compile("https?://[A-Za-z0-9./_#:-]{4,200}");
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,4}");

  private MarkedFacts() {}

  /** The subjects, each once. */
  static List<Keyword> keywords(MarkFinder marks) {
    Map<String, Keyword> keywords = new LinkedHashMap<>();
    marks
        .named("keyword")
        .filter(m -> m.attribute("href").filter(iri -> IRI.matcher(iri).matches()).isPresent())
        .map(m -> new Keyword(value(m, "href"), value(m, MarkupElement.WORDS).replace('_', ' ')))
        .forEach(k -> keywords.putIfAbsent(k.iri(), k));
    return List.copyOf(keywords.values());
  }

  private static String value(MarkupElement mark, String attribute) {
    return mark.attribute(attribute).orElse("");
  }

  /** The vote of the States; a count encloses its voters. */
  static List<Vote> votes(MarkFinder marks) {
    List<Vote> votes = new ArrayList<>();
    @Nullable MarkupElement count = null;
    List<String> voters = new ArrayList<>();
    for (MarkupElement m : marks.all()) {
      if (m.element().equals("count")) {
        vote(count, voters).ifPresent(votes::add);
        count = m;
        voters.clear();
      } else if (m.is("organization", "refersTo", "memberState")) {
        m.attribute(MarkupElement.WORDS).ifPresent(voters::add);
      }
    }
    vote(count, voters).ifPresent(votes::add);
    return votes;
  }

  private static Optional<Vote> vote(@Nullable MarkupElement count, List<String> voters) {
    if (count == null) {
      return Optional.empty();
    }
    String choice = value(count, "refersTo");
    String value = value(count, "value");
    return Arrays.stream(Vote.Choice.values())
        .filter(c -> c.markup.equals(choice) && COUNT.matcher(value).matches())
        .findFirst()
        .map(c -> new Vote(c, Integer.parseInt(value), voters));
  }

  /** The steps that have a date, a document or somebody who took them. */
  static List<Step> steps(MarkFinder marks) {
    return marks.named("step").flatMap(m -> step(m).stream()).toList();
  }

  private static Optional<Step> step(MarkupElement m) {
    LocalDate date = MarkedMetadata.date(m).orElse(null);
    String document = m.attribute("as").orElse(null);
    String by = m.attribute("by").orElse(null);
    return date == null && document == null && by == null
        ? Optional.empty()
        : Arrays.stream(Step.Outcome.values())
            .filter(outcome -> outcome.markup.equals(value(m, "outcome")))
            .findFirst()
            .map(outcome -> new Step(outcome, date, document, by));
  }
}
