package org.mandategraph.mandate.subject;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
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
      Search search = new Search(null, title, new Tokens(title));
      found.addAll(search.find(lexicon.subjectsOfTitles(), i -> null, new BitSet()));
    }
    Map<String, List<Citation>> byPart = citations.stream().collect(groupingBy(Citation::part));
    for (Reading r : read.paragraphs()) {
      BitSet instruments = new BitSet();
      for (Citation c : byPart.getOrDefault(r.part(), List.of())) {
        if (c.target() instanceof Target.OfInstrument) {
          instruments.set(r.tokens().at(c.span().start()), r.tokens().at(c.span().end()));
        }
      }
      Search search = new Search(r.part(), r.mapped().text(), r.tokens());
      found.addAll(search.find(lexicon.subjectsOfTexts(), r::actor, instruments));
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

    /**
     * The subjects named.
     *
     * @param actors the actor whose name starts at a token
     * @param instruments the tokens inside names of instruments
     */
    List<SubjectMention> find(
        Names<Subject> names, IntFunction<@Nullable ActorMention> actors, BitSet instruments) {
      int at = 0;
      while (at < t.size()) {
        ActorMention actor = actors.apply(at);
        Names.Match<Subject> name = names.at(t, at);
        if (actor != null && !actor.shortForm()) {
          at = actor.end();
        } else if (name == null) {
          at++;
        } else {
          boolean inInstrument = instruments.get(at) && instruments.get(name.end() - 1);
          if (!inInstrument && !t.lower(name.end()).startsWith(goalNoun)) {
            add(name.value(), t.span(name.start(), name.end()), "subject name");
          }
          at = name.end();
        }
      }
      return found;
    }

    private void add(Subject subject, Span span, String rule) {
      if (seen.add(subject)) {
        found.add(new SubjectMention(part, seen.size(), subject, span, span.of(text), rule));
      }
    }
  }
}
