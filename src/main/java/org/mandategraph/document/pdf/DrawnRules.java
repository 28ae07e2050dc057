package org.mandategraph.document.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/**
 * Keeps the horizontal strokes and thin filled rectangles that a page draws: the rules above notes,
 * under running heads and of tables.
 */
final class DrawnRules {
  /** A filled rectangle up to this height, in points, is a line. */
  private static final double THIN = 2.5;

  private static final double SHORTEST = 20;

  /** Lines kept of one page at most; more are a drawing. */
  private static final int MOST = 1000;

  private final PDFStreamEngine engine;
  private final double pageHeight;
  private final List<Rule> rules = new ArrayList<>();
  private final List<Rule> open = new ArrayList<>();
  private Point2D.Float current = new Point2D.Float();

  DrawnRules(PDFStreamEngine engine, double pageHeight) {
    this.engine = engine;
    this.pageHeight = pageHeight;
  }

  List<Rule> rules() {
    return rules;
  }

  /** Follows the operators that build, paint or drop a path; others draw no line. */
  void follow(String operator, List<COSBase> operands) {
    int n = operands.size();
    switch (operator) {
      case "m", "l", "c", "v", "y" -> {
        if (n >= 2) {
          Point2D.Float to = point(number(operands, n - 2), number(operands, n - 1));
          if ("l".equals(operator)) {
            add(current, to);
          }
          current = to;
        }
      }
      case "re" -> {
        if (n >= 4) {
          float x = number(operands, n - 4);
          float y = number(operands, n - 3);
          add(point(x, y), point(x + number(operands, n - 2), y + number(operands, n - 1)));
        }
      }
      case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*" -> {
        rules.addAll(open);
        open.clear();
      }
      case "n" -> open.clear();
      default -> {}
    }
  }

  private void add(Point2D.Float a, Point2D.Float b) {
    double left = Math.min(a.x, b.x);
    double right = Math.max(a.x, b.x);
    boolean room = rules.size() + open.size() < MOST;
    if (room && Math.abs(a.y - b.y) <= THIN && right - left >= SHORTEST) {
      open.add(new Rule(left, right, pageHeight - (a.y + b.y) / 2));
    }
  }

  private Point2D.Float point(float x, float y) {
    return engine.transformedPoint(x, y);
  }

  private static float number(List<COSBase> operands, int index) {
    return operands.get(index) instanceof COSNumber n ? n.floatValue() : 0;
  }
}
