package org.mandategraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Body;
import org.mandategraph.document.Span;

/**
 * Finds the bodies that a part names: by full name, by a short form with its article or without
 * ("the Council", "Council resolution"), and what is like a body and unknown ("the Ad Hoc Working
 * Group").
 */
final class BodyNames {
  /** Words before the noun of an unknown body are looked at this far back. */
  private static final int LONGEST_NAME = 12;

  private final Lexicon lexicon;
  private final Set<String> articles;
  private final Set<String> heads;
  private final Set<String> joints;
  private final Set<String> goesOn;

  /** Have a capital before a name and are no part of it: "See Council resolution 5/1". */
  private final Set<String> openings;

  BodyNames(Lexicon lexicon) {
    this.lexicon = lexicon;
    articles = lexicon.language().words("articles");
    heads = lexicon.language().wordsIfAny("body.nouns");
    joints = lexicon.language().wordsIfAny("body.joints");
    goesOn = lexicon.language().wordsIfAny("body.goes-on");
    openings = lexicon.language().wordsIfAny("body.openings");
  }

  List<BodyMention> find(Tokens t, Map<Integer, ActorMention> actors, Discourse discourse) {
    List<BodyMention> found = new ArrayList<>();
    int last = 0;
    int otherEnd = 0;
    int i = 0;
    while (i < t.size()) {
      ActorMention name = actors.get(i);
      if (name != null && names(t, name)) {
        Span span = withArticle(t, name.start(), name.end());
        found.add(new BodyMention(span, name.shortForm(), bodies(name.candidates())));
        last = name.end();
        i = name.end();
      } else if (i >= otherEnd && head(t, i)) {
        found.add(unnamed(t, i, last, discourse));
        last = ++i;
      } else {
        // Inside "the Department for General Assembly and Conference Management" only full names
        // count.
        otherEnd = name == null || name.shortForm() ? otherEnd : Math.max(otherEnd, name.end());
        i++;
      }
    }
    return found;
  }

  /** Whether a name is a body's, or looks like one: not "the President of the Assembly". */
  private boolean names(Tokens t, ActorMention name) {
    if (!bodies(name.candidates()).isEmpty()) {
      return !name.shortForm() || !goesOn(t, name.end());
    }
    for (int i = name.start(); i < name.end() && !name.shortForm(); i++) {
      if (head(t, i) || goesOn.contains(t.lower(i))) {
        return head(t, i);
      }
    }
    return false;
  }

  private List<Body> bodies(List<Actor> candidates) {
    return candidates.stream().flatMap(a -> lexicon.body(a).stream()).distinct().toList();
  }

  private boolean head(Tokens t, int i) {
    return t.capital(i) && heads.contains(t.word(i));
  }

  /** "the Council", "Council", or a longer name that is not known. */
  private BodyMention unnamed(Tokens t, int head, int from, Discourse discourse) {
    int start = head;
    int at = head - 1;
    while (at >= Math.max(from, head - LONGEST_NAME)
        && (t.capital(at) || (at < head - 1 && joints.contains(t.lower(at))))
        && !openings.contains(t.word(at))
        && lexicon.verbs().at(t, at) == null) {
      start = t.capital(at) ? at : start;
      at--;
    }
    boolean alone = start == head && !goesOn(t, head + 1);
    List<Body> meant = alone ? meant(t.word(head), head, discourse) : List.of();
    return new BodyMention(withArticle(t, start, head + 1), alone, meant);
  }

  /** "the Conference <i>of the Parties</i>", "the Group <i>of Experts</i>": a longer name. */
  private boolean goesOn(Tokens t, int at) {
    int next = articles.contains(t.lower(at + 1)) ? at + 2 : at + 1;
    return goesOn.contains(t.lower(at)) && t.capital(next);
  }

  private List<Body> meant(String noun, int token, Discourse discourse) {
    List<Lexicon.ActorName> shortForm = lexicon.actors().named(List.of("the", noun));
    List<Actor> actors = shortForm.stream().map(Lexicon.ActorName::actor).toList();
    return bodies(discourse.candidates(actors, token));
  }

  /** The span of a name with the article before it. */
  private Span withArticle(Tokens t, int start, int end) {
    return t.span(articles.contains(t.lower(start - 1)) ? start - 1 : start, end);
  }
}
