package org.mandategraph.structure;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Resolutions made for tests. */
public final class TestResolutions {
  private TestResolutions() {}

  /** The metadata of an English resolution that says nothing of itself but its organ and title. */
  public static Metadata metadata(@Nullable String body, @Nullable String title) {
    return new Metadata(
        null,
        DocumentKind.RESOLUTION,
        body,
        null,
        null,
        title,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        "en",
        List.of(),
        List.of(),
        List.of());
  }

  /** A resolution without findings that has no other divisions than its paragraphs' annexes. */
  public static Resolution resolution(
      String id, Metadata metadata, List<Paragraph> paragraphs, List<Footnote> footnotes) {
    List<Division> annexes =
        paragraphs.stream()
            .flatMap(p -> Stream.ofNullable(p.annex()))
            .distinct()
            .map(annex -> new Division(annex, Division.Kind.ANNEX, null, null))
            .toList();
    return new Resolution(id, metadata, paragraphs, annexes, footnotes, List.of());
  }
}
