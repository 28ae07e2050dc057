package org.mandategraph.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.language.Patterns;
import org.mandategraph.structure.ParagraphKind;

/**
 * The paragraphs in which two texts of a series take note of the report that each had requested.
 * They share little more than their opening ("Takes note with appreciation of the report of the
 * Secretary-General", A/RES/64/179 and A/RES/65/232, para. 1), and that is enough where each text
 * has one such paragraph only with the same reporter.
 */
final class ReportNotingParagraphs {
  private static final Pattern NOTED =
      Patterns.compile(
          "^(?i:(?:also |further )?(?:takes? note|taking note|notes?|welcomes?|having"
              + " considered))\\b[^,;]{0,30}? (?:of )?the (?:\\w+ ){0,2}?reports? of the"
              + " (?<reporter>\\p{Lu}[\\w-]*(?: \\p{Lu}[\\w-]*)*)[^;]* (?:pursuant"
              + " to|implementation of|accordance with|response to)\\b[^;]* resolutions? \\d");

  private ReportNotingParagraphs() {}

  /** The places in the earlier text, each with its match in the later text. */
  static Map<Integer, Integer> pairs(
      List<ComparedParagraph> earlier, List<ComparedParagraph> later) {
    Map<String, List<Integer>> from = places(earlier);
    Map<String, List<Integer>> to = places(later);
    Map<Integer, Integer> pairs = new TreeMap<>();
    from.forEach(
        (reporter, places) -> {
          List<Integer> others = to.getOrDefault(reporter, List.of());
          if (places.size() == 1 && others.size() == 1) {
            pairs.put(places.get(0), others.get(0));
          }
        });
    return pairs;
  }

  /** By who reports. */
  private static Map<String, List<Integer>> places(List<ComparedParagraph> paragraphs) {
    Map<String, List<Integer>> places = new TreeMap<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      ComparedParagraph p = paragraphs.get(i);
      Matcher m = NOTED.matcher(p.text());
      if (p.kind() == ParagraphKind.OPERATIVE && p.annex() == null && m.find()) {
        places.computeIfAbsent(m.group("reporter"), r -> new ArrayList<>()).add(i);
      }
    }
    return places;
  }
}
