package org.mandategraph.mandate;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Subject;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.Target;
import org.mandategraph.document.Span;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.structure.Resolution;

/**
 * Finds what a resolution is about, in its title and in its paragraphs: each subject once in each.
 * Words that are part of the name of an actor or of a treaty name nothing else: "the Office of the
 * United Nations High Commissioner for Human Rights"; nor does "Sustainable Development Goals".
 * Safe for use by many threads.
 */
public final class Subjects {
  private static final String RULE = "subject name";

  private final PhraseIndex<Subject> inTitles = new PhraseIndex<>(Set.of());
  private final PhraseIndex<Subject> inTexts = new PhraseIndex<>(Set.of());
  private final ActorIndex actors;
  private final Goals goals;

  /** A finder over these vocabularies. */
  public Subjects(Authorities authorities) {
    actors = new ActorIndex(authorities.actors());
    goals = new Goals(authorities.subjects());
    for (Subject subject : authorities.subjects()) {
      subject.term().names().forEach(name -> put(name, subject));
    }
  }

  private void put(String name, Subject subject) {
    if (subject.notation() == null) {
      inTitles.put(name, subject);
      boolean several = Tokens.words(name).size() > 1 || name.contains("-");
      if (several && !subject.titleOnly()) {
        inTexts.put(name, subject);
      }
    }
  }

  /**
   * The subjects of the title, then those of the paragraphs in reading order.
   *
   * @param citations what the resolution cites
   */
  public List<SubjectMention> find(Resolution resolution, List<Citation> citations) {
    List<SubjectMention> found = new ArrayList<>();
    String title = resolution.metadata().title();
    if (title != null) {
      add(found, null, title, inTitles, Set.of());
    }
    Map<String, List<Citation>> byPart = citations.stream().collect(groupingBy(Citation::part));
    for (Paragraph p : resolution.paragraphs()) {
      Set<Span> instruments = new HashSet<>();
      for (Citation c : byPart.getOrDefault(p.id(), List.of())) {
        if (c.target() instanceof Target.OfInstrument) {
          instruments.add(c.span());
        }
      }
      add(found, p.id(), p.text().text(), inTexts, instruments);
    }
    return List.copyOf(found);
  }

  private void add(
      List<SubjectMention> found,
      @Nullable String part,
      String text,
      PhraseIndex<Subject> index,
      Set<Span> instruments) {
    Set<Subject> seen = new HashSet<>();
    for (Goals.Hit hit : goals.find(text)) {
      if (seen.add(hit.subject())) {
        String words = hit.span().of(text);
        found.add(
            new SubjectMention(part, seen.size(), hit.subject(), hit.span(), words, Goals.RULE));
      }
    }
    Tokens t = new Tokens(text);
    int at = 0;
    while (at < t.size()) {
      int behindActor = part == null ? at : behindActor(t, at);
      PhraseIndex.Match<Subject> match = behindActor > at ? null : index.at(t, at, t.size());
      if (match == null) {
        at = Math.max(at + 1, behindActor);
        continue;
      }
      Span span = t.span(match.start(), match.end());
      boolean goals = t.lower(match.end()).startsWith("goal");
      boolean free = !goals && instruments.stream().noneMatch(i -> i.contains(span));
      if (free && seen.add(match.value())) {
        String words = span.of(text);
        found.add(new SubjectMention(part, seen.size(), match.value(), span, words, RULE));
      }
      at = match.end();
    }
  }

  /** The token behind the name of an actor that starts here; the same token where none does. */
  private int behindActor(Tokens t, int at) {
    ActorIndex.Match actor = actors.at(t, at);
    return actor == null || actor.shortForm() ? at : actor.end();
  }
}
