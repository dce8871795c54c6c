"use strict";
(() => {
  const root = document.querySelector(".idnews");
  const galley = root.querySelector(".galley");
  if (!galley) return;
  root.classList.add("scripted");
  const why = document.getElementById("why");
  const [ruleLine, whatLine, becauseLine, meaningLine] = why.children;
  const switches = [...root.querySelectorAll(".legend input")];
  const buttons = [...root.querySelectorAll(".shortcuts button")];
  const rows = [...galley.querySelectorAll("[data-labels]")];
  const folds = [...galley.querySelectorAll("details")];
  const heads = [...galley.querySelectorAll("mark[id]")];
  const meanings = new Map(switches.map((input) => [input.dataset.label, input.parentElement.title]));
  const story = new Set(["body", "subhead"]);

  // A mark is as many elements as the rows that it stands on.
  const number = (mark) => mark.id.slice(1) || mark.dataset.of;
  const head = (mark) => document.getElementById(`m${number(mark)}`);
  const pieces = (of) => [document.getElementById(`m${of}`), ...galley.querySelectorAll(`mark[data-of="${of}"]`)];
  const seen = (mark) => mark.checkVisibility();

  // Why: a card beside the mark that is pointed at, or that has the focus.
  let shown = null;
  let leaving = 0;
  const hide = () => {
    clearTimeout(leaving);
    if (shown) light(number(shown), false);
    shown = null;
    why.hidden = true;
  };
  const light = (of, on) => {
    for (const piece of pieces(of)) piece.classList.toggle("lit", on);
    for (const fact of root.querySelectorAll(`[data-from~="${of}"]`)) fact.classList.toggle("lit", on);
  };
  const show = (mark, x) => {
    clearTimeout(leaving);
    if (shown !== mark) {
      if (shown) light(number(shown), false);
      shown = mark;
      light(number(mark), true);
      const [, label, because, rule] = /^(\S+): ([^]*) \(rule: (.*)\)$/.exec(mark.getAttribute("aria-description"));
      whatLine.textContent = label;
      whatLine.dataset.label = label;
      becauseLine.textContent = because;
      ruleLine.textContent = `rule ${rule}`;
      meaningLine.textContent = meanings.get(label);
    }
    const boxes = [...mark.getClientRects()];
    const box = boxes.find((each) => each.bottom > 0 && each.top < innerHeight);
    why.hidden = !box;
    if (!box) return;
    const below = boxes.at(-1).bottom + 6;
    const above = box.top - why.offsetHeight - 6;
    const top = below + why.offsetHeight <= innerHeight ? below : above >= 0 ? above : innerHeight - why.offsetHeight - 6;
    const left = Math.min(Math.max(6, (x ?? box.left) - 24), document.documentElement.clientWidth - why.offsetWidth - 6);
    why.style.top = `${Math.max(6, top)}px`;
    why.style.left = `${left}px`;
  };
  // The pointer leaves the note to whoever goes by keyboard.
  const leave = () => {
    const mark = galley.querySelector("mark:focus-visible");
    if (mark) show(mark);
    else hide();
  };
  galley.addEventListener("pointerover", (event) => {
    const mark = event.target.closest("mark");
    if (!mark || event.pointerType === "touch") return;
    show(mark, event.clientX);
  });
  galley.addEventListener("pointerout", (event) => {
    if (event.target.closest("mark")) leaving = setTimeout(leave, 150);
  });
  why.addEventListener("pointerenter", () => clearTimeout(leaving));
  why.addEventListener("pointerleave", () => { leaving = setTimeout(leave, 150); });
  galley.addEventListener("focusin", (event) => {
    const mark = event.target.closest("mark");
    if (mark) {
      stop(mark);
      show(mark);
    }
  });
  galley.addEventListener("focusout", hide);
  galley.addEventListener("click", (event) => {
    const mark = event.target.closest("mark");
    if (mark && getSelection().isCollapsed) {
      head(mark).focus({ preventScroll: true });
      show(mark, event.clientX);
    }
  });
  addEventListener("scroll", () => shown && show(shown), { passive: true });
  addEventListener("keydown", (event) => event.key === "Escape" && hide());

  // The page is one stop of the Tab key; arrows lead from mark to mark.
  let current = null;
  const stop = (mark) => {
    if (current) current.tabIndex = -1;
    current = mark;
    current.tabIndex = 0;
  };
  for (const mark of heads) mark.tabIndex = -1;
  const first = () => {
    const mark = heads.find(seen);
    if (mark && !(current && seen(current))) stop(mark);
  };
  const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
  galley.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !event.target.closest("mark")) return;
    const step = steps[event.key];
    let at = step ? heads.indexOf(head(event.target)) + step : event.key === "Home" ? 0 : event.key === "End" ? heads.length - 1 : -1;
    const on = step ?? (event.key === "End" ? -1 : 1);
    while (heads[at] && !seen(heads[at])) at += on;
    if (!heads[at]) return;
    event.preventDefault();
    heads[at].focus();
  });

  // What is folded, and the legend.
  const unfold = root.querySelector(".unfold");
  unfold.addEventListener("click", () => {
    const open = folds.some((fold) => !fold.open);
    for (const fold of folds) fold.open = open;
  });
  const settle = () => {
    const off = new Set(switches.filter((input) => !input.checked).map((input) => input.dataset.label));
    for (const row of rows) row.hidden = row.dataset.labels.split(" ").every((label) => off.has(label));
    const alone = switches.every((input) => input.checked === story.has(input.dataset.label));
    const pressed = { all: off.size === 0, story: alone };
    for (const button of buttons) button.setAttribute("aria-pressed", String(pressed[button.value]));
    unfold.hidden = folds.every((fold) => fold.hidden);
    first();
  };
  for (const input of switches) input.addEventListener("change", settle);
  for (const button of buttons) {
    button.addEventListener("click", () => {
      for (const input of switches) input.checked = button.value === "all" || story.has(input.dataset.label);
      settle();
    });
  }
  for (const fold of folds) {
    fold.addEventListener("toggle", () => {
      unfold.textContent = folds.every((each) => each.open) ? "Fold all" : "Unfold all";
      first();
    });
  }
  addEventListener("beforeprint", () => {
    for (const fold of folds) fold.open = true;
  });
  root.querySelector(".shortcuts").hidden = false;
  addEventListener("pageshow", settle);
  settle();

  // A fact of the article lights up where it came from, and leads there.
  const from = (event) => event.target.closest("[data-from]")?.dataset.from.split(" ") ?? [];
  const beside = root.querySelector(".article");
  beside.addEventListener("pointerover", (event) => from(event).forEach((of) => light(of, true)));
  beside.addEventListener("pointerout", (event) => from(event).forEach((of) => light(of, false)));
  beside.addEventListener("focusin", (event) => from(event).forEach((of) => light(of, true)));
  beside.addEventListener("focusout", (event) => from(event).forEach((of) => light(of, false)));
  beside.addEventListener("click", (event) => {
    if (!event.target.closest(".source")) return;
    event.preventDefault();
    const mark = document.getElementById(`m${from(event)[0]}`);
    for (const input of switches) input.checked ||= input.dataset.label === mark.dataset.label;
    settle();
    const folded = mark.closest("details");
    if (folded) folded.open = true;
    mark.scrollIntoView({ block: "center" });
    mark.focus({ preventScroll: true });
  });
})();
