package org.mandategraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

/** {@code CITATION.cff} says of the program what its {@code pom.xml} says. */
class CitationFileTest {
  private static Document pom;
  private static String citation;

  @BeforeAll
  static void read() throws Exception {
    pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse("pom.xml");
    citation = Files.readString(Path.of("CITATION.cff"));
  }

  @ParameterizedTest
  @CsvSource({
    "title, /project/name",
    "abstract, /project/description",
    "version, /project/version",
    "license, /project/licenses/license/name",
    "url, /project/url",
    "'  - name', /project/developers/developer/name",
    "'    website', /project/developers/developer/url"
  })
  void saysWhatThePomSays(String key, String path) throws Exception {
    String value = XPathFactory.newInstance().newXPath().evaluate(path, pom);
    assertThat(value).isNotEmpty();
    assertThat(citation.replace("\"", "").lines()).contains(key + ": " + value);
  }

  @Test
  void hasWhatTheFormatRequires() throws IOException {
    assertThat(citation)
        .startsWith("cff-version: 1.2.0\n")
        .contains("\nmessage: \"", "\nauthors:\n");
  }
}
