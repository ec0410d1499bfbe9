// What makes the desk quicker. All of it works without this.
"use strict";

if (window.htmx) {
  // The policy of the pages forbids what is written in line or made at run time.
  htmx.config.allowEval = false;
  htmx.config.includeIndicatorStyles = false;
  htmx.config.selfRequestsOnly = true;
  htmx.config.historyCacheSize = 0;
}

(() => {
  const page = document.documentElement;
  page.classList.add("scripted");

  // Passages and statements light up together; data-s names the passages.
  const lit = new Set();
  const names = (element) => (element.dataset.s || "").split(" ").filter(Boolean);
  function light(element) {
    lit.forEach((each) => each.classList.remove("lit"));
    lit.clear();
    if (!element) return;
    const wanted = new Set(names(element));
    document.querySelectorAll("[data-s]").forEach((each) => {
      if (names(each).some((name) => wanted.has(name))) {
        each.classList.add("lit");
        lit.add(each);
      }
    });
  }
  const linked = (event) => event.target.closest && event.target.closest("[data-s]");
  document.addEventListener("mouseover", (event) => light(linked(event) || current()));
  document.addEventListener("focusin", (event) => light(linked(event) || current()));

  // One item is the current one; keys act on it.
  const items = () => [...document.querySelectorAll("[data-item]")];
  const current = () => document.querySelector("[data-item].here");
  function choose(item, moving) {
    items().forEach((each) => each.classList.toggle("here", each === item));
    if (!item) return;
    light(item);
    const passage = names(item).map((name) => document.getElementById(name)).find(Boolean);
    if (passage) passage.scrollIntoView({ block: "nearest" });
    item.scrollIntoView({ block: "nearest" });
    if (moving) item.focus({ preventScroll: true });
  }
  function step(by) {
    const all = items();
    const at = all.indexOf(current());
    const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by));
    if (all.length) choose(all[next], true);
  }
  function press(key) {
    const item = current();
    const button = (item && item.querySelector(`[data-key="${key}"]`))
      || [...document.querySelectorAll(`[data-key="${key}"]`)].find((each) => !each.closest("[data-item]"));
    if (!button) return false;
    const details = button.matches("summary") ? button.parentElement : null;
    if (details) {
      details.open = true;
      const first = details.querySelector("[data-first]");
      if (first) { first.focus(); first.select(); }
    } else {
      button.click();
    }
    return true;
  }

  // Single keys can be turned off, for those who speak to their machine.
  const off = "licet-keys-off";
  const store = (() => { try { return window.localStorage; } catch { return null; } })();
  document.querySelectorAll("[data-keys]").forEach((box) => {
    box.checked = !(store && store.getItem(off));
    box.addEventListener("change", () => {
      if (!store) return;
      if (box.checked) store.removeItem(off); else store.setItem(off, "yes");
    });
  });
  const typing = (element) => element.closest && element.closest("input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable]");
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.key === "Escape" && typing(event.target)) {
      const details = event.target.closest("details");
      if (details) { details.open = false; (details.closest("[data-item]") || details).focus(); }
      return;
    }
    if (typing(event.target) || (store && store.getItem(off))) return;
    if (!document.querySelector("[data-key], [data-item]")) return;
    if (event.key === "j" || event.key === "k") {
      step(event.key === "j" ? 1 : -1);
      event.preventDefault();
    } else if (/^[a-z]$/.test(event.key) && press(event.key)) {
      event.preventDefault();
    }
  });
  document.addEventListener("click", (event) => {
    const item = event.target.closest && event.target.closest("[data-item]");
    if (item) choose(item, false);
  });

  // After a form was sent the page comes back to the item it was about.
  function arrive() {
    const there = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!there) return;
    const item = there.closest("[data-item]");
    if (item) choose(item, false); else light(there.closest("[data-s]"));
  }
  window.addEventListener("hashchange", arrive);
  arrive();

  // Forms say that a script is there, which looks again by itself.
  document.querySelectorAll("[data-script]").forEach((field) => { field.disabled = false; });

  // Files can be dropped on a form that takes them.
  document.querySelectorAll("[data-drop]").forEach((form) => {
    const zone = form.querySelector(".drop");
    const input = form.querySelector("input[type=file]");
    const over = (event, yes) => {
      event.preventDefault();
      zone.classList.toggle("over", yes);
    };
    form.addEventListener("dragover", (event) => over(event, true));
    form.addEventListener("dragleave", (event) => over(event, false));
    form.addEventListener("drop", (event) => {
      over(event, false);
      if (event.dataTransfer && event.dataTransfer.files.length) input.files = event.dataTransfer.files;
    });
  });
})();
