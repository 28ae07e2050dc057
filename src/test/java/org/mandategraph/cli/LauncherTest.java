package org.mandategraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a project of its own, with a Java and a Maven that only say how they are run. */
class LauncherTest {
  @TempDir private Path temp;
  private Path project;
  private Path bin;

  @BeforeEach
  void project() throws IOException {
    project = Files.createDirectories(temp.resolve("a project"));
    for (String folder : new String[] {"src/main", "ontology", "queries"}) {
      Files.createDirectories(project.resolve(folder));
    }
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    Files.copy(Path.of("mandates"), project.resolve("mandates"));
    project.resolve("mandates").toFile().setExecutable(true);
    bin = Files.createDirectory(temp.resolve("bin"));
    java("17");
    script("mvn", "echo built >> " + temp + "/builds; mkdir -p target; touch target/mandates.jar");
  }

  @Test
  void buildsAtTheFirstUseAlone() throws Exception {
    assertThat(launch("--version").err()).contains("Building Mandate Graph");
    assertThat(launch("--version").err()).isEmpty();
    assertThat(temp.resolve("builds")).hasContent("built");
  }

  @Test
  void buildsAgainWhereASourceIsNewer() throws Exception {
    launch("--version");
    Path source = Files.writeString(project.resolve("src/main/A.java"), "");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
    assertThat(launch("--version").err()).contains("Building");
  }

  @Test
  void handsTheWordsOnAsTheyAre() throws Exception {
    Run run = launch("ingest", "a file.pdf", "*");
    assertThat(run.code()).isEqualTo(7);
    assertThat(run.out()).contains("[ingest][a file.pdf][*]");
    assertThat(run.out())
        .contains("[-Dmandates.home=" + project.toRealPath() + "]")
        .contains("[" + project.toRealPath() + "/target/mandates.jar]");
  }

  @Test
  void findsItsProjectThroughLinks() throws Exception {
    Path one = Files.createSymbolicLink(bin.resolve("one"), project.resolve("mandates"));
    Path two = Files.createSymbolicLink(temp.resolve("two"), Path.of("bin/one"));
    assertThat(launch(one).out()).contains(project.toRealPath() + "/target/mandates.jar");
    assertThat(launch(two).out()).contains(project.toRealPath() + "/target/mandates.jar");
  }

  @Test
  void givesNewerJavasTheFlagsThatOlderOnesDoNotKnow() throws Exception {
    assertThat(launch().out()).doesNotContain("sun-misc-unsafe");
    java("25");
    assertThat(launch().out()).contains("[--sun-misc-unsafe-memory-access=allow]");
  }

  @Test
  void takesTheVersionFromTheInstallationWhereItIsWritten() throws Exception {
    Files.writeString(
        bin.resolveSibling("release"), "IMPLEMENTOR=\"N.N.\"\nJAVA_VERSION=\"25.0.1\"\n");
    assertThat(launch().out()).contains("[--sun-misc-unsafe-memory-access=allow]");
  }

  @Test
  void saysWhatIsMissing() throws Exception {
    java("11");
    assertThat(launch().err()).contains("version 11").contains("JDK 17");
    Files.delete(bin.resolve("java"));
    assertThat(launch().err()).startsWith("mandates: Java is missing");
    java("17");
    Files.delete(bin.resolve("mvn"));
    Run run = launch();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("mandates: Maven is missing");
  }

  @Test
  void leavesNoHalfBuiltProgram() throws Exception {
    script("mvn", "mkdir -p target; touch target/mandates.jar; exit 1");
    Run run = launch("--version");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("the build failed");
    assertThat(project.resolve("target/mandates.jar")).doesNotExist();
  }

  @Test
  void sharesClassesOfTheFirstRunWithLaterOnes() throws Exception {
    assertThat(launch("--version").out()).doesNotContain("SharedArchiveFile");
    Files.delete(project.resolve("target/mandates.jar"));
    java(
        "17",
        """
        for word; do
          case $word in
            -XX:DumpLoadedClassList=*) touch "${word#*=}"; exit 0 ;;
            -Xshare:dump) dump=yes ;;
            -XX:SharedArchiveFile=*) [ -z "${dump:-}" ] || { touch "${word#*=}"; exit 0; } ;;
          esac
        done
        """);
    String archive = project.toRealPath() + "/target/mandates-17.jsa";
    assertThat(launch("--version").out()).doesNotContain("SharedArchiveFile");
    assertThat(Path.of(archive)).exists();
    assertThat(launch("--version").out()).contains("[-XX:SharedArchiveFile=" + archive + "]");
  }

  @Test
  void compilesLittleForWhatIsOverInAMoment() throws Exception {
    String little = "[-XX:TieredStopAtLevel=1]";
    Path file = Files.writeString(temp.resolve("a.txt"), "");
    assertThat(launch("--help").out()).contains(little);
    assertThat(launch("query", "documents").out()).contains(little);
    assertThat(launch("extract", file.toString(), "--format", "json").out()).contains(little);
    assertThat(launch("extract", temp.toString()).out()).doesNotContain(little);
    assertThat(launch("extract", file.toString(), file.toString()).out()).doesNotContain(little);
    assertThat(launch("ingest", file.toString()).out()).doesNotContain(little);
  }

  @Test
  void boundsTheMemoryOfAnIngestionWhereNobodySaysOtherwise() throws Exception {
    assertThat(launch("ingest", "a.pdf").out()).contains("[-Xmx1024m]", "[-XX:+UseParallelGC]");
    assertThat(launch("serve").out()).doesNotContain("-Xmx");
  }

  private void java(String version) throws IOException {
    java(version, "");
  }

  /** A Java that says with which words it was called, unless other lines end it before. */
  private void java(String version, String cases) throws IOException {
    script(
        "java",
        "case $1 in -XshowSettings*) echo '    java.specification.version = "
            + version
            + "' >&2; exit 0;; esac\n"
            + cases
            + "\nprintf '[%s]' \"$@\"; exit 7");
  }

  private void script(String name, String body) throws IOException {
    Path file = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + body + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Run launch(String... words) throws Exception {
    return launch(project.resolve("mandates"), words);
  }

  private Run launch(Path launcher, String... words) throws Exception {
    String[] command = new String[words.length + 1];
    command[0] = launcher.toString();
    System.arraycopy(words, 0, command, 1, words.length);
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    environment.clear();
    environment.put("PATH", bin + ":" + tools());
    Path err = Files.createTempFile(temp, "err", null);
    Process process = builder.redirectError(err.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    waitForTheArchive();
    return new Run(code, out, Files.readString(err));
  }

  /** It is made beside the command; its folder is there as long as that lasts. */
  private void waitForTheArchive() throws InterruptedException {
    while (Files.exists(project.resolve("target/class-lists"))) {
      Thread.sleep(10);
    }
  }

  /** A folder with the tools that POSIX promises, and neither Java nor Maven. */
  private Path tools() throws IOException {
    Path tools = temp.resolve("tools");
    if (!Files.exists(tools)) {
      Files.createDirectory(tools);
      for (String tool :
          new String[] {
            "sh",
            "dirname",
            "readlink",
            "sed",
            "sort",
            "find",
            "head",
            "touch",
            "rm",
            "mkdir",
            "mv",
            "nice"
          }) {
        Path real = Path.of("/usr/bin", tool);
        Files.createSymbolicLink(
            tools.resolve(tool), Files.exists(real) ? real : Path.of("/bin", tool));
      }
    }
    return tools;
  }
}
