package org.mandategraph.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.language.RomanNumerals;
import org.mandategraph.structure.Resolution;

/**
 * Finds the part of a text that the text itself names: "paragraph 34 above" (A/RES/66/181,
 * paragraph 35), "the annex to the present resolution".
 */
public final class OwnParts {
  private static final Pattern PARAGRAPH =
      Pattern.compile("para(?:graph|\\.) ?([0-9]{1,4})((?: ?\\([a-z]{1,4}\\)){0,3})");
  private static final Pattern LETTERS = Pattern.compile(" ?\\(([a-z]{1,4})\\)");
  private static final Pattern ANNEX =
      Pattern.compile("annex(?: ([IVX]{1,4})| ([A-H])| ([0-9]{1,2}))?");

  private final Set<String> ids = new HashSet<>();

  /** The parts of a resolution. */
  public OwnParts(Resolution resolution) {
    resolution.paragraphs().forEach(p -> ids.add(p.id()));
    resolution.divisions().forEach(d -> ids.add(d.id()));
  }

  /**
   * The id of the part that a locator names; empty where there is no such part.
   *
   * @param locator such as {@code para. 9 (a)} or {@code annex}
   * @param citing id of the part that cites: a paragraph of an annex or a recommended draft means
   *     the paragraphs of that first
   */
  public Optional<String> named(String locator, String citing) {
    String part = part(locator);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    String whole = part.replaceFirst("\\..*", "");
    List<String> candidates = new ArrayList<>();
    for (int end = citing.lastIndexOf('/'); end > 0; end = citing.lastIndexOf('/', end - 1)) {
      String division = citing.substring(0, end + 1);
      candidates.addAll(List.of(division + part, division + whole));
    }
    candidates.addAll(List.of(part, whole));
    return candidates.stream().filter(ids::contains).findFirst();
  }

  /** The id below its division that a locator gives; empty where it names another thing. */
  private static String part(String locator) {
    Matcher paragraph = PARAGRAPH.matcher(locator);
    if (paragraph.lookingAt()) {
      return "op" + paragraph.group(1) + LETTERS.matcher(paragraph.group(2)).replaceAll(".$1");
    }
    Matcher annex = ANNEX.matcher(locator);
    if (annex.lookingAt()) {
      return "annex" + number(annex);
    }
    return "";
  }

  /** The number of an annex by its numeral or letter; the only one where it bears none. */
  private static int number(Matcher annex) {
    if (annex.group(2) != null) {
      return annex.group(2).charAt(0) - 'A' + 1;
    }
    return annex.group(3) != null
        ? Integer.parseInt(annex.group(3))
        : RomanNumerals.value(annex.group(1) == null ? "I" : annex.group(1)).orElse(0);
  }
}
