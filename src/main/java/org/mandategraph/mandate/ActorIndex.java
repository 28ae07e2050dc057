package org.mandategraph.mandate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;

/**
 * Finds the longest name of an actor that starts at a word. A word that the vocabulary writes with
 * a capital must bear one in the text; other words may stand in either case.
 */
final class ActorIndex {
  /**
   * A name found.
   *
   * @param actors whom it names: several for "funds and programmes", or for a short form that
   *     several actors share
   * @param start its first word
   * @param end the word behind its last
   * @param shortForm whether it stands for an actor named before
   * @param otherwise whom it names where nobody was named before: "the Special Rapporteur"
   */
  record Match(List<Actor> actors, int start, int end, boolean shortForm, List<Actor> otherwise) {}

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    final List<Actor> named = new ArrayList<>();
    final List<Actor> shortened = new ArrayList<>();
  }

  private final Node root = new Node();

  ActorIndex(List<Actor> actors) {
    for (Actor actor : actors) {
      actor.names().forEach(name -> node(name).named.add(actor));
      actor.shortForms().forEach(name -> node(name).shortened.add(actor));
    }
  }

  private Node node(String name) {
    Node node = root;
    for (String word : Tokens.words(name)) {
      node = node.next.computeIfAbsent(word, w -> new Node());
    }
    return node;
  }

  /**
   * The name that starts at this word; null where none does. Behind "the" may stand a short form or
   * a name, and the longer one is meant.
   */
  @Nullable Match at(Tokens t, int start) {
    Match found = longest(t, start);
    if (found == null || !found.shortForm()) {
      return found;
    }
    Match named = longest(t, start + 1);
    if (named == null || named.shortForm() || named.end() < found.end()) {
      return found;
    }
    return named.end() > found.end()
        ? named
        : new Match(found.actors(), start, found.end(), true, named.actors());
  }

  /** The actors that bear exactly this name. */
  List<Actor> named(List<String> words) {
    Node node = root;
    for (String word : words) {
      node = node.next.get(word);
      if (node == null) {
        return List.of();
      }
    }
    return List.copyOf(node.named);
  }

  private @Nullable Match longest(Tokens t, int start) {
    Match best = null;
    Node node = root;
    for (int at = start; at < t.size(); at++) {
      Node next = node.next.get(t.word(at));
      if (next == null) {
        next = node.next.get(t.lower(at));
      }
      if (next == null) {
        break;
      }
      node = next;
      if (!node.named.isEmpty()) {
        best = new Match(List.copyOf(node.named), start, at + 1, false, List.of());
      } else if (!node.shortened.isEmpty()) {
        best = new Match(List.copyOf(node.shortened), start, at + 1, true, List.of());
      }
    }
    return best;
  }
}
