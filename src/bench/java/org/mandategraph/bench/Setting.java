package org.mandategraph.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;

/**
 * Where the benchmarks run.
 *
 * @param home the project's folder, with the program built
 * @param corpus the corpus of real documents
 * @param whole the unpacked texts of its complete sessions, a folder for each organ
 * @param work a folder for stores and logs
 * @param classPath of the benchmarks' own programs
 * @param small fewer documents, for a run of minutes
 */
record Setting(Path home, Path corpus, Path whole, Path work, String classPath, boolean small) {
  /** Runs {@code mandates} with these arguments. */
  ProcessRun mandates(String name, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(home.resolve("mandates").toString()));
    command.addAll(List.of(arguments));
    return run(name, command);
  }

  /** Runs a program of the benchmarks in a Java of its own. */
  ProcessRun java(String name, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    return javaMain(name, main.getName(), arguments);
  }

  /** Runs a program of the class path in a Java of its own. */
  ProcessRun javaMain(String name, String main, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", classPath, main));
    command.addAll(List.of(arguments));
    return run(name, command);
  }

  /** Runs a command; its output goes to a log file of that name. */
  ProcessRun run(String name, List<String> command) throws IOException, InterruptedException {
    System.err.println("  " + name);
    return ProcessRun.of(command, Map.of(), log(name));
  }

  Path log(String name) {
    return work.resolve(name.replaceAll("[^A-Za-z0-9.-]+", "-") + ".log");
  }

  /** A path in the working folder at which there is nothing. */
  Path fresh(String name) throws IOException {
    Path path = work.resolve(name);
    FileUtils.deleteDirectory(path.toFile());
    return path;
  }
}
