package org.mandategraph.mandate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.mandate.addressee.Addressee;

/**
 * Tells whom a short form such as "the Office" or "the Council" stands for: the organ that adopts
 * the text, else the one actor of that short form named before it in the paragraph, else in the
 * title, else before it in the document. Where several remain it stands for nobody.
 */
final class ShortForms {
  private final ActorIndex actors;
  private final @Nullable Actor organ;
  private final Set<Actor> title = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Actor> document = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Actors named in the paragraph, with the token of their first naming. */
  private final IdentityHashMap<Actor, Integer> paragraph = new IdentityHashMap<>();

  private List<Actor> asked = List.of();

  ShortForms(ActorIndex actors, @Nullable Actor organ, Tokens title) {
    this.actors = actors;
    this.organ = organ;
    enter(title);
    this.title.addAll(paragraph.keySet());
  }

  /** Goes on to the next paragraph. */
  void enter(Tokens t) {
    document.addAll(paragraph.keySet());
    paragraph.clear();
    asked = List.of();
    int i = 0;
    while (i < t.size()) {
      ActorIndex.Match match = actors.at(t, i);
      if (match != null) {
        int at = i;
        resolve(match).forEach(actor -> paragraph.putIfAbsent(actor, at));
      }
      i = match == null || match.shortForm() ? i + 1 : match.end();
    }
  }

  /** Keeps whom an act asked, for a pronoun behind it. */
  void asked(List<Addressee> addressees) {
    if (!addressees.isEmpty()) {
      asked = addressees.stream().map(Addressee::actor).toList();
    }
  }

  /** The token behind the organ's name where a paragraph opens with it (S/RES/1 (1946)), else 0. */
  int behindOrgan(Tokens t) {
    int start = t.lower(0).equals("the") ? 1 : 0;
    ActorIndex.Match name = actors.at(t, 0);
    name = name == null ? actors.at(t, start) : name;
    boolean own = name != null && organ != null && resolve(name).contains(organ);
    return name != null && own ? name.end() : 0;
  }

  /** Those that a name stands for; empty where a short form cannot be resolved. */
  List<Actor> resolve(ActorIndex.Match name) {
    if (!name.shortForm()) {
      return name.actors();
    }
    if (name.actors().isEmpty()) {
      return pronoun(name.start());
    }
    if (organ != null && name.actors().contains(organ)) {
      return List.of(organ);
    }
    List<Actor> near = name.actors().stream().filter(a -> before(a, name.start())).toList();
    if (near.isEmpty()) {
      near = name.actors().stream().filter(title::contains).toList();
    }
    if (near.isEmpty()) {
      near = name.actors().stream().filter(document::contains).toList();
    }
    return near.size() == 1 ? near : name.otherwise();
  }

  private boolean before(Actor actor, int token) {
    Integer first = paragraph.get(actor);
    return first != null && first < token;
  }

  /** "and encourages them to": those asked before, else the only actor named before. */
  private List<Actor> pronoun(int token) {
    if (!asked.isEmpty()) {
      return asked;
    }
    List<Actor> near = new ArrayList<>();
    for (Actor actor : paragraph.keySet()) {
      if (before(actor, token)) {
        near.add(actor);
      }
    }
    return near.size() == 1 ? near : List.of();
  }
}
