// Checks claims against the served texts: node check-evidence.mjs http://localhost:3030 1000
const [server, count] = process.argv.slice(2);
const query = `PREFIX mg: <https://w3id.org/mandategraph/ontology#> PREFIX oa: <http://www.w3.org/ns/oa#>
  SELECT ?text ?start ?end ?exact ?prefix ?suffix {
    ?evidence oa:hasSource/mg:sourceText ?text ; oa:hasSelector ?position , ?quote .
    ?position oa:start ?start ; oa:end ?end .
    ?quote oa:exact ?exact ; oa:prefix ?prefix ; oa:suffix ?suffix .
  } ORDER BY SHA1(STR(?evidence)) LIMIT ${count}`;
const answer = await fetch(`${server}/sparql`, {
  method: "POST", body: query,
  headers: { "Content-Type": "application/sparql-query", Accept: "application/sparql-results+json" } });
const texts = new Map();
let wrong = 0;
const claims = (await answer.json()).results.bindings;
for (const { text, start, end, exact, prefix, suffix } of claims) {
  const path = new URL(text.value).pathname.replace("/mandategraph", "");
  if (!texts.has(path)) texts.set(path, [...await (await fetch(server + path)).text()]);
  const characters = texts.get(path);
  const before = characters.slice(0, start.value).join("");
  const there = characters.slice(start.value, end.value).join("");
  const behind = characters.slice(end.value).join("");
  if (there !== exact.value || !before.endsWith(prefix.value) || !behind.startsWith(suffix.value)) {
    console.log(`${path} ${start.value}-${end.value}: "${there}" is not "${exact.value}"`);
    wrong++;
  }
}
console.log(`${claims.length - wrong} of ${claims.length} claims are in the text`);
process.exit(wrong ? 1 : 0);
