package org.mandategraph.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one document costs, at each number of documents, as a picture: a line that is flat says that
 * nothing grows.
 */
final class GrowthPicture {
  private static final Pattern SIZE = Pattern.compile("(.+) \\(([0-9]+) documents\\)");
  private static final int WIDTH = 640;
  private static final int HEIGHT = 320;
  private static final int MARGIN = 60;

  private GrowthPicture() {}

  private record Point(double documents, double value) {}

  static String svg(List<Measurement> measurements) {
    List<Point> points = points(measurements, "processor");
    double most = points.stream().mapToDouble(Point::value).max().orElse(1);
    double widest = points.stream().mapToDouble(p -> Math.log10(p.documents)).max().orElse(1);
    StringBuilder svg = new StringBuilder();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
        <title>Processor time to ingest one document, by the number of documents</title>
        <text x="%d" y="20">processor time for a document, milliseconds</text>
        <line x1="%d" y1="%d" x2="%d" y2="%d" stroke="black"/>
        """
            .formatted(
                WIDTH, HEIGHT, MARGIN, MARGIN, HEIGHT - MARGIN, WIDTH - MARGIN, HEIGHT - MARGIN));
    StringBuilder line = new StringBuilder();
    for (Point point : points) {
      double x = MARGIN + (WIDTH - 2 * MARGIN) * Math.log10(point.documents) / widest;
      double y = HEIGHT - MARGIN - (HEIGHT - 2 * MARGIN) * point.value / most;
      line.append(number(x)).append(',').append(number(y)).append(' ');
      svg.append(label(x, y - 8, number(point.value)));
      svg.append(label(x, HEIGHT - MARGIN + 18, number(point.documents)));
    }
    svg.append(
        "<polyline fill=\"none\" stroke=\"#1f5fa8\" stroke-width=\"2\" points=\"%s\"/>\n"
            .formatted(line.toString().strip()));
    return svg.append("</svg>\n").toString();
  }

  private static String label(double x, double y, String words) {
    return "<text x=\"%s\" y=\"%s\" text-anchor=\"middle\">%s</text>\n"
        .formatted(number(x), number(y), words);
  }

  private static List<Point> points(List<Measurement> measurements, String what) {
    List<Point> points = new ArrayList<>();
    for (Measurement measurement : measurements) {
      Matcher size = SIZE.matcher(measurement.what());
      if (size.matches() && size.group(1).equals(what)) {
        points.add(new Point(Double.parseDouble(size.group(2)), measurement.value()));
      }
    }
    return points;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
  }
}
