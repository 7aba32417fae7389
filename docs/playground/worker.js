// Python in a thread of its own: loads it once, then reads one text after another.
const READ = `
import wireparse
from wireparse.outputs._summary import Totals
from wireparse.outputs.html import to_html
from wireparse.outputs.json import to_json

def read(text, quotes, indirect):
    dump = wireparse.parse(text, quotes=quotes, indirect=indirect)
    totals = Totals()
    for article in dump.articles:
        totals.add(article)
    page = to_html(dump, title="Pasted text", made_with="the playground")
    return totals.words(), page.encode("utf-8", "replace"), to_json(dump)

read("OSLO (AP) - “It rained,” said Ana Lund on Monday.", True, True)  # compiles what it needs
read
`;

async function load() {
  const { loadPyodide } = await import("./pyodide/pyodide.mjs");
  const python = await loadPyodide();
  postMessage({ stage: "wireparse is loading." });
  const answer = await fetch("packages.zip");
  if (!answer.ok) throw new Error(`packages.zip: ${answer.status}`);
  python.unpackArchive(await answer.arrayBuffer(), "zip");
  return python.runPython(READ);
}

let loading;
addEventListener("message", async ({ data }) => {
  try {
    loading ??= load();
    const read = await loading;
    postMessage({ stage: "wireparse is reading." });
    const begun = performance.now();
    const found = read(data.text, data.quotes, data.indirect);
    const [totals, page, json] = found.toJs();
    found.destroy();
    postMessage({ totals, page, json, seconds: (performance.now() - begun) / 1000 });
  } catch (error) {
    postMessage({ trouble: String(error.message ?? error).trim().split("\n").at(-1) });
  }
});
