package org.mandategraph.cli;

import java.util.List;
import org.mandategraph.judge.Question;
import picocli.CommandLine.Command;

/** {@code mandates judge list}. */
@Command(
    name = "list",
    description = "Shows the questions that can be judged.",
    footer = "  mandates judge list")
final class JudgeListCommand extends ProgramCommand {
  @Override
  public Integer call() {
    List<Question> questions = Question.list();
    int widest = questions.stream().mapToInt(q -> q.name().length()).max().orElse(0);
    for (Question question : questions) {
      String name = question.name();
      out().println(name + " ".repeat(widest - name.length() + 2) + question.question());
    }
    return Mandates.OK;
  }
}
