package org.mandategraph.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.extract.Extraction;

/** Scores documents one by one. Not for use by many threads at once. */
public final class Evaluator {
  private final GoldFiles gold;
  private final int mostMisses;
  private final Set<String> names = new HashSet<>();

  /**
   * Prepares to score.
   *
   * @param gold the mark-up files
   * @param mostMisses how many misses of each measure to list for each document
   */
  public Evaluator(List<Path> gold, int mostMisses) {
    this.gold = new GoldFiles(gold);
    this.mostMisses = mostMisses;
  }

  /**
   * Scores what was read from a file against the mark-up with the same base name, or else with the
   * same symbol.
   *
   * @param extraction null where the file could not be read: all that the mark-up has is missed
   * @return none where there is no mark-up of it
   * @throws IOException if the mark-up cannot be read; the message names it and says why
   */
  public Optional<DocumentScore> score(Path file, @Nullable Extraction extraction)
      throws IOException {
    Optional<Path> markup = gold.named(file);
    DocumentSymbol read = extraction == null ? null : extraction.resolution().metadata().symbol();
    if (markup.isEmpty() && read != null) {
      markup = gold.of(read.value());
    }
    if (markup.isEmpty()) {
      return Optional.empty();
    }
    String name = GoldFiles.baseName(markup.get());
    ComparedText got = extraction == null ? ComparedText.NOTHING : FoundText.of(extraction);
    return GoldFiles.read(markup.get())
        .map(
            text -> {
              String symbol = text.symbol();
              return Scoring.score(
                  unique(file),
                  symbol == null || symbol.isEmpty() ? name : symbol,
                  text,
                  got,
                  mostMisses);
            });
  }

  /** Two folders may contain files with the same name. */
  private String unique(Path file) {
    String name = String.valueOf(file.getFileName());
    String unique = name;
    for (int n = 2; !names.add(unique); n++) {
      unique = name + " (" + n + ")";
    }
    return unique;
  }
}
