// Loads N-Quads into Oxigraph and times the named queries there: node bench/oxigraph.mjs FILE.nq QUERIES
// Prints a line for each: name, milliseconds (the better of two runs), rows.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";

const { Store } = createRequire(import.meta.url)("oxigraph");
const [quads, queries] = process.argv.slice(2);

const store = new Store();
store.load(readFileSync(quads), { format: "application/n-quads", no_transaction: true });

for (const file of readdirSync(queries).filter((name) => name.endsWith(".rq")).sort()) {
  const sparql = readFileSync(join(queries, file), "utf8");
  if (sparql.includes("text:query")) {
    continue;
  }
  let best = Infinity;
  let rows = 0;
  for (let run = 0; run < 2; run++) {
    const start = performance.now();
    rows = store.query(sparql, { use_default_graph_as_union: true }).length;
    best = Math.min(best, performance.now() - start);
  }
  console.log(`${basename(file, ".rq")} ${best.toFixed(1)} ${rows}`);
}
