package org.mandategraph.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Serves all paths that begin with one root; refuses every method but GET, HEAD and OPTIONS. */
final class ReadServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Answers requests. */
  @FunctionalInterface
  interface Answer {
    /**
     * Answers one.
     *
     * @param tail the path below the root, escaped as in our IRIs
     */
    void send(String tail, HttpServletRequest request, HttpServletResponse response)
        throws IOException;
  }

  private final String root;
  private final transient Answer answer;
  private final transient ErrorResponses problems;

  ReadServlet(String root, Answer answer, ErrorResponses problems) {
    this.root = root;
    this.answer = answer;
    this.problems = problems;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String method = request.getMethod();
    if (method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS")) {
      super.service(request, response);
    } else {
      problems.onlyReads(request, response);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> path = RequestPath.normal(request.getRequestURI());
    if (path.isEmpty() || !path.get().startsWith(root)) {
      problems.malformed(request, response);
    } else {
      answer.send(path.get().substring(root.length()), request, response);
    }
  }
}
