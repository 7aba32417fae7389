// Filters and the choice of colours. Everything else works without a script.
"use strict";
const page = document.documentElement;
const form = document.getElementById("filters");
const boxes = [...form.querySelectorAll("[name=role]")];
const articles = [...document.querySelectorAll("article")].map((node) => ({
  node,
  lines: [...node.querySelectorAll(".line")],
}));

function isAbout(line, key, wanted) {
  return wanted === "" || (line.dataset[key] ?? "").split(" ").includes(wanted);
}

function filter() {
  const off = new Set(boxes.filter((box) => !box.checked).map((box) => box.value));
  const speaker = form.elements.speaker.value;
  const code = form.elements.code.value;
  const isSearch = speaker !== "" || code !== "";
  let shownArticles = 0;
  let shownLines = 0;
  for (const { node, lines } of articles) {
    let hits = 0;
    for (const line of lines) {
      const isCopy = line.classList.contains("is-copy");
      const isOn = !off.has(line.dataset.role) && !(isCopy && off.has("copy"));
      const isHit = isOn && isAbout(line, "speakers", speaker) && isAbout(line, "codes", code);
      const isTitle = isSearch && line.classList.contains("is-headline") && !isCopy;
      line.hidden = !(isHit || (isTitle && isOn));
      hits += isHit;
    }
    node.hidden = hits === 0;
    shownArticles += hits > 0;
    shownLines += hits;
  }
  form.querySelector("output").value =
    off.size || isSearch
      ? `${shownArticles} of ${articles.length} articles, ${shownLines} lines`
      : "";
}

function paint() {
  page.dataset.theme = form.elements.theme.value;
}

function showAll() {
  for (const box of boxes) box.checked = true;
  form.elements.speaker.value = "";
  form.elements.code.value = "";
  filter();
}

// A link to a line that is filtered out shows everything again.
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target?.closest("[hidden]")) {
    showAll();
    target.scrollIntoView();
  }
}

form.addEventListener("change", filter);
form.addEventListener("submit", (event) => event.preventDefault());
form.elements.theme.addEventListener("change", paint);
form.elements.all.addEventListener("click", showAll);
window.addEventListener("hashchange", reveal);
// Browsers keep what was chosen when one goes back to a page.
window.addEventListener("pageshow", () => {
  filter();
  paint();
});
form.hidden = false;

// Leaves that are far away are not laid out until they come near, but the first press of Tab
// asks for all of them; so they are laid out in advance, one whenever there is nothing to do.
const leaves = [...document.querySelectorAll(".leaf > :last-child")];
function layOut() {
  leaves.shift()?.getBoundingClientRect();
  if (leaves.length) whenIdle(layOut);
}
const whenIdle = window.requestIdleCallback ?? window.setTimeout;
whenIdle(layOut);
