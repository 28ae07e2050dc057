// Reads a query from standard input, asks the endpoint that the first argument names, and writes the
// rows as SPARQL 1.1 JSON.
import { QueryEngine } from '@comunica/query-sparql';
import { readFileSync } from 'node:fs';

const engine = new QueryEngine();
const answer = await engine.query(readFileSync(0, 'utf8'), {
  sources: [{ type: 'sparql', value: process.argv[2] }],
});
const { data } = await engine.resultToString(answer, 'application/sparql-results+json');
data.pipe(process.stdout);
