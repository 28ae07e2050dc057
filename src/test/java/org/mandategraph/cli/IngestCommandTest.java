package org.mandategraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestCommandTest {
  private static final String RESOLUTION = "seeds/002_d04c0f1d7fd8e417.txt";
  private static final byte[] BINARY = {0, 1, 2, 3, 0, (byte) 0xff, 0, (byte) 0xfe, 7, 0, 0, 0};

  @TempDir private Path temp;
  private Path data;
  private Path files;

  @BeforeEach
  void folders() throws IOException {
    data = temp.resolve("data");
    files = Files.createDirectory(temp.resolve("files"));
  }

  @Test
  void readsTheSeedsAndSaysWhatItFound() {
    Run run = ingest("seeds");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("read 4 of 4: seeds/004_4171b89ff5fc3e4f.txt")
        .contains("Read: 4 files, 4 documents")
        .containsPattern("Found: \\d+ paragraphs, \\d+ footnotes, \\d+ citations, \\d+ acts")
        .doesNotContain("Refused");
  }

  @Test
  void changesNothingTheSecondTime() throws IOException {
    ingest("seeds");
    var once = Quads.of(data);
    Run again = ingest("seeds");
    assertThat(again.code()).isZero();
    assertThat(Quads.of(data)).isEqualTo(once);
  }

  @Test
  void listsWhatItRefusesAndReadsTheRest() throws IOException {
    Files.copy(Path.of(RESOLUTION), files.resolve("b.txt"));
    Files.write(files.resolve("a-empty.txt"), new byte[0]);
    Files.write(files.resolve("c.bin"), BINARY);
    Files.writeString(files.resolve("d.pdf"), "%PDF-1.7\nnothing behind the head");
    Files.writeString(files.resolve("e-letter.txt"), "Dear colleague,\n\nlunch is at noon.\n");
    Files.writeString(files.resolve(".hidden"), "hidden");
    Files.createSymbolicLink(files.resolve("link.txt"), Path.of(RESOLUTION).toAbsolutePath());
    Run run = ingest(files.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("Read: 5 files, 1 document")
        .contains("Refused: 4 files")
        .containsPattern("  \\S+/files/a-empty.txt: .*empty")
        .containsPattern("  \\S+/files/c.bin: ")
        .containsPattern("  \\S+/files/d.pdf: ")
        .containsPattern("  \\S+/files/e-letter.txt: no resolution: .*--force")
        .doesNotContain("hidden", "link.txt", "\tat ");
  }

  @Test
  void leavesNothingOfWhatItRefuses() throws IOException {
    ingest(RESOLUTION);
    var before = Quads.of(data);
    Path letter = Files.writeString(files.resolve("letter.txt"), "Dear colleague,\n\nlunch?\n");
    assertThat(ingest(letter.toString()).code()).isEqualTo(1);
    assertThat(Quads.of(data)).isEqualTo(before);
  }

  @Test
  void aDryRunSaysWhatItFindsAndWritesNothing() throws IOException {
    Files.copy(Path.of(RESOLUTION), files.resolve("a.txt"));
    Files.writeString(files.resolve("letter.txt"), "Dear colleague,\n\nlunch?\n");
    Run run = Run.of("ingest", "--data", data.toString(), "--dry-run", files.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("Read: 2 files, 1 document", "Refused: 1 file", "Nothing was written")
        .containsPattern("Found: [1-9]\\d* paragraphs");
    assertThat(data).doesNotExist();
  }

  @Test
  void readsOneFileAtATimeWhereItIsToldTo() throws IOException {
    assertThat(ingest("seeds", "--jobs", "1").code()).isZero();
    var one = Quads.of(data);
    data = temp.resolve("other");
    assertThat(ingest("seeds", "--jobs", "4").code()).isZero();
    assertThat(Quads.of(data)).isEqualTo(one);
    Run none = ingest("seeds", "--jobs", "0");
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.err()).startsWith("mandates: --jobs 0: give 1 or more");
  }

  @Test
  void takesATextThatIsNoResolutionByForce() throws IOException {
    Path letter = Files.writeString(files.resolve("letter.txt"), "Dear colleague,\n\nlunch?\n");
    Run run = Run.of("ingest", "--data", data.toString(), "--force", letter.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("Read: 1 file, 1 document");
  }

  @Test
  void saysWhichFileStandsWhereTwoHoldOneDocument() throws IOException {
    Files.copy(Path.of(RESOLUTION), files.resolve("b.txt"));
    Files.copy(Path.of(RESOLUTION), files.resolve("a.txt"));
    Run run = ingest(files.resolve("b.txt").toString(), files.resolve("a.txt").toString());
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("Read: 2 files, 1 document")
        .containsPattern(": \\S+/files/b.txt replaces \\S+/files/a.txt");
  }

  @Test
  void theFormThatTellsMoreStandsWhicheverCameFirst() throws IOException {
    Run made = Run.of("extract", RESOLUTION, "--format", "akn", "--out", files.toString());
    assertThat(made.code()).isZero();
    String markup = files.resolve("002_d04c0f1d7fd8e417.txt.akn.xml").toString();
    assertThat(ingest(RESOLUTION, markup).err()).contains(markup + " replaces " + RESOLUTION);
    var together = Quads.of(data);
    Run later = ingest(RESOLUTION);
    assertThat(later.code()).isZero();
    assertThat(later.err())
        .contains(
            "Read: 1 file, 0 documents", "in a better form: 1\n  A/RES/65/232: " + RESOLUTION);
    assertThat(Quads.of(data)).isEqualTo(together);
    data = temp.resolve("other");
    ingest(RESOLUTION);
    ingest(markup);
    assertThat(Quads.of(data)).isEqualTo(together);
  }

  @Test
  void readsAFileOnceThatIsNamedTwice() {
    assertThat(ingest(RESOLUTION, "seeds/../" + RESOLUTION).err())
        .contains("Read: 1 file, 1 document");
  }

  @Test
  void leavesItsOwnStoreOut() throws IOException {
    data = files.resolve("data");
    ingest(RESOLUTION);
    Files.copy(Path.of(RESOLUTION), files.resolve("a.txt"));
    assertThat(ingest(files.toString()).err()).contains("Read: 1 file, 1 document");
  }

  @Test
  void failsOnAFolderWithNothingToRead() {
    Run run = ingest(files.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("mandates: " + files + ": nothing to read").hasLineCount(1);
    assertThat(data).doesNotExist();
  }

  @Test
  void failsOnAFileThatIsNotThere() {
    Run run = ingest("seeds", "no-such-file.pdf");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("mandates: no-such-file.pdf: there is no such file");
    assertThat(run.err()).hasLineCount(1);
    assertThat(data).doesNotExist();
  }

  @Test
  void showsTheStackTraceWhereAskedFor() {
    assertThat(Run.of("ingest", "-v", "no-such-file.pdf").err()).contains("\tat ");
    assertThat(Run.of("-v", "ingest", "no-such-file.pdf").err()).contains("\tat ");
  }

  @Test
  void failsOnAStoreThatCannotBe() throws IOException {
    Path file = Files.writeString(files.resolve("a-file"), "");
    Run run = Run.of("ingest", "--data", file.toString(), RESOLUTION);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("mandates: ").contains(file.toString()).hasLineCount(1);
  }

  @Test
  void wantsToKnowWhatToRead() {
    Run run = Run.of("ingest");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("FILE|FOLDER", "Usage: mandates ingest");
  }

  private Run ingest(String... named) {
    String[] args = new String[named.length + 3];
    args[0] = "ingest";
    args[1] = "--data";
    args[2] = data.toString();
    System.arraycopy(named, 0, args, 3, named.length);
    return Run.of(args);
  }
}
