package org.mandategraph.lineage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;
import org.mandategraph.structure.ParagraphKind;

/**
 * What a text renews: the missions, by their short names, and the measures, by the resolutions that
 * imposed them. "Decides to extend the mandate of UNMIL until 31 March 2006" (S/RES/1626(2005));
 * "Decides to renew the measures on arms imposed by paragraph 1 of resolution 1807 (2008)"
 * (S/RES/2078(2012)).
 */
final class RenewedMandates {
  /** The opening verb of what renews a mandate has this force at least: it decides. */
  private static final int DECIDING = 96;

  /** Letters behind the renewing word within which the mandate is named. */
  private static final int REACH = 260;

  private static final Pattern RENEWING = Language.ENGLISH.compile("\\b${^series.renewing}\\b");
  private static final Pattern CHANGING = Language.ENGLISH.compile("\\b${^series.changing}\\b");
  private static final Pattern SEIZED = Language.ENGLISH.compile("\\b${^series.seized}\\b");
  private static final Pattern MANDATE = Language.ENGLISH.compile("\\b${^series.mandates}\\b");
  private static final Pattern DECIDES = Language.ENGLISH.compile("\\b${^series.decides}\\b");
  private static final Pattern THING =
      Patterns.compile("\\b(?:(\\p{Lu}{3,}(?:-\\p{Lu}+)?)|([0-9]{3,4}) \\((?:19|20)[0-9]{2}\\))");
  private static final Pattern NUMBER_OF_TEXT = Patterns.compile("/RES/([0-9]{1,4})\\([0-9]{4}\\)");
  private static final Set<String> COMMON = Language.ENGLISH.words("series.common-names");

  private RenewedMandates() {}

  /** What the operative paragraphs of a text renew. */
  static Set<String> of(List<ComparedParagraph> paragraphs) {
    Set<String> things = new HashSet<>();
    paragraphs.forEach(p -> things.addAll(of(p)));
    return things;
  }

  /** What a paragraph renews; nothing where it is not operative. */
  static Set<String> of(ComparedParagraph p) {
    Set<String> things = new HashSet<>();
    String text = p.text();
    Matcher renewing = RENEWING.matcher(text);
    if (!operative(p) || !renewing.find()) {
      return things;
    }
    Matcher decides = DECIDES.matcher(text);
    boolean said = decides.find() && decides.start() < renewing.start();
    int from = said ? decides.start() : 0;
    String clause = text.substring(from, Math.min(text.length(), renewing.end() + REACH));
    boolean decided = said || p.force() >= DECIDING || p.kind() == ParagraphKind.SUB;
    if (decided && MANDATE.matcher(clause).find()) {
      add(clause, things);
    }
    return things;
  }

  /**
   * The missions whose strength or tasks an operative paragraph changes: "Decides that UNMISS will
   * consist of a military component of up to 12,500 troops" (S/RES/2132(2013)).
   */
  static Set<String> changed(List<ComparedParagraph> paragraphs) {
    Set<String> things = new HashSet<>();
    paragraphs.stream()
        .filter(p -> operative(p) && p.force() >= DECIDING && CHANGING.matcher(p.text()).find())
        .forEach(p -> add(p.text(), things));
    return things;
  }

  /** Whether all operative paragraphs extend something, but for those that end the text. */
  static boolean alone(List<ComparedParagraph> paragraphs) {
    return paragraphs.stream()
        .filter(RenewedMandates::operative)
        .allMatch(p -> RENEWING.matcher(p.text()).find() || SEIZED.matcher(p.text()).find());
  }

  /** The missions and resolutions that the operative paragraphs of a text name. */
  static Set<String> named(List<ComparedParagraph> paragraphs) {
    Set<String> things = new HashSet<>();
    paragraphs.stream().filter(RenewedMandates::operative).forEach(p -> add(p.text(), things));
    return things;
  }

  /** What the operative paragraphs of a text name, and the text itself by its number. */
  static Set<String> named(String id, List<ComparedParagraph> paragraphs) {
    Set<String> things = new HashSet<>();
    things.addAll(named(paragraphs));
    Matcher own = NUMBER_OF_TEXT.matcher(id);
    if (own.find()) {
      things.add(own.group(1));
    }
    return things;
  }

  private static boolean operative(ComparedParagraph p) {
    return p.kind() == ParagraphKind.OPERATIVE || p.kind() == ParagraphKind.SUB;
  }

  private static void add(String words, Set<String> things) {
    for (Matcher m = THING.matcher(words); m.find(); ) {
      String name = m.group(1);
      if (name == null) {
        things.add(m.group(2));
      } else if (!COMMON.contains(name)) {
        things.add(name);
      }
    }
  }
}
