package org.mandategraph.document.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/**
 * Listens to the path operators of a page and keeps the horizontal strokes and thin filled
 * rectangles: the rules above notes, under running heads and of tables.
 */
final class RuleOperator extends OperatorProcessor {
  /** Every operator that builds, paints or drops a path, and moves and curves among them. */
  static final List<String> NAMES =
      List.of(
          "m", "l", "re", "c", "v", "y", "h", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");

  /** A filled rectangle up to this height, in points, is a line. */
  private static final double THIN = 2.5;

  private static final double SHORTEST = 20;

  /** What one page draws. */
  static final class Path {
    private final List<Rule> rules = new ArrayList<>();
    private final List<Rule> open = new ArrayList<>();
    private final double pageHeight;
    private Point2D.Float current = new Point2D.Float();

    Path(double pageHeight) {
      this.pageHeight = pageHeight;
    }

    List<Rule> rules() {
      return rules;
    }

    private void line(Point2D.Float to) {
      add(current, to);
      current = to;
    }

    private void add(Point2D.Float a, Point2D.Float b) {
      double left = Math.min(a.x, b.x);
      double right = Math.max(a.x, b.x);
      if (Math.abs(a.y - b.y) <= THIN && right - left >= SHORTEST) {
        open.add(new Rule(left, right, pageHeight - (a.y + b.y) / 2));
      }
    }

    private void end(boolean painted) {
      if (painted) {
        rules.addAll(open);
      }
      open.clear();
    }
  }

  private final PDFStreamEngine engine;
  private final String name;
  private final java.util.function.Supplier<Path> path;

  RuleOperator(PDFStreamEngine engine, String name, java.util.function.Supplier<Path> path) {
    super(engine);
    this.engine = engine;
    this.name = name;
    this.path = path;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) {
    Path p = path.get();
    switch (name) {
      case "m" -> {
        if (operands.size() >= 2) {
          p.current = point(number(operands, 0), number(operands, 1));
        }
      }
      case "l" -> {
        if (operands.size() >= 2) {
          p.line(point(number(operands, 0), number(operands, 1)));
        }
      }
      case "re" -> {
        if (operands.size() >= 4) {
          float x = number(operands, 0);
          float y = number(operands, 1);
          p.add(point(x, y), point(x + number(operands, 2), y + number(operands, 3)));
        }
      }
      case "c", "v", "y" -> {
        int n = operands.size();
        if (n >= 4) {
          p.current = point(number(operands, n - 2), number(operands, n - 1));
        }
      }
      case "h" -> {}
      default -> p.end(!"n".equals(name));
    }
  }

  private Point2D.Float point(float x, float y) {
    return engine.transformedPoint(x, y);
  }

  private static float number(List<COSBase> operands, int index) {
    return operands.get(index) instanceof COSNumber n ? n.floatValue() : 0;
  }
}
