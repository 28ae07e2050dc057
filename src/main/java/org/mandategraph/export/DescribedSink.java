package org.mandategraph.export;

import java.io.IOException;

/** Writes the graphs, and then what they are. */
final class DescribedSink implements GraphSink {
  private final GraphSink data;
  private final GraphSink description;

  DescribedSink(GraphSink data, GraphSink description) {
    this.data = data;
    this.description = description;
  }

  @Override
  public void write(NamedGraph graph) throws IOException {
    data.write(graph);
    description.write(graph);
  }

  @Override
  public void finish() throws IOException {
    data.finish();
    data.close();
    description.finish();
  }

  @Override
  public void close() throws IOException {
    try {
      data.close();
    } finally {
      description.close();
    }
  }
}
