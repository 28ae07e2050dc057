// Loads Turtle into Oxigraph and times the named queries there: node bench/oxigraph.mjs SECONDS FILE.ttl QUERIES
// Prints a line for each: name, milliseconds (the better of two runs), rows; or "-" where a query took longer than so
// many seconds, or failed. Oxigraph cannot be interrupted, so it runs in a thread that is ended then, and another loads
// the data again.
import { once } from "node:events";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

const RUNS = 2;

function answerQueries() {
  const { Store } = createRequire(import.meta.url)("oxigraph");
  const store = new Store();
  store.load(readFileSync(workerData), { format: "text/turtle", no_transaction: true });
  parentPort.on("message", (sparql) => {
    try {
      const start = performance.now();
      const rows = store.query(sparql).length;
      parentPort.postMessage(`${(performance.now() - start).toFixed(1)} ${rows}`);
    } catch (error) {
      parentPort.postMessage(`- ${error.name}`);
    }
  });
  parentPort.postMessage("loaded");
}

async function next(worker) {
  const [message] = await once(worker, "message");
  return message;
}

async function start(triples) {
  const worker = new Worker(new URL(import.meta.url), { workerData: triples });
  await next(worker);
  return worker;
}

async function ask(worker, sparql, seconds) {
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, seconds * 1000, "- Timeout")));
  worker.postMessage(sparql);
  const answer = await Promise.race([next(worker), late]);
  clearTimeout(timer);
  return answer;
}

async function timeQueries(seconds, triples, queries) {
  let worker = await start(triples);
  for (const file of readdirSync(queries).filter((name) => name.endsWith(".rq")).sort()) {
    const sparql = readFileSync(join(queries, file), "utf8");
    if (sparql.includes("text:query")) {
      continue;
    }
    let best;
    for (let run = 0; run < RUNS; run++) {
      const answer = await ask(worker, sparql, seconds);
      if (answer.startsWith("-")) {
        best = answer;
        break;
      }
      best = best === undefined || parseFloat(answer) < parseFloat(best) ? answer : best;
    }
    console.log(`${basename(file, ".rq")} ${best}`);
    if (best === "- Timeout") {
      await worker.terminate();
      worker = await start(triples);
    }
  }
  await worker.terminate();
}

if (isMainThread) {
  await timeQueries(Number(process.argv[2]), process.argv[3], process.argv[4]);
} else {
  answerQueries();
}
