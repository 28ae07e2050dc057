package org.mandategraph.structure;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a document is called below {@code id/}: its symbol, or what a draft without one says of
 * itself. Never the file's name.
 */
final class DocumentIdentity {
  private DocumentIdentity() {}

  /**
   * {@code A/RES/66/181}; {@code draft/68/C.3/2013-10-10/italy}; {@code document/…} by hash where
   * the text says nothing of itself.
   */
  static String of(Metadata m, String sha256) {
    if (m.symbol() != null) {
      return m.symbol().value();
    }
    List<String> parts =
        Stream.of(
                Optional.ofNullable(m.session()),
                Optional.ofNullable(m.committee()),
                Optional.ofNullable(m.distributed()),
                m.sponsors().stream().findFirst().map(DocumentIdentity::slug))
            .flatMap(Optional::stream)
            .map(Object::toString)
            .toList();
    return parts.size() < 2
        ? "document/" + sha256.substring(0, 16)
        : "draft/" + String.join("/", parts);
  }

  private static String slug(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
