package org.mandategraph.cli;

import picocli.CommandLine.Command;

/** {@code mandates judge}. */
@Command(
    name = "judge",
    description = {
      "Measures on samples that readers judge how much of what the program found is right.",
      "",
      "'judge draw' draws a sample as a sheet with room for verdicts; a reader fills it in with a"
          + " spreadsheet or an editor; 'judge score' computes precision, recall where the sample"
          + " allows it, and their 95 %% intervals. 'judge list' shows the questions."
    },
    subcommands = {JudgeListCommand.class, JudgeDrawCommand.class, JudgeScoreCommand.class},
    synopsisSubcommandLabel = "(list | draw | score)",
    footer = {
      "  mandates judge list",
      "  mandates judge draw overdue --seed 7 --out overdue.tsv --html overdue.html",
      "  mandates judge score overdue.tsv"
    })
final class JudgeCommand {}
