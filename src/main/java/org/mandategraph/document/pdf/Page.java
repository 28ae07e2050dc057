package org.mandategraph.document.pdf;

import java.util.List;

/**
 * What is printed on a page.
 *
 * @param number counted from 1
 * @param width in points
 * @param height in points
 * @param glyphs upright visible characters, in the order of the file
 * @param rules drawn horizontal lines
 */
record Page(int number, double width, double height, List<Glyph> glyphs, List<Rule> rules) {
  /** The same page with other characters. */
  Page with(List<Glyph> others) {
    return new Page(number, width, height, others, rules);
  }
}
