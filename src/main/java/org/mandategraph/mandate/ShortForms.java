package org.mandategraph.mandate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;

/**
 * Tells whom a short form such as "the Office" or "the Council" stands for: the organ that adopts
 * the text, else the one actor of that short form named before it in the paragraph, else the one
 * named before it in the document. Where several remain it stands for nobody.
 */
final class ShortForms {
  private final ActorIndex actors;
  private final @Nullable Actor organ;
  private final Set<Actor> document = new LinkedHashSet<>();
  private final List<ActorIndex.Match> paragraph = new ArrayList<>();

  ShortForms(ActorIndex actors, @Nullable Actor organ) {
    this.actors = actors;
    this.organ = organ;
  }

  /** Goes on to the next paragraph. */
  void enter(Tokens t) {
    paragraph.forEach(m -> document.addAll(m.actors()));
    paragraph.clear();
    int i = 0;
    while (i < t.size()) {
      ActorIndex.Match match = actors.at(t, i);
      if (match != null && !match.shortForm()) {
        paragraph.add(match);
      }
      i = match == null ? i + 1 : match.end();
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
    near.retainAll(name.actors());
    if (near.isEmpty()) {
      near.addAll(document);
      near.retainAll(name.actors());
    }
    return near.size() == 1 ? List.copyOf(near) : List.of();
  }
}
