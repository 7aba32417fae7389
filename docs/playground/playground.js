// The page around Python: examples, what is said meanwhile, the report, links that hold a text.
const form = document.getElementById("playground-form");
const { text, quotes, indirect } = form.elements;
const result = document.getElementById("playground-result");
const frame = result.querySelector("iframe");
const said = form.querySelector("[role=status]");
const trouble = form.querySelector("[role=alert]");
const way = (name) => document.getElementById(`playground-${name}`);
const LONGEST_LINK = 100_000;
const PATIENCE = 20_000;

// A text to letters that an address may hold, and back.
async function through(stream, bytes) {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

async function pack(words) {
  const bytes = await through(new CompressionStream("deflate-raw"), new TextEncoder().encode(words));
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

async function unpack(letters) {
  const bytes = atob(letters.replaceAll("-", "+").replaceAll("_", "/"));
  const packed = Uint8Array.from(bytes, (letter) => letter.charCodeAt(0));
  return new TextDecoder().decode(await through(new DecompressionStream("deflate-raw"), packed));
}

// One thread, which a failure ends; the next try starts another.
let worker;
let clock;
function ask(question) {
  if (!worker) {
    worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }) => {
      if (data.stage) say(data.stage);
      else if (data.trouble) fail(data.trouble);
      else show(data);
    });
    worker.addEventListener("error", (event) => fail(event.message || "the browser refused it"));
  }
  worker.postMessage(question);
}

function say(words) {
  trouble.textContent = "";
  said.textContent = words;
  clearTimeout(clock);
  clock = setTimeout(() => {
    said.textContent += " This takes longer than it should: a slow line, or a slow computer.";
  }, PATIENCE);
}

function rest() {
  clearTimeout(clock);
  form.removeAttribute("aria-busy");
  said.textContent = "";
}

function fail(reason) {
  rest();
  worker?.terminate();
  worker = undefined;
  result.hidden = true;
  const install = Object.assign(document.createElement("a"), { href: "../#install" });
  install.textContent = "Installed";
  trouble.replaceChildren(
    "Python could not be run in this browser. Your text is still here and went nowhere; “Read it” tries again. ",
    install,
    `, wireparse needs no browser. What the browser says: ${reason}`,
  );
  trouble.scrollIntoView({ block: "nearest" });
}

let asked;
async function read() {
  if (form.hasAttribute("aria-busy") || !form.reportValidity()) return;
  form.setAttribute("aria-busy", "true");
  asked = { text: text.value, quotes: quotes.checked, indirect: indirect.checked };
  say(worker ? "wireparse is reading." : "Python is loading: about 14 MB, the first time.");
  ask(asked);
}

// The report is a page of its own, which may neither see this one nor load anything. It has the
// colours of this page, which need not be those of the system.
let report = "";
function paint() {
  const theme = document.body.dataset.mdColorScheme === "slate" ? "dark" : "light";
  const page = report.replace(`<option>${theme}`, `<option selected>${theme}`);
  URL.revokeObjectURL(frame.src);
  frame.src = URL.createObjectURL(new Blob([page], { type: "text/html;charset=utf-8" }));
}

async function show({ totals, page, json, seconds }) {
  rest();
  said.textContent = `${totals.join(", ")}: read in ${seconds.toFixed(1)} seconds.`;
  for (const [name, type, bytes] of [
    ["page", "text/html;charset=utf-8", page],
    ["json", "application/json", json],
  ]) {
    URL.revokeObjectURL(way(name).href);
    way(name).href = URL.createObjectURL(new Blob([bytes], { type }));
  }
  way("alone").href = way("page").href;
  report = new TextDecoder().decode(page);
  result.hidden = false;
  paint();
  const link = `#text=${await pack(asked.text)}&quotes=${+asked.quotes}&indirect=${+asked.indirect}`;
  way("link").hidden = link.length > LONGEST_LINK;
  way("link").href = link;
  way("link").dataset.made = "true";
}

async function open() {
  const parts = new URLSearchParams(location.hash.slice(1));
  if (!parts.has("text") || location.hash === way("link").getAttribute("href")) return;
  try {
    text.value = await unpack(parts.get("text"));
  } catch {
    trouble.textContent = "This link holds no text: a part of it may have been lost on its way.";
    return;
  }
  quotes.checked = parts.get("quotes") !== "0";
  indirect.checked = parts.get("indirect") === "1";
  read();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  read();
});
text.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) read();
});
quotes.addEventListener("change", () => {
  indirect.disabled = !quotes.checked;
});
for (const button of form.querySelectorAll("[data-text]")) {
  button.addEventListener("click", async () => {
    const answer = await fetch(button.dataset.text).catch(() => undefined);
    if (!answer?.ok) {
      trouble.textContent = "The example could not be loaded.";
      return;
    }
    text.value = await answer.text();
    read();
  });
}
way("link").addEventListener("click", () => {
  navigator.clipboard?.writeText(way("link").href).then(
    () => (said.textContent = "The link is copied, and stands in the address bar."),
    () => (said.textContent = "The link stands in the address bar."),
  );
});
frame.addEventListener("load", () => said.scrollIntoView());
new MutationObserver(() => report && paint()).observe(document.body, {
  attributeFilter: ["data-md-color-scheme"],
});
addEventListener("hashchange", open);
open();
