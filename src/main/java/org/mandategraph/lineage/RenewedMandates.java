package org.mandategraph.lineage;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
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
  private static final Pattern OTHER = Language.ENGLISH.compile("\\b${^series.not-renewing}\\b");
  private static final Pattern CHANGING = Language.ENGLISH.compile("\\b${^series.changing}\\b");
  private static final Pattern SEIZED = Language.ENGLISH.compile("\\b${^series.seized}\\b");
  private static final Pattern MANDATE = Language.ENGLISH.compile("\\b${^series.mandates}\\b");
  private static final Pattern DECIDES = Language.ENGLISH.compile("\\b${^series.decides}\\b");
  private static final Pattern BODY = Language.ENGLISH.compile("\\b${series.bodies}\\b");
  private static final Pattern NAME = Patterns.compile("\\b\\p{Lu}{3,}(?:-\\p{Lu}+)?");

  /** "1493 (2003)", and "resolution 1493" as the texts of 2004 to 2007 on the Congo have it. */
  private static final Pattern NUMBER =
      Patterns.compile("[Rr]esolutions? ([0-9]{3,4})\\b|\\b([0-9]{3,4}) \\((?:19|20)[0-9]{2}\\)");

  private static final Pattern NUMBER_OF_TEXT = Patterns.compile("/RES/([0-9]{1,4})\\([0-9]{4}\\)");
  private static final Set<String> COMMON = Language.ENGLISH.words("series.common-names");

  private RenewedMandates() {}

  /** What the operative paragraphs of a text renew. */
  static Set<String> of(List<ComparedParagraph> paragraphs) {
    Set<String> things = new HashSet<>();
    paragraphs.forEach(
        p -> renewal(p).filter(Renewal::decided).ifPresent(r -> things.addAll(things(r.clause()))));
    return things;
  }

  /** What a paragraph renews; nothing where it is not operative. */
  static Set<String> of(ComparedParagraph p) {
    return of(List.of(p));
  }

  /**
   * What a text renews, the resolutions behind what it only asks others to renew ("Requests that
   * the Secretary-General renew the mandate of the Panel of Experts appointed pursuant to paragraph
   * 1 of resolution 1760 (2007)", S/RES/1819(2008)), and the text itself: the next one names it.
   */
  static Set<String> of(String id, List<ComparedParagraph> paragraphs) {
    Set<String> things = of(paragraphs);
    boolean renews = !things.isEmpty();
    paragraphs.forEach(p -> renewal(p).ifPresent(r -> things.addAll(behind(r, renews))));
    addNumber(id, things);
    return things;
  }

  /**
   * What of this tells that another text is on the same mandate. Where a mission is renewed by its
   * name, it is the name, and what is said to have set it up: others renew the measures of the
   * resolutions that are named besides (S/RES/1555(2004) on MONUC and S/RES/1552(2004) on arms,
   * both on resolution 1493).
   */
  static Set<String> telling(String id, List<ComparedParagraph> paragraphs) {
    Set<String> telling = new HashSet<>();
    for (ComparedParagraph p : paragraphs) {
      Set<String> things = of(p);
      if (things.stream().anyMatch(RenewedMandates::isName)) {
        telling.addAll(things);
        renewal(p).ifPresent(r -> telling.addAll(numbers(r.words())));
      }
    }
    return telling.isEmpty() ? of(id, paragraphs) : telling;
  }

  /** The resolutions that a renewal names; where it names none, the body that it is of. */
  private static Set<String> behind(Renewal renewal, boolean othersDecided) {
    Set<String> numbers = numbers(renewal.words());
    if (numbers.isEmpty()) {
      return bodies(renewal.clause());
    }
    return renewal.decided() || !othersDecided ? numbers : Set.of();
  }

  private static Set<String> bodies(String words) {
    return BODY.matcher(words)
        .results()
        .map(m -> m.group().toLowerCase(Locale.ROOT))
        .collect(toSet());
  }

  /**
   * The words of a paragraph about the renewal of a mandate.
   *
   * @param words from the beginning of the paragraph on
   * @param clause the same from the verb on that decides it
   * @param decided whether the text itself renews
   */
  private record Renewal(String words, String clause, boolean decided) {}

  /** Empty where a paragraph is not operative or has none. */
  private static Optional<Renewal> renewal(ComparedParagraph p) {
    String text = OTHER.matcher(p.text()).replaceAll(m -> "-".repeat(m.group().length()));
    Matcher renewing = RENEWING.matcher(text);
    if (!operative(p) || !renewing.find()) {
      return Optional.empty();
    }
    Matcher decides = DECIDES.matcher(text);
    boolean said = decides.find() && decides.start() < renewing.start();
    int end = Math.min(text.length(), renewing.end() + REACH);
    String clause = text.substring(said ? decides.start() : 0, end);
    boolean decided = said || p.force() >= DECIDING || p.kind() == ParagraphKind.SUB;
    return Optional.of(new Renewal(text.substring(0, end), clause, decided))
        .filter(r -> MANDATE.matcher(clause).find());
  }

  /**
   * The missions whose strength or tasks an operative paragraph changes: "Decides that UNMISS will
   * consist of a military component of up to 12,500 troops" (S/RES/2132(2013)).
   */
  static Set<String> changed(List<ComparedParagraph> paragraphs) {
    Set<String> things = new HashSet<>();
    paragraphs.stream()
        .filter(p -> operative(p) && p.force() >= DECIDING && CHANGING.matcher(p.text()).find())
        .forEach(p -> things.addAll(things(p.text())));
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
    paragraphs.stream()
        .filter(RenewedMandates::operative)
        .forEach(p -> things.addAll(things(p.text())));
    return things;
  }

  /** What the operative paragraphs of a text name, and the text itself by its number. */
  static Set<String> named(String id, List<ComparedParagraph> paragraphs) {
    Set<String> things = new HashSet<>();
    things.addAll(named(paragraphs));
    addNumber(id, things);
    return things;
  }

  /** The number of a text of the Security Council; empty of another. */
  static String number(String id) {
    Matcher number = NUMBER_OF_TEXT.matcher(id);
    return number.find() ? number.group(1) : "";
  }

  private static void addNumber(String id, Set<String> things) {
    String number = number(id);
    if (!number.isEmpty()) {
      things.add(number);
    }
  }

  /** Whether what is renewed is a mission by its short name, not a resolution by its number. */
  static boolean isName(String renewed) {
    return Character.isUpperCase(renewed.charAt(0));
  }

  private static boolean operative(ComparedParagraph p) {
    return p.kind() == ParagraphKind.OPERATIVE || p.kind() == ParagraphKind.SUB;
  }

  private static Set<String> things(String words) {
    Set<String> things = numbers(words);
    NAME.matcher(words)
        .results()
        .map(MatchResult::group)
        .filter(name -> !COMMON.contains(name))
        .forEach(things::add);
    return things;
  }

  private static Set<String> numbers(String words) {
    Set<String> numbers = new HashSet<>();
    for (Matcher m = NUMBER.matcher(words); m.find(); ) {
      numbers.add(m.group(1) == null ? m.group(2) : m.group(1));
    }
    return numbers;
  }
}
