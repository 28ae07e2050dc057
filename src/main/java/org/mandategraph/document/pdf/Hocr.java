package org.mandategraph.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Look;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads what Tesseract writes of a page, in hOCR (<a
 * href="https://kba.github.io/hocr-spec/1.2/">the format</a>): every line with its baseline and
 * type size, every word with its box and the confidence in it. The letters of a word are taken to
 * be equally wide.
 */
final class Hocr extends DefaultHandler {
  /** Words that Tesseract is less sure of, in per cent, are dirt, stamps and handwriting. */
  private static final int LEAST_CONFIDENCE = 30;

  /** How much wider than high a horizontal line is at least. */
  private static final double FLAT = 10;

  /** The slashes of a symbol in large type are taken for letters: "AIJRES/78/71". */
  private static final Pattern SLASH =
      Pattern.compile("^([ASE])[IJl1|/]{1,2}(?=(?:RES|HRC|PRST|DEC|C\\.\\d)/)");

  private static final Pattern BOX = Pattern.compile("bbox (\\d+) (\\d+) (\\d+) (\\d+)");
  private static final Pattern BASELINE = Pattern.compile("baseline -?[\\d.]+ (-?[\\d.]+)");
  private static final Pattern SIZE = Pattern.compile("x_size ([\\d.]+)");
  private static final Pattern CONFIDENCE = Pattern.compile("x_wconf (\\d+)");

  private final double scale;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private double baseline;
  private double size;
  private @Nullable Matcher box;

  /**
   * @param scale points a pixel
   */
  Hocr(double scale) {
    this.scale = scale;
  }

  /** The letters of the page, a blank before each word. */
  List<Glyph> glyphs() {
    return glyphs;
  }

  /** The horizontal lines of the page. */
  List<Rule> rules() {
    return rules;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    String kind = String.valueOf(attributes.getValue("class"));
    String title = String.valueOf(attributes.getValue("title"));
    Matcher found = BOX.matcher(title);
    if (!found.find()) {
      return;
    }
    if ("ocr_separator".equals(kind)) {
      addRule(found);
    } else if ("ocrx_word".equals(kind)) {
      box = value(CONFIDENCE, title, 100) >= LEAST_CONFIDENCE ? found : null;
      word.setLength(0);
    } else if (SIZE.matcher(title).find()) {
      // A line, a heading or a caption: every element with a type size.
      baseline = points(found, 4) + scale * value(BASELINE, title, 0);
      size = scale * value(SIZE, title, 0);
    }
  }

  @Override
  public void characters(char[] text, int start, int length) {
    word.append(text, start, length);
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    String text = SLASH.matcher(word.toString().strip()).replaceFirst("$1/");
    if (box != null && !text.isEmpty()) {
      double left = points(box, 1);
      double right = points(box, 3);
      glyphs.add(glyph(" ", left, left));
      double width = (right - left) / text.length();
      for (int i = 0; i < text.length(); i++) {
        String letter = text.substring(i, i + 1);
        glyphs.add(glyph(letter, left + i * width, left + (i + 1) * width));
      }
    }
    box = null;
  }

  private void addRule(Matcher found) {
    Rule rule = new Rule(points(found, 1), points(found, 3), points(found, 4));
    if (rule.width() > FLAT * (rule.y() - points(found, 2))) {
      rules.add(rule);
    }
  }

  private Glyph glyph(String text, double left, double right) {
    return new Glyph(text, left, right, baseline, size, Look.PLAIN);
  }

  private double points(Matcher found, int group) {
    return scale * Double.parseDouble(found.group(group));
  }

  private static double value(Pattern pattern, String title, double otherwise) {
    Matcher found = pattern.matcher(title);
    return found.find() ? Double.parseDouble(found.group(1)) : otherwise;
  }
}
