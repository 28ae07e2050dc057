package org.mandategraph.document.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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

  /** Lines kept of one page at most; more are a drawing. */
  private static final int MOST = 1000;

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

    private void add(Point2D.Float a, Point2D.Float b) {
      double left = Math.min(a.x, b.x);
      double right = Math.max(a.x, b.x);
      boolean room = rules.size() + open.size() < MOST;
      if (room && Math.abs(a.y - b.y) <= THIN && right - left >= SHORTEST) {
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
  private final Supplier<Path> path;

  RuleOperator(PDFStreamEngine engine, String name, Supplier<Path> path) {
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
    int n = operands.size();
    switch (name) {
      case "m", "l", "c", "v", "y" -> {
        if (n >= 2) {
          Point2D.Float to = point(number(operands, n - 2), number(operands, n - 1));
          if ("l".equals(name)) {
            p.add(p.current, to);
          }
          p.current = to;
        }
      }
      case "re" -> {
        if (n >= 4) {
          float x = number(operands, n - 4);
          float y = number(operands, n - 3);
          p.add(point(x, y), point(x + number(operands, n - 2), y + number(operands, n - 1)));
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
