package org.mandategraph.mandate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Verb;

/**
 * Finds the longest form of a verb that starts at a word. Between the words of a form may stand
 * what only shades it: "Expresses <i>its deep</i> concern", "Calls <i>once again</i> upon", "Takes
 * note <i>also</i> with appreciation" (A/RES/75/91, S/RES/1904 (2009)).
 */
final class VerbIndex {
  /** A verb found: from its first word up to, not including, {@code end}. */
  record Match(Verb verb, int start, int end, boolean finite) {}

  /** Adverbs that stand before or behind a verb and leave it what it is. */
  private static final Set<String> ADVERBS =
      Tokens.set(
          "also further again once more strongly deeply gravely seriously particularly equally "
              + "profoundly extremely highly firmly fully greatly sincerely warmly urgently "
              + "unequivocally categorically solemnly especially accordingly therefore hereby thus "
              + "likewise similarly furthermore additionally moreover specifically consequently "
              + "vehemently utterly rather still increasingly very continually earnestly "
              + "appreciatively resolutely vigorously unreservedly explicitly");

  /** What may shade a noun inside a form, as in "expresses its very deep and grave concern". */
  private static final Set<String> SHADES =
      Tokens.set(
          "its their his our the a an deep deepest grave gravest great greatest serious strong "
              + "strongest full continued continuing increasing growing particular profound utmost "
              + "special firm unwavering unequivocal previous earlier repeated renewed sincere "
              + "extreme ongoing due much clear solemn urgent warm high real main keen considerable "
              + "steadfast active careful long-standing heartfelt");

  /** The rule of acts in the first person plural. */
  static final String DECLARATION = "declaration";

  private static final int MOST_SHADES = 4;

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    @Nullable Verb verb;
  }

  private final Node root = new Node();
  private final Node bases = new Node();

  VerbIndex(List<Verb> verbs) {
    for (Verb verb : verbs) {
      add(bases, verb.label(), verb);
      verb.forms().forEach(form -> add(root, form, verb));
    }
  }

  private static void add(Node root, String form, Verb verb) {
    Node node = root;
    for (String word : Tokens.words(form)) {
      node = node.next.computeIfAbsent(word, w -> new Node());
    }
    node.verb = verb;
  }

  /** Whether the word is an adverb that leaves a verb what it is. */
  static boolean adverb(String lower) {
    return ADVERBS.contains(lower);
  }

  /** The verb that starts at this word; null where none does. */
  @Nullable Match at(Tokens t, int start) {
    Node first = root.next.get(t.lower(start));
    return first == null ? null : longest(t, start, start + 1, first);
  }

  /**
   * "We also reaffirm", "We are deeply concerned", as declarations speak (A/RES/75/1); null where
   * they do not.
   */
  @Nullable VerbPhrase declared(Tokens t, int start) {
    if (!t.lower(start).equals("we")) {
      return null;
    }
    Match match = base(t, start + 1);
    return match == null
        ? null
        : new VerbPhrase(match.verb(), start, match.end(), true, DECLARATION);
  }

  /** The base form behind adverbs, as in "to also invite"; null where none stands here. */
  @Nullable Match base(Tokens t, int start) {
    int at = start;
    while (adverb(t.lower(at))) {
      at++;
    }
    Node first = bases.next.get(t.lower(at).equals("are") ? "be" : t.lower(at));
    return first == null ? null : longest(t, at, at + 1, first);
  }

  private static @Nullable Match longest(Tokens t, int start, int from, Node first) {
    Match best = match(t, start, from, first);
    Node node = first;
    int at = from;
    int skipped = 0;
    while (!node.next.isEmpty() && at < t.size()) {
      Node next = node.next.get(t.lower(at));
      if (next != null) {
        node = next;
        skipped = 0;
        Match longer = match(t, start, at + 1, node);
        best = longer == null ? best : longer;
      } else if (Interruption.skip(t, at) > at) {
        at = Interruption.skip(t, at) - 1;
      } else if (!shades(t, at) || ++skipped > MOST_SHADES) {
        break;
      }
      at++;
    }
    return best;
  }

  private static @Nullable Match match(Tokens t, int start, int end, Node node) {
    return node.verb == null ? null : new Match(node.verb, start, end, finite(t.lower(start)));
  }

  private static boolean shades(Tokens t, int at) {
    boolean links = t.lower(at).equals("and") && shade(t.lower(at - 1));
    return links ? shade(t.lower(at + 1)) : shade(t.lower(at));
  }

  private static boolean shade(String lower) {
    return adverb(lower) || SHADES.contains(lower);
  }

  /** The third person singular ends in "s"; "conscious" and "desirous" are adjectives. */
  private static boolean finite(String first) {
    return first.endsWith("s") && !first.endsWith("ous");
  }
}
