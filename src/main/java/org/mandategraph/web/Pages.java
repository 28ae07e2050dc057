package org.mandategraph.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/** Renders the templates, which are compiled with the program and escape all values. */
public final class Pages {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  /** Finds the compiled templates. */
  public Pages() {}

  /**
   * The page, as UTF-8.
   *
   * @param template its name, such as {@code thing.jte}
   * @param parameters what it shows, by the names of the template's parameters
   */
  public byte[] write(String template, Map<String, Object> parameters) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    engine.render(template, parameters, output);
    return output.toByteArray();
  }
}
