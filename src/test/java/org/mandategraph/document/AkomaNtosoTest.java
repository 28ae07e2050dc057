package org.mandategraph.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandategraph.Spec;

/** Akoma Ntoso becomes lines as {@code spec/akn.md} says; hostile files are refused. */
class AkomaNtosoTest {
  private static final DocumentReader READER = new DocumentReader(Scans.RECOGNIZED);
  private static final String STATEMENT =
      "<akomaNtoso><statement><mainBody><p id=\"a\">%s</p></mainBody></statement></akomaNtoso>";

  @TestFactory
  Stream<DynamicTest> examplesHold() throws IOException {
    return Spec.examples("akn.md", "xml", "lines").stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.name(),
                    () ->
                        assertThat(Shown.of(read(e.input(), StandardCharsets.UTF_8)).lines())
                            .isEqualTo(e.expected())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE akomaNtoso SYSTEM \"file:///etc/passwd\">",
        "<!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE akomaNtoso [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY x"
            + " \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
        "<!DOCTYPE akomaNtoso [<!ENTITY % p SYSTEM \"http://localhost:1/x.dtd\">%p;]>"
      })
  void aDocumentTypeIsRefused(String type) {
    assertThatThrownBy(() -> read(type + STATEMENT.formatted("&x;"), StandardCharsets.UTF_8))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageStartingWith("given.xml is ");
  }

  @Test
  void damagedAndBottomlessFilesAreRefused() {
    String deep = "<p>".repeat(200_000);
    for (String words : new String[] {"<p>open", "&unknown;", deep}) {
      assertThatThrownBy(() -> read(STATEMENT.formatted(words), StandardCharsets.UTF_8))
          .isInstanceOf(UnreadableDocumentException.class)
          .hasMessageContaining("damaged");
    }
    assertThatThrownBy(() -> read("<akomaNtoso/>", StandardCharsets.UTF_8))
        .hasMessageContaining("contains no text");
  }

  @Test
  void anyEncodingIsRead() throws IOException {
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE
        }) {
      String xml = "<?xml version=\"1.0\"?>\n" + STATEMENT.formatted("Генеральная Ассамблея,");
      assertThat(read(xml, charset).text()).isEqualTo("Генеральная Ассамблея,\n");
    }
  }

  @Test
  void marksEncloseTheirWordsWithoutBlanks() throws IOException {
    SourceDocument document =
        read(
            "<akomaNtoso><mainBody><paragraph> <num> 1. </num> <content><p> Decides; </p></content>"
                + " </paragraph></mainBody></akomaNtoso>",
            StandardCharsets.UTF_8);
    assertThat(document.format()).isEqualTo(Format.AKN);
    assertThat(document.marks())
        .extracting(m -> m.element() + "=" + m.span().of(document.text()))
        .contains("paragraph=1. Decides;", "num=1.", "content=Decides;");
  }

  private static SourceDocument read(String xml, Charset charset)
      throws UnreadableDocumentException {
    return READER.read(xml.getBytes(charset), "given.xml");
  }
}
