package org.mandategraph.mandate.subject;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Subject;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.Target;
import org.mandategraph.document.Span;
import org.mandategraph.reading.ActorMention;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.reading.Names;
import org.mandategraph.reading.ReadResolution;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.Tokens;

/**
 * Finds what a resolution is about, in its title and in its paragraphs: each subject once in each.
 * Words that are part of the name of an actor or of a treaty name nothing else: "the Office of the
 * United Nations High Commissioner for Human Rights"; nor does "Sustainable Development Goals".
 * Safe for use by many threads.
 */
public final class SubjectFinder {
  private static final String RULE = "subject name";

  private final Lexicon lexicon;
  private final GoalNumbers goals;
  private final String goalNoun;

  /** A finder over these names. */
  public SubjectFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    goals = new GoalNumbers(lexicon.authorities().subjects(), lexicon.language());
    goalNoun = lexicon.language().list("subject.goals").get(0).toLowerCase(Locale.ROOT);
  }

  /**
   * The subjects of the title, then those of the paragraphs in reading order.
   *
   * @param citations what the resolution cites
   */
  public List<SubjectMention> find(ReadResolution read, List<Citation> citations) {
    List<SubjectMention> found = new ArrayList<>();
    String title = read.resolution().metadata().title();
    if (title != null) {
      found.addAll(new Search(null, title, new Tokens(title)).inTitle());
    }
    Map<String, List<Citation>> byPart = citations.stream().collect(groupingBy(Citation::part));
    for (Reading r : read.paragraphs()) {
      List<Citation> cited = byPart.getOrDefault(r.part(), List.of());
      found.addAll(new Search(r.part(), r.mapped().text(), r.tokens()).inParagraph(r, cited));
    }
    return List.copyOf(found);
  }

  /** The search of a title or paragraph. */
  private final class Search {
    private final @Nullable String part;
    private final String text;
    private final Tokens t;
    private final List<SubjectMention> found = new ArrayList<>();
    private final Set<Subject> seen = new HashSet<>();

    Search(@Nullable String part, String text, Tokens t) {
      this.part = part;
      this.text = text;
      this.t = t;
      goals.find(text).forEach(g -> add(g.subject(), g.span(), GoalNumbers.RULE));
    }

    List<SubjectMention> inTitle() {
      int at = 0;
      while (at < t.size()) {
        Names.Match<Subject> name = lexicon.subjectsOfTitles().at(t, at);
        at = name == null ? at + 1 : behind(name, true);
      }
      return found;
    }

    List<SubjectMention> inParagraph(Reading reading, List<Citation> cited) {
      boolean[] instruments = instruments(cited);
      int at = 0;
      while (at < t.size()) {
        ActorMention actor = reading.actor(at);
        if (actor != null && !actor.shortForm()) {
          at = actor.end();
          continue;
        }
        Names.Match<Subject> name = lexicon.subjectsOfTexts().at(t, at);
        at =
            name == null ? at + 1 : behind(name, !(instruments[at] && instruments[name.end() - 1]));
      }
      return found;
    }

    /** The tokens inside names of instruments. */
    private boolean[] instruments(List<Citation> cited) {
      boolean[] inside = new boolean[t.size()];
      for (Citation c : cited) {
        if (c.target() instanceof Target.OfInstrument) {
          for (int i = t.at(c.span().start()); i < t.at(c.span().end()); i++) {
            inside[i] = true;
          }
        }
      }
      return inside;
    }

    /** Keeps a name, unless it is part of another, and returns the token behind it. */
    private int behind(Names.Match<Subject> name, boolean free) {
      if (free && !t.lower(name.end()).startsWith(goalNoun)) {
        add(name.value(), t.span(name.start(), name.end()), RULE);
      }
      return name.end();
    }

    private void add(Subject subject, Span span, String rule) {
      if (seen.add(subject)) {
        found.add(new SubjectMention(part, seen.size(), subject, span, span.of(text), rule));
      }
    }
  }
}
