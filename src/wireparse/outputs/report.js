// Filters, search, the way from article to article, and the choice of colours. Everything else works
// without a script.
"use strict";
const page = document.documentElement;
const form = document.getElementById("filters");
const parts = form.elements;
const said = form.querySelector("output");
const keys = document.getElementById("keys");
const boxes = [...form.querySelectorAll("[name=role]")];
const files = document.querySelectorAll("#articles > section:has(.file)");
const plain = (text) => text.toLocaleLowerCase().normalize("NFC");
const articles = [...document.querySelectorAll("article")].map((node) => ({
  node,
  title: plain(node.querySelector("h2 .aside").textContent),
  lines: [...node.querySelectorAll(".line")].map((line) => ({
    line,
    names: plain(
      [...line.querySelectorAll(".voice bdi:first-child, dd.credit, :scope.is-byline > .text")]
        .map((name) => name.textContent)
        .join("\n"),
    ),
  })),
}));

function isAbout(line, key, wanted) {
  return wanted === "" || (line.dataset[key] ?? "").split(" ").includes(wanted);
}

function filter() {
  const off = new Set(boxes.filter((box) => !box.checked).map((box) => box.value));
  const speaker = parts.speaker.value;
  const code = parts.code.value;
  const words = plain(parts.words.value.trim());
  const isSearch = speaker !== "" || code !== "" || words !== "";
  let shownArticles = 0;
  let shownLines = 0;
  for (const { node, title, lines } of articles) {
    let hits = 0;
    const isWhole = title.includes(words);
    for (const { line, names } of lines) {
      const isCopy = line.classList.contains("is-copy");
      const isOn = !off.has(line.dataset.role) && !(isCopy && off.has("copy"));
      const isMeant = isAbout(line, "speakers", speaker) && isAbout(line, "codes", code);
      const isHit = isOn && isMeant && (isWhole || names.includes(words));
      const isTitle = isSearch && line.classList.contains("is-headline") && !isCopy;
      line.hidden = !(isHit || (isTitle && isOn));
      hits += isHit;
    }
    node.hidden = hits === 0;
    shownArticles += hits > 0;
    shownLines += hits;
  }
  for (const file of files) file.hidden = !file.querySelector("article:not([hidden])");
  said.value =
    off.size || isSearch
      ? `${shownArticles} of ${articles.length} articles, ${shownLines} lines`
      : "";
  place();
}

function paint() {
  page.dataset.theme = parts.theme.value;
}

function showAll() {
  for (const box of boxes) box.checked = true;
  for (const name of ["speaker", "code", "words"]) parts[name].value = "";
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

// Where the reader is: the article below the bar.
let at = -1;
function place() {
  const low = form.getBoundingClientRect().bottom;
  const seen = [0, 24, 60, 120]
    .map((down) => document.elementFromPoint(innerWidth / 2, low + down)?.closest("article"))
    .find(Boolean);
  if (seen) at = articles.findIndex(({ node }) => node === seen);
  else if (scrollY < form.offsetTop) at = -1;
  const of = articles.length;
  form.querySelector(".at").textContent = at < 0 ? `${of}` : `${at + 1} of ${of}`;
}

function go(step) {
  let next = at + step;
  while (articles[next]?.node.hidden) next += step;
  const there = articles[next]?.node;
  if (!there) return;
  at = next;
  there.tabIndex = -1;
  there.focus({ preventScroll: true });
  there.scrollIntoView();
  place();
}

function unfold(isOpen) {
  document.getElementById("choices").hidden = !isOpen;
  parts.more.ariaExpanded = String(isOpen);
}

const ACTIONS = {
  j: () => go(1),
  k: () => go(-1),
  "/": () => parts.words.focus(),
  "?": () => keys.showModal(),
};
document.addEventListener("keydown", (event) => {
  const isTyping = event.target.closest?.("input:not([type=checkbox]), select, textarea, dialog");
  if (event.ctrlKey || event.altKey || event.metaKey || isTyping) return;
  if (!keys.querySelector("[name=keys]").checked || !(event.key in ACTIONS)) return;
  event.preventDefault();
  ACTIONS[event.key]();
});

// A name or a code on top is a filter; without a script it leads to the first line.
document.querySelector(".summary").addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (!link) return;
  event.preventDefault();
  showAll();
  for (const name of ["speaker", "code"]) parts[name].value = link.dataset[name] ?? "";
  filter();
  form.scrollIntoView();
});

// The number of a line is a link to it, which a click copies too.
document.getElementById("articles").addEventListener("click", (event) => {
  const link = event.target.closest(".role a");
  if (!link) return;
  navigator.clipboard?.writeText(link.href).then(
    () => (said.value = `Copied the link to line ${link.textContent}`),
    () => {},
  );
});

form.addEventListener("change", filter);
form.addEventListener("submit", (event) => event.preventDefault());
parts.words.addEventListener("input", filter);
parts.theme.addEventListener("change", paint);
parts.all.addEventListener("click", showAll);
parts.previous.addEventListener("click", () => go(-1));
parts.next.addEventListener("click", () => go(1));
parts.more.addEventListener("click", () => unfold(parts.more.ariaExpanded === "false"));
parts.help.addEventListener("click", ACTIONS["?"]);
window.addEventListener("hashchange", reveal);
window.addEventListener("scroll", place, { passive: true });
// Browsers keep what was chosen when one goes back to a page.
window.addEventListener("pageshow", () => {
  filter();
  paint();
});
form.hidden = false;

const save = document.getElementById("save");
save.hidden = false;
save.firstElementChild.addEventListener("click", () => {
  const text = document.getElementById("data").textContent;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = `${document.title.replace(/ – wireparse$/, "")}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
});

// Leaves that are far away are not laid out until they come near, but the first press of Tab
// asks for all of them; so they are laid out in advance, one whenever there is nothing to do.
const leaves = [...document.querySelectorAll(".leaf > :last-child")];
function layOut() {
  leaves.shift()?.getBoundingClientRect();
  if (leaves.length) whenIdle(layOut);
}
const whenIdle = window.requestIdleCallback ?? window.setTimeout;
whenIdle(layOut);
