package org.mandategraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Instrument;
import org.mandategraph.citation.Basis;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.Target;
import org.mandategraph.structure.Footnote;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.text.NoteCall;

/** No footnote of the corpus gives a treaty another registration number than its row. */
class TreatyNumbersCorpusTest {
  private static final Path ROOT = Path.of("..", "shared", "corpus", "akn");

  /** A note that says nothing else: "United Nations, Treaty Series, vol. 2970, No. 51633." */
  private static final Pattern NUMBER =
      Pattern.compile("United Nations, Treaty Series, vols?\\. [0-9, and]+, No\\. ([0-9]+)\\.");

  @Test
  void noNoteContradictsARow() throws IOException {
    assumeTrue(Files.isDirectory(ROOT), () -> "SKIPPED: the corpus is not there: " + ROOT);
    Extractor extractor = Extractor.builder().build();
    Map<String, Set<String>> noted = new TreeMap<>();
    for (String folder : new String[] {"ga", "hrc"}) {
      try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
        for (Path file : files.sorted().toList()) {
          collect(extractor.extract(Files.readAllBytes(file), file.toString()), noted);
        }
      }
    }
    assertThat(noted).hasSizeGreaterThan(15);
    noted.forEach(
        (key, numbers) ->
            assertThat(numbers)
                .as(key)
                .containsExactly(Authorities.standard().instrument(key).untsNumber()));
  }

  /** The numbers that notes called right behind the name of a treaty give it. */
  private static void collect(Extraction extraction, Map<String, Set<String>> noted) {
    for (Paragraph paragraph : extraction.resolution().paragraphs()) {
      for (NoteCall call : paragraph.calls()) {
        number(extraction, call)
            .ifPresent(
                number ->
                    extraction.citations().stream()
                        .filter(c -> c.part().equals(paragraph.id()))
                        .filter(c -> c.basis() == Basis.EXPLICIT)
                        .filter(c -> c.span().end() == call.position())
                        .flatMap(c -> treaty(c).stream())
                        .filter(treaty -> treaty.untsNumber() != null)
                        .forEach(
                            treaty ->
                                noted
                                    .computeIfAbsent(treaty.key(), k -> new TreeSet<>())
                                    .add(number)));
      }
    }
  }

  private static Optional<String> number(Extraction extraction, NoteCall call) {
    return extraction.resolution().footnotes().stream()
        .filter(note -> note.marker().equals(call.marker()))
        .map(Footnote::text)
        .map(text -> NUMBER.matcher(text.text().strip()))
        .filter(Matcher::matches)
        .map(m -> m.group(1))
        .findFirst();
  }

  private static Optional<Instrument> treaty(Citation citation) {
    return citation.target() instanceof Target.OfInstrument i
        ? Optional.of(i.instrument())
        : Optional.empty();
  }
}
