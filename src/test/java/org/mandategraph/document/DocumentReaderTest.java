package org.mandategraph.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {
  private static final DocumentReader READER = new DocumentReader(Scans.RECOGNIZED);

  private static SourceDocument read(String text) throws UnreadableDocumentException {
    return READER.read(text.getBytes(StandardCharsets.UTF_8), "resolution.txt");
  }

  private static void refused(byte[] bytes, String reason) {
    assertThatThrownBy(() -> READER.read(bytes, "given.file"))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageStartingWith("given.file ")
        .hasMessageContaining(reason);
  }

  @Test
  void textIsKeptToTheCharacter() throws Exception {
    String text = "  A/RES/66/181 \n\n*Ibid.*, [46/152](#)\t\\(2001\\) \n\u000cend";
    SourceDocument document = read(text);
    assertThat(document.text()).isEqualTo(text);
    assertThat(document.format()).isEqualTo(Format.TEXT);
    assertThat(document.lines()).hasSize(4);
    assertThat(document.text(document.lines().get(2)))
        .isEqualTo("*Ibid.*, [46/152](#)\t\\(2001\\) ");
    assertThat(document.lines())
        .allSatisfy(
            line -> {
              assertThat(line.role()).isEqualTo(Role.UNKNOWN);
              assertThat(line.startsParagraph()).isNull();
              assertThat(line.layout()).isNull();
            });
  }

  @Test
  void lineEndsAndByteOrderMarkAreTakenAway() throws Exception {
    assertThat(read("\uFEFFone\r\ntwo\r\n").text()).isEqualTo("one\ntwo\n");
  }

  @Test
  void windowsTextIsRecognized() throws Exception {
    String text =
        "The “right to development” – reaffirmed in the Assembly’s resolution. ".repeat(20);
    byte[] bytes = text.getBytes(Charset.forName("windows-1252"));
    assertThat(READER.read(bytes, "old.txt").text()).isEqualTo(text);
  }

  @Test
  void utf16IsRecognized() throws Exception {
    String text = "The General Assembly, recalling its resolution 66/181.\n".repeat(20);
    byte[] bytes = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
    assertThat(READER.read(bytes, "wide.txt").text()).isEqualTo(text);
  }

  @Test
  void aTextThatLooksLikeAMailIsText() throws Exception {
    String text = "From: Italy\nTo: the Committee\nSubject: Draft\n\nThe General Assembly,\n";
    assertThat(read(text).text()).isEqualTo(text);
  }

  @Test
  void theNameDecidesNothing() throws Exception {
    byte[] pdf = Pdfs.of("72 100 10 roman The General Assembly,");
    SourceDocument document = READER.read(pdf, "wrong.doc");
    assertThat(document.format()).isEqualTo(Format.PDF);
    assertThat(document.name()).isEqualTo("wrong.doc");
    assertThat(document.sha256()).matches("[0-9a-f]{64}");
  }

  @Test
  void anEmptyFileIsRefused() {
    refused(new byte[0], "is empty");
    refused(" \n\n ".getBytes(StandardCharsets.UTF_8), "contains no text");
  }

  @Test
  void anEncryptedPdfIsRefused() throws IOException {
    refused(Pdfs.encrypted(), "is protected by a password. Save it without one and try again.");
  }

  @Test
  void aScanIsRefused() throws IOException {
    refused(Pdfs.scan(), "is a scan without text (");
    refused(Pdfs.scan(), "or run text recognition on the file, such as `ocrmypdf");
  }

  @Test
  void aDamagedPdfIsRefused() {
    byte[] pdf = Pdfs.of("72 100 10 roman The General Assembly,");
    refused(Arrays.copyOf(pdf, 40), "is damaged");
  }

  @Test
  void otherFormatsAreRefused() throws IOException {
    refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0}, "image/png");
    refused(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0}, "not read");
    refused(new byte[] {0, 1, 2, 3, 0, 5, 6, 7, 0, 9, 0, 0, 0, 0}, "application/octet-stream");
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("a.txt"));
      out.write('a');
    }
    refused(zip.toByteArray(), "application/zip");
  }

  /** A web page may bear the attributes by which a parser would mark its lines. */
  @ParameterizedTest
  @ValueSource(strings = {"page", "NOTE", "", "\u0000"})
  void whatAWebPageSaysOfItsLinesIsNotBelieved(String role) throws Exception {
    String html =
        "<html><body><p data-role='%1$s' data-starts='no' data-page='x' data-left='%1$s'>1."
            + " Decides;</p></body></html>";
    byte[] bytes = html.formatted(role).getBytes(StandardCharsets.UTF_8);
    assertThat(READER.read(bytes, "page.html").lines())
        .containsExactly(new Line(new Span(0, 11), Role.BODY, true, null));
  }

  @Test
  void theCauseOfARefusalIsKept() throws IOException {
    byte[] pdf = Pdfs.of("72 100 10 roman The General Assembly,");
    byte[] broken = "<akomaNtoso><p>".getBytes(StandardCharsets.UTF_8);
    byte[] damaged = Arrays.copyOf(pdf, 40);
    for (byte[] bytes : new byte[][] {damaged, broken, Pdfs.encrypted(), Pdfs.scan()}) {
      assertThatThrownBy(() -> READER.read(bytes, "given.file"))
          .isInstanceOf(UnreadableDocumentException.class)
          .cause()
          .isNotNull();
    }
  }

  @Test
  void aTextBeyondAllMeasureIsRefused() {
    byte[] bytes = new byte[DocumentReader.LONGEST_TEXT + 1];
    Arrays.fill(bytes, (byte) 'a');
    refused(bytes, "has more characters than one document may have");
    byte[] html = "<html><body><pre>".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(html, 0, bytes, 0, html.length);
    byte[] longer = Arrays.copyOf(bytes, bytes.length + 100);
    Arrays.fill(longer, bytes.length, longer.length, (byte) 'a');
    refused(longer, "has more characters than one document may have");
  }
}
