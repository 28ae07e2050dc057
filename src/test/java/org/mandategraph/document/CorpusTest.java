package org.mandategraph.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads real documents and holds them against the United Nations' own mark-up. */
class CorpusTest {
  private static final DocumentReader READER = new DocumentReader(Scans.RECOGNIZED);

  /** Every so manyth of the 120 PDFs, to keep the build short. */
  private static final int STEP = 10;

  private static SourceDocument read(Path file) throws IOException {
    return READER.read(Files.readAllBytes(file), String.valueOf(file.getFileName()));
  }

  @Test
  void everyParagraphAndNoteOfAPdfIsAsInTheMarkUp() throws Exception {
    List<Path> pdfs = Corpus.files("pdf");
    for (int i = 0; i < pdfs.size(); i += STEP) {
      String name = String.valueOf(pdfs.get(i).getFileName());
      SourceDocument document = read(pdfs.get(i));
      Element gold = markUp(Corpus.file("gold/" + name.replace(".pdf", ".xml")));
      Set<String> paragraphs = joined(document, Role.BODY);
      for (String paragraph : texts(gold, "preamble", "p")) {
        assertThat(paragraphs).as(name).contains(paragraph);
      }
      assertThat(joined(document, Role.NOTE))
          .as(name)
          .containsAll(texts(gold, "mainBody", "authorialNote"));
      assertThat(paragraphs)
          .as(name)
          .contains(folded(texts(gold, "coverPage", "docNumber").get(0)));
    }
  }

  @Test
  void callsAndNotesOfAPdfAnswerOneAnother() throws Exception {
    List<Path> files = new ArrayList<>(Corpus.files("drafts"));
    files.removeIf(f -> !f.toString().contains("_L."));
    for (Path file : files) {
      SourceDocument document = read(file);
      List<String> numbers = markers(document).stream().filter(m -> !m.equals("*")).toList();
      assertThat(numbers)
          .as(file.toString())
          .isEqualTo(IntStream.rangeClosed(1, numbers.size()).mapToObj(Integer::toString).toList());
      assertThat(calls(document)).as(file.toString()).containsAll(numbers);
    }
  }

  /** The star behind the sponsors is not raised. */
  @Test
  void aStarBehindTheSponsorsCallsANote() throws Exception {
    for (Path file : Corpus.files("drafts")) {
      if (file.toString().contains("_L.")) {
        SourceDocument document = read(file);
        boolean called = document.text().contains(":* draft");
        assertThat(markers(document).contains("*")).as(file.toString()).isEqualTo(called);
      }
    }
  }

  @Test
  void callsAndNotesOfWordFilesAnswerOneAnother() throws Exception {
    for (Path file : Corpus.files("word")) {
      SourceDocument document = read(file);
      List<String> markers = markers(document);
      assertThat(document.format())
          .isEqualTo(file.toString().endsWith(".doc") ? Format.DOC : Format.DOCX);
      assertThat(calls(document)).as(file.toString()).containsAll(markers);
      assertThat(markers).as(file.toString()).doesNotHaveDuplicates();
      assertThat(document.text()).contains("Distr.: General");
    }
  }

  @Test
  void aScanIsRefusedWhereRecognitionIsOff() throws Exception {
    byte[] scan = Files.readAllBytes(Corpus.file("hard/A_45_696_Add.1.en.pdf"));
    assertThatThrownBy(() -> new DocumentReader(Scans.REFUSED).read(scan, "scan.pdf"))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("is a scan without text (recognition is off)");
  }

  private static List<String> markers(SourceDocument document) {
    return document.lines().stream()
        .filter(l -> l.role() == Role.NOTE && Boolean.TRUE.equals(l.startsParagraph()))
        .map(l -> document.text(l).split(" ", 2)[0])
        .toList();
  }

  private static Set<String> calls(SourceDocument document) {
    return document.styles().stream()
        .filter(s -> s.style() == Style.SUPERSCRIPT)
        .map(s -> s.span().of(document.text()))
        .collect(Collectors.toSet());
  }

  /** The paragraphs or notes of a document, joined from their lines, without calls and markers. */
  private static Set<String> joined(SourceDocument document, Role role) {
    BitSet raised = new BitSet();
    for (StyleRun run : document.styles()) {
      if (run.style() == Style.SUPERSCRIPT) {
        raised.set(run.span().start(), run.span().end());
      }
    }
    Set<String> joined = new LinkedHashSet<>();
    StringBuilder text = new StringBuilder();
    for (Line line : document.lines()) {
      if (line.role() == role) {
        int from = line.span().start();
        if (Boolean.TRUE.equals(line.startsParagraph())) {
          joined.add(folded(text.toString()));
          text.setLength(0);
          from += role == Role.NOTE ? document.text(line).indexOf(' ') + 1 : 0;
        }
        for (int i = from; i < line.span().end(); i++) {
          text.append(raised.get(i) ? "" : document.text().charAt(i));
        }
      }
    }
    joined.add(folded(text.toString()));
    return joined;
  }

  /** White space, hyphens and quotation marks do not count. */
  private static String folded(String text) {
    return text.replaceAll("[\\s\u00a0\u00ad\u200e\\-‐‑–—“”\"'’‘]+", "");
  }

  private static Element markUp(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
  }

  private static List<String> texts(Element root, String part, String name) {
    List<String> texts = new ArrayList<>();
    NodeList parts = root.getElementsByTagNameNS("*", part);
    for (int i = 0; i < parts.getLength(); i++) {
      NodeList found = ((Element) parts.item(i)).getElementsByTagNameNS("*", name);
      for (int j = 0; j < found.getLength(); j++) {
        boolean inNote = "p".equals(name) && isInNote(found.item(j));
        String text = inNote ? "" : folded(text(found.item(j), true));
        if (!text.isEmpty()) {
          texts.add(text);
        }
      }
    }
    return texts;
  }

  private static boolean isInNote(Node node) {
    for (Node n = node.getParentNode(); n != null; n = n.getParentNode()) {
      if ("authorialNote".equals(n.getLocalName())) {
        return true;
      }
    }
    return false;
  }

  private static String text(Node node, boolean top) {
    if (!top && "authorialNote".equals(node.getLocalName())) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (Node n = node.getFirstChild(); n != null; n = n.getNextSibling()) {
      text.append(n.getNodeType() == Node.TEXT_NODE ? n.getNodeValue() : text(n, false));
    }
    return text.toString();
  }
}
