package org.mandategraph.document.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Look;
import org.mandategraph.document.TooLongException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Collects the characters and horizontal lines of each page. Rotated and white text and what lies
 * outside the page is left out; invisible text only where the page has visible text too, for the
 * text layer of a scan is invisible.
 */
final class GlyphCollector extends PDFTextStripper {
  private static final Logger LOG = LoggerFactory.getLogger(GlyphCollector.class);
  private static final int WHITE = 0xFFFFFF;
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** Characters at most: each takes some hundred bytes while its page is analysed. */
  private static final int MOST = 4_000_000;

  static {
    OwnFonts.install();
  }

  private final List<Page> pages = new ArrayList<>();
  private final Map<PDFont, Look> looks = new HashMap<>();
  private List<Glyph> visible = new ArrayList<>();
  private List<Glyph> invisible = new ArrayList<>();
  private DrawnRules drawn = new DrawnRules(this, 0);
  private int rotation;
  private int count;
  private @Nullable PDColor color;
  private boolean white;

  private GlyphCollector() throws IOException {
    addOperator(new SetNonStrokingColor(this));
    addOperator(new SetNonStrokingColorN(this));
    addOperator(new SetNonStrokingColorSpace(this));
    addOperator(new SetNonStrokingDeviceCMYKColor(this));
    addOperator(new SetNonStrokingDeviceGrayColor(this));
    addOperator(new SetNonStrokingDeviceRGBColor(this));
  }

  /** All pages of a document. */
  static List<Page> collect(PDDocument document) throws IOException {
    GlyphCollector collector = new GlyphCollector();
    collector.writeText(document, Writer.nullWriter());
    return collector.pages;
  }

  @Override
  protected void startPage(PDPage page) {
    rotation = page.getRotation();
    visible = new ArrayList<>();
    invisible = new ArrayList<>();
    drawn = new DrawnRules(this, page.getCropBox().getHeight());
  }

  @Override
  protected void endPage(PDPage page) throws IOException {
    if (count > MOST) {
      throw new TooLongException(MOST);
    }
    PDRectangle box = page.getCropBox();
    boolean upright = rotation % 180 == 0;
    double width = upright ? box.getWidth() : box.getHeight();
    double height = upright ? box.getHeight() : box.getWidth();
    List<Glyph> glyphs = visible.size() >= invisible.size() ? visible : invisible;
    glyphs.removeIf(
        g -> g.left() < 0 || g.left() > width || g.baseline() < 0 || g.baseline() > height);
    pages.add(
        new Page(
            getCurrentPageNo(),
            width,
            height,
            LinkAreas.mark(glyphs, page),
            rotation == 0 ? drawn.rules() : List.of()));
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    drawn.follow(operator.getName(), operands);
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String text = position.getUnicode();
    if (++count > MOST
        || text == null
        || text.isEmpty()
        || Math.round(position.getDir()) != rotation
        || isWhite()) {
      return;
    }
    Look look = looks.computeIfAbsent(position.getFont(), GlyphCollector::look);
    Glyph glyph =
        new Glyph(
            readable(text),
            position.getX(),
            position.getX() + position.getWidth(),
            position.getY(),
            position.getYScale(),
            look);
    glyph = isSuperscript(text) ? glyph.raise() : glyph;
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    (mode == RenderingMode.NEITHER ? invisible : visible).add(glyph);
  }

  private static boolean isSuperscript(String text) {
    return text.length() == 1 && SUPERSCRIPTS.contains(text);
  }

  /** Ligatures apart, superscripts as digits, control characters and odd blanks as blanks. */
  private static String readable(String text) {
    char c = text.charAt(0);
    if ((c >= '\uFB00' && c <= '\uFB06') || isSuperscript(text)) {
      return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
    boolean blank = c <= ' ' || c == '\u00A0' || Character.isISOControl(c);
    return blank ? " " : text;
  }

  private boolean isWhite() {
    PDColor now = getGraphicsState().getNonStrokingColor();
    if (now != color) {
      color = now;
      white = rgb(now) == WHITE;
    }
    return white;
  }

  private static int rgb(PDColor color) {
    try {
      return color.isPattern() ? 0 : color.toRGB();
    } catch (IOException | RuntimeException e) {
      LOG.debug("A colour cannot be read; its text counts as visible", e);
      return 0;
    }
  }

  private static Look look(PDFont font) {
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean italic = name.contains("italic") || name.contains("oblique");
    boolean bold = name.contains("bold") || name.contains("black");
    if (descriptor != null) {
      italic |= descriptor.isItalic() || descriptor.getItalicAngle() != 0;
      bold |= descriptor.isForceBold() || descriptor.getFontWeight() >= 600;
    }
    return new Look(italic, bold, false, null);
  }
}
