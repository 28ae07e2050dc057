package org.mandategraph.mandate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;

/**
 * Tells whom a short form such as "the Office" or "the Council" stands for: the organ that adopts
 * the text, else the one actor of that short form named before it in the paragraph, else in the
 * title, else before it in the document. Where several remain it stands for nobody.
 */
final class ShortForms {
  private final ActorIndex actors;
  private final @Nullable Actor organ;
  private final Set<Actor> title = new LinkedHashSet<>();
  private final Set<Actor> document = new LinkedHashSet<>();
  private final List<ActorIndex.Match> paragraph = new ArrayList<>();
  private final Set<Actor> asked = new LinkedHashSet<>();

  ShortForms(ActorIndex actors, @Nullable Actor organ, Tokens title) {
    this.actors = actors;
    this.organ = organ;
    enter(title);
    paragraph.forEach(m -> this.title.addAll(m.actors()));
  }

  /** Goes on to the next paragraph. */
  void enter(Tokens t) {
    paragraph.forEach(m -> document.addAll(m.actors()));
    paragraph.clear();
    asked.clear();
    int i = 0;
    while (i < t.size()) {
      ActorIndex.Match match = actors.at(t, i);
      if (match != null) {
        List<Actor> meant = resolve(match);
        paragraph.add(new ActorIndex.Match(meant, match.start(), match.end(), false, List.of()));
      }
      i = match == null || match.shortForm() ? i + 1 : match.end();
    }
  }

  /** Those that a name stands for; empty where a short form cannot be resolved. */
  List<Actor> resolve(ActorIndex.Match name) {
    if (!name.shortForm()) {
      return name.actors();
    }
    if (organ != null && name.actors().contains(organ)) {
      return List.of(organ);
    }
    Set<Actor> near = new LinkedHashSet<>();
    for (ActorIndex.Match named : paragraph) {
      if (named.start() < name.start()) {
        near.addAll(named.actors());
      }
    }
    if (name.actors().isEmpty()) {
      return pronoun(near);
    }
    for (Set<Actor> named : List.of(near, title, document)) {
      Set<Actor> meant = new LinkedHashSet<>(named);
      meant.retainAll(name.actors());
      if (!meant.isEmpty()) {
        return meant.size() == 1 ? List.copyOf(meant) : name.otherwise();
      }
    }
    return name.otherwise();
  }

  /** "and encourages them to": those asked before, else the only actor named before. */
  private List<Actor> pronoun(Set<Actor> near) {
    if (!asked.isEmpty()) {
      return List.copyOf(asked);
    }
    return near.size() == 1 ? List.copyOf(near) : List.of();
  }

  /** Keeps whom an act asked, for a pronoun behind it. */
  void asked(List<Addressee> addressees) {
    if (!addressees.isEmpty()) {
      asked.clear();
      addressees.forEach(a -> asked.add(a.actor()));
    }
  }
}
