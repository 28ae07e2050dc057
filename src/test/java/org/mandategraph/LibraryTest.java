package org.mandategraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandategraph.extract.Extractor;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The program of {@code docs/library.md} runs with the core jar's content and its dependencies. */
class LibraryTest {
  private static final String CORE = "//execution[id='core']/configuration/";
  private static final XPath XPATH = XPathFactory.newInstance().newXPath();

  @TempDir private static Path temp;

  private static Document pom;
  private static Set<String> passedOn;

  @BeforeAll
  static void read() throws Exception {
    pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new File("pom.xml"));
    passedOn =
        new HashSet<>(Files.readAllLines(Path.of("src/test/resources/library-dependencies.txt")));
  }

  @Test
  void theProgramOfTwentyLinesRuns() throws Exception {
    String program = program();
    assertThat(program.substring(program.indexOf("class ")).lines().count())
        .isLessThanOrEqualTo(20);
    Path source = Files.writeString(temp.resolve("ListActs.java"), program);
    String classPath = coreClasses() + File.pathSeparator + String.join(File.pathSeparator, jars());
    assertThat(classPath)
        .doesNotContainIgnoringCase("fuseki")
        .doesNotContainIgnoringCase("tdb")
        .doesNotContainIgnoringCase("parquet")
        .doesNotContainIgnoringCase("jetty")
        .doesNotContainIgnoringCase("lucene");
    int errors =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-cp", classPath, source.toString());
    assertThat(errors).isZero();
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                temp + File.pathSeparator + classPath,
                "ListActs",
                "seeds/000_207ed0425d349b06.txt")
            .redirectError(temp.resolve("errors").toFile())
            .start();
    String out = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(run.waitFor()).as(Files.readString(temp.resolve("errors"))).isZero();
    assertThat(out).contains("op8/act2 request\n").contains("{\"id\":\"A/RES/66/181\",");
  }

  @Test
  void whatTheLibraryDoesNotNeedIsOptional() throws Exception {
    NodeList dependencies = nodes("/project/dependencies/dependency[not(scope='test')]");
    assertThat(dependencies.getLength()).isPositive();
    for (int i = 0; i < dependencies.getLength(); i++) {
      Element dependency = (Element) dependencies.item(i);
      String artifact = text(dependency, "artifactId");
      // A library may bring what is optional here for its own use.
      if (!text(dependency, "optional").equals("true")) {
        assertThat(passedOn).contains(artifact);
      }
    }
  }

  private static String program() throws IOException {
    Matcher m =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("docs/library.md")));
    assertThat(m.find()).isTrue();
    return m.group(1);
  }

  /** The files that the pom puts into the core jar. */
  private static Path coreClasses() throws Exception {
    Path all = Path.of(Extractor.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<PathMatcher> included = matchers("includes/include");
    List<PathMatcher> excluded = matchers("excludes/exclude");
    Path core = Files.createDirectory(temp.resolve("core"));
    try (Stream<Path> files = Files.walk(all)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path name = all.relativize(file);
        if (included.stream().anyMatch(m -> m.matches(name))
            && excluded.stream().noneMatch(m -> m.matches(name))) {
          Path copy = core.resolve(name);
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
    return core;
  }

  private static List<PathMatcher> matchers(String path) throws Exception {
    List<PathMatcher> matchers = new ArrayList<>();
    NodeList patterns = nodes(CORE + path);
    for (int i = 0; i < patterns.getLength(); i++) {
      matchers.add(
          FileSystems.getDefault().getPathMatcher("glob:" + patterns.item(i).getTextContent()));
    }
    return matchers;
  }

  /** The jars of this test's class path that a user of the core jar gets. */
  private static List<String> jars() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> passedOn.contains(artifact(entry)))
        .toList();
  }

  /** {@code jena-arq} of {@code …/jena-arq/5.6.0/jena-arq-5.6.0.jar}. */
  private static String artifact(String jar) {
    Path version = Path.of(jar).getParent();
    Path artifact = version == null ? null : version.getParent();
    return artifact == null ? "" : String.valueOf(artifact.getFileName());
  }

  private static NodeList nodes(String path) throws Exception {
    return (NodeList) XPATH.evaluate(path, pom, XPathConstants.NODESET);
  }

  private static String text(Element element, String child) {
    NodeList found = element.getElementsByTagName(child);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }
}
