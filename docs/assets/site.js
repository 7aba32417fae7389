// Whatever scrolls sideways is reached by keyboard too; the theme wraps wide tables late.
const reach = () => {
  for (const box of document.querySelectorAll(".md-typeset__scrollwrap")) {
    box.tabIndex = 0;
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", "Table");
  }
  // A button beside each block of code is no way through the site.
  for (const bar of document.querySelectorAll("nav.md-code__nav")) {
    bar.setAttribute("role", "group");
  }
};
reach();
new MutationObserver(reach).observe(document.body, { childList: true, subtree: true });
