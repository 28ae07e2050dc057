package org.mandategraph.document.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.tika.parser.microsoft.ooxml.XWPFListManager;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Xml;
import org.w3c.dom.Element;

/** The numbers and bullets that Word draws before paragraphs without writing them. */
final class DocxNumbers {
  private final DocxStyles styles;
  private final XWPFListManager lists;

  DocxNumbers(DocxStyles styles, @Nullable XWPFNumbering numbering) {
    this.styles = styles;
    this.lists = numbering == null ? XWPFListManager.EMPTY_LIST : new XWPFListManager(numbering);
  }

  /**
   * The number of the next paragraph, which continues the count; empty where it has none.
   *
   * @param properties the paragraph's {@code pPr}, or null
   */
  String next(@Nullable Element properties) {
    Element own = Xml.child(properties, "numPr");
    String style = Xml.value(properties, "pStyle");
    Element styled = styles.find(style, s -> Xml.child(Xml.child(s, "pPr"), "numPr")).orElse(null);
    String list = Xml.value(own, "numId");
    list = list.isEmpty() ? Xml.value(styled, "numId") : list;
    String level = Xml.value(own, "ilvl");
    level = level.isEmpty() ? Xml.value(styled, "ilvl") : level;
    if (!list.matches("\\d{1,9}") || "0".equals(list)) {
      return "";
    }
    int depth = level.matches("[0-8]") ? Integer.parseInt(level) : 0;
    String number = lists.getFormattedNumber(new BigInteger(list), depth);
    return number == null ? "" : number.strip();
  }
}
