package org.mandategraph.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.function.Consumer;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class DocxTest {
  private static final DocumentReader READER = new DocumentReader(Scans.RECOGNIZED);

  private static String shown(Consumer<XWPFDocument> content) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      content.accept(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      SourceDocument read = READER.read(out.toByteArray(), "N1741597.DOC");
      assertThat(read.format()).isEqualTo(Format.DOCX);
      return Shown.of(read);
    }
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    return run;
  }

  @Test
  void aFootnoteIsCalledByItsNumberAndFollowsItsParagraph() throws IOException {
    String shown =
        shown(
            document -> {
              XWPFFootnote note = document.createFootnote();
              run(note.createParagraph(), " Resolution 66/181.");
              XWPFParagraph paragraph = document.createParagraph();
              run(paragraph, "Recalling").setItalic(true);
              run(paragraph, " the Convention,");
              paragraph.addFootnoteReference(note);
              run(document.createParagraph(), "1. Requests;");
            });
    assertThat(shown)
        .isEqualTo(
            """
            BODY + _Recalling_ the Convention,^1^
            NOTE + 1 Resolution 66/181.
            BODY + 1. Requests;\
            """);
  }

  @Test
  void anAuthorsOwnMarkIsTheMarkerAndDoesNotCount() throws IOException {
    String shown =
        shown(
            document -> {
              XWPFFootnote own = document.createFootnote();
              XWPFParagraph text = own.createParagraph();
              run(text, "*").setSubscript(VerticalAlign.SUPERSCRIPT);
              run(text, " Reissued.");
              XWPFParagraph paragraph = document.createParagraph();
              run(paragraph, "Draft resolution");
              CTFtnEdnRef reference = paragraph.createRun().getCTR().addNewFootnoteReference();
              reference.setId(own.getId());
              reference.setCustomMarkFollows(true);
              paragraph.getRuns().get(1).setText("*");
              XWPFFootnote note = document.createFootnote();
              run(note.createParagraph(), "A/66/1.");
              run(paragraph, " and the report");
              paragraph.addFootnoteReference(note);
            });
    assertThat(shown)
        .isEqualTo(
            """
            BODY + Draft resolution^*^ and the report^1^
            NOTE + * Reissued.
            NOTE + 1 A/66/1.\
            """);
  }

  @Test
  void listNumbersThatWordDrawsAreInTheText() throws IOException {
    String shown =
        shown(
            document -> {
              BigInteger list = decimalList(document);
              for (String text : new String[] {"Requests;", "Urges;"}) {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setNumID(list);
                run(paragraph, text);
              }
            });
    assertThat(shown).isEqualTo("BODY + 1. Requests;\nBODY + 2. Urges;");
  }

  private static BigInteger decimalList(XWPFDocument document) {
    CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
    kind.setAbstractNumId(BigInteger.ZERO);
    CTLvl level = kind.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
    level.addNewLvlText().setVal("%1.");
    level.addNewStart().setVal(BigInteger.ONE);
    return document
        .createNumbering()
        .addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(kind)));
  }

  @Test
  void headersComeFirstFootersLastAndTablesAreCells() throws IOException {
    String shown =
        shown(
            document -> {
              run(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), "17-20047");
              run(document.createHeader(HeaderFooterType.DEFAULT).createParagraph(), "A/RES/72/5");
              run(
                  document.createHeader(HeaderFooterType.FIRST).createParagraph(),
                  "General Assembly");
              XWPFTable table = document.createTable(1, 2);
              table.getRow(0).getCell(0).setText("State");
              table.getRow(0).getCell(1).setText("Rate");
              run(document.createParagraph(), "Decides;").setBold(true);
            });
    assertThat(shown)
        .isEqualTo(
            """
            FURNITURE + General Assembly
            FURNITURE + A/RES/72/5
            TABLE + State
            TABLE + Rate
            BODY + *Decides;*
            FURNITURE + 17-20047\
            """);
  }

  @Test
  void linksBreaksAndRaisedDigitsAreKeptAndHiddenTextIsNot() throws IOException {
    String shown =
        shown(
            document -> {
              XWPFParagraph paragraph = document.createParagraph();
              paragraph.createHyperlinkRun("https://undocs.org/A/72/L.6").setText("A/72/L.6");
              run(paragraph, "2")
                  .getCTR()
                  .addNewRPr()
                  .addNewVertAlign()
                  .setVal(STVerticalAlignRun.SUPERSCRIPT);
              run(paragraph, "secret").setVanish(true);
              run(paragraph, "47th plenary meeting").addBreak();
              run(paragraph, "10 November 2017");
            });
    assertThat(shown)
        .isEqualTo(
            """
            BODY + [A/72/L.6](https://undocs.org/A/72/L.6)^2^47th plenary meeting
            BODY - 10 November 2017\
            """);
  }

  @Test
  void aProtectedFileIsRefused() throws Exception {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.write(plain);
    }
    ByteArrayOutputStream locked = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(files)) {
        out.write(plain.toByteArray());
      }
      files.writeFilesystem(locked);
    }
    assertThatThrownBy(() -> READER.read(locked.toByteArray(), "locked.docx"))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage("locked.docx is protected by a password. Save it without one and try again.");
  }

  @Test
  void aZipBombIsRefused() throws Exception {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      run(document.createParagraph(), " ".repeat(40_000_000) + "end");
      document.write(plain);
    }
    assertThatThrownBy(() -> READER.read(plain.toByteArray(), "bomb.docx"))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("Zip bomb detected");
  }

  @Test
  void aFieldShowsItsResultAndChangesShowWhatIsNew() throws IOException {
    String shown =
        shown(
            document -> {
              CTP paragraph = document.createParagraph().getCTP();
              paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
              paragraph.addNewR().addNewT().setStringValue("NOTEREF _Ref1");
              paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
              paragraph.addNewR().addNewT().setStringValue("the Convention");
              paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
              paragraph.addNewDel().addNewR().addNewT().setStringValue(" old");
              paragraph.addNewIns().addNewR().addNewT().setStringValue("s new");
            });
    assertThat(shown).isEqualTo("BODY + the Conventions new");
  }
}
