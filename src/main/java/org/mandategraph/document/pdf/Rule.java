package org.mandategraph.document.pdf;

/**
 * A drawn horizontal line, in points from the upper left corner of the page.
 *
 * @param left its left end
 * @param right its right end
 * @param y its distance from the upper edge of the page
 */
record Rule(double left, double right, double y) {
  double width() {
    return right - left;
  }
}
