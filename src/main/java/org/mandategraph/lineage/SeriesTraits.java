package org.mandategraph.lineage;

import java.util.List;
import java.util.Set;

/**
 * What shows that two texts are of one series, read once from their paragraphs.
 *
 * @param wording runs of words
 * @param names the names that a text without title is about; empty for one with a title
 * @param renewed the mandates that a text without title renews
 * @param changed the missions whose strength or tasks a text without title changes
 * @param onlyExtends whether all its operative paragraphs extend something
 * @param named the missions and resolutions that its operative paragraphs name
 * @param field what a text without title is on, of the several series of one country
 */
public record SeriesTraits(
    Wording wording,
    Set<String> names,
    Set<String> renewed,
    Set<String> changed,
    boolean onlyExtends,
    Set<String> named,
    CouncilField field) {
  /** Copies the sets. */
  public SeriesTraits {
    names = Set.copyOf(names);
    renewed = Set.copyOf(renewed);
    changed = Set.copyOf(changed);
    named = Set.copyOf(named);
  }

  /**
   * The traits of a text.
   *
   * @param id of the text, for its own number
   * @param titled whether it has a title: then that, and its wording, decide
   */
  static SeriesTraits of(String id, boolean titled, List<ComparedParagraph> paragraphs) {
    Wording wording = Wording.of(paragraphs);
    if (titled) {
      return new SeriesTraits(
          wording, Set.of(), Set.of(), Set.of(), false, Set.of(), CouncilField.of(List.of()));
    }
    List<ComparedParagraph> body = paragraphs.stream().filter(p -> p.annex() == null).toList();
    return new SeriesTraits(
        wording,
        LeadingNames.of(body.stream().map(ComparedParagraph::text).toList()),
        RenewedMandates.of(body),
        RenewedMandates.changed(body),
        RenewedMandates.alone(body),
        RenewedMandates.named(id, body),
        CouncilField.of(body));
  }
}
