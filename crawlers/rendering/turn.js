// One turn of an endless list: scroll to its end and press "load more" where there is such a button. Says whether anything came
// of it within a moment, which is long enough for whoever watches what is in sight: two frames.
async (words) => {
  const wanted = new RegExp(words, "i");
  const shown = (element) => element.getClientRects().length > 0;
  const leads = (element) => {
    const to = element.closest("a[href]")?.getAttribute("href");
    return to !== undefined && !/^(#(?!!?\/[^/])|javascript:|$)/.test(to); // "#/list?page=2" is an address, "#" is none
  };
  const all = (selector) => roots().flatMap((root) => [...root.querySelectorAll(selector)]);
  const more = all("button, a, [role=button], [class*=more], [class*=More]").find((element) => {
    const text = (element.innerText || "").trim();
    return text.length < 30 && wanted.test(text) && shown(element) && !leads(element) && !element.disabled;
  });
  const root = document.scrollingElement || document.documentElement;
  const before = root.scrollTop;
  let stirred = Boolean(more);
  const watcher = new MutationObserver(() => (stirred = true));
  for (const each of roots()) watcher.observe(each, { childList: true, subtree: true });
  root.scrollTop = root.scrollHeight;
  const moved = [document];
  for (const box of all("main, section, [class*=scroll], [class*=list]")) {
    if (box.scrollHeight > box.clientHeight + 50 && getComputedStyle(box).overflowY !== "visible") {
      box.scrollTop = box.scrollHeight;
      moved.push(box);
    }
  }
  // A tab behind others draws seldom, and only what is drawn tells that it was scrolled.
  for (const each of moved) each.dispatchEvent(new Event("scroll", { bubbles: each === document }));
  if (more) more.click();
  if (!more && root.scrollTop === before) {
    await new Promise((done) => setTimeout(done)); // what listens may have begun
    watcher.disconnect();
    return stirred;
  }
  const frame = () => new Promise((done) => (requestAnimationFrame(done), setTimeout(done, 100)));
  await frame();
  await frame();
  await new Promise((done) => setTimeout(done, 20));
  watcher.disconnect();
  return stirred;
}
