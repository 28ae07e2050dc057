package org.mandategraph.lineage;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mandategraph.language.Language;
import org.mandategraph.structure.ParagraphKind;

/**
 * The tasks of a mandate that another text renews without a list of its own: "Decides to extend the
 * mandate of UNMIT" (S/RES/1745(2007)) leaves the tasks of S/RES/1704(2006), para. 4, in force.
 */
final class RenewedTasks {
  private static final Pattern TASKS = Language.ENGLISH.compile("\\b${^series.tasks}\\b");

  /** Ids of the paragraphs that introduce such tasks. */
  private final Set<String> introductions;

  private RenewedTasks(Set<String> introductions) {
    this.introductions = introductions;
  }

  /**
   * The tasks of a text.
   *
   * @param own its paragraphs
   * @param other those of the text that may renew its mandates
   */
  static RenewedTasks of(List<ComparedParagraph> own, List<ComparedParagraph> other) {
    boolean renewed =
        !Collections.disjoint(RenewedMandates.named(own), RenewedMandates.of(other))
            && introductions(other).isEmpty();
    return new RenewedTasks(renewed ? introductions(own) : Set.of());
  }

  /** The paragraphs above a sub-paragraph that speak of a mandate or of tasks. */
  private static Set<String> introductions(List<ComparedParagraph> paragraphs) {
    Set<String> above = new HashSet<>();
    paragraphs.stream()
        .filter(p -> p.kind() == ParagraphKind.SUB)
        .forEach(p -> above.add(above(p.id())));
    Set<String> introductions = new HashSet<>();
    for (ComparedParagraph p : paragraphs) {
      if (above.contains(p.id()) && TASKS.matcher(p.text()).find()) {
        introductions.add(p.id());
      }
    }
    return introductions;
  }

  /** Whether a paragraph is one of them, at whatever depth. */
  boolean contains(ComparedParagraph paragraph) {
    for (String id = above(paragraph.id()); !id.isEmpty(); id = above(id)) {
      if (introductions.contains(id)) {
        return true;
      }
    }
    return false;
  }

  /** {@code op4} of {@code op4.k}; empty for {@code op4}. */
  private static String above(String id) {
    int end = id.lastIndexOf('.');
    return end < 0 ? "" : id.substring(0, end);
  }
}
