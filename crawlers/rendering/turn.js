// One turn of an endless list: scroll to its end and press "load more" where there is such a button. Says whether there was
// anything to turn.
(words) => {
  const wanted = new RegExp(words, "i");
  const shown = (element) => element.getClientRects().length > 0;
  const leads = (element) => element.closest("a[href]:not([href^='#']):not([href^='javascript:'])");
  const buttons = document.querySelectorAll("button, a, [role=button], [class*=more], [class*=More]");
  const more = [...buttons].find((element) => {
    const text = (element.innerText || "").trim();
    return text.length < 30 && wanted.test(text) && shown(element) && !leads(element) && !element.disabled;
  });
  const root = document.scrollingElement || document.documentElement;
  const before = root.scrollTop;
  root.scrollTop = root.scrollHeight;
  for (const box of document.querySelectorAll("main, section, [class*=scroll], [class*=list]")) {
    if (box.scrollHeight > box.clientHeight + 50 && getComputedStyle(box).overflowY !== "visible") box.scrollTop = box.scrollHeight;
  }
  if (more) more.click();
  return Boolean(more) || root.scrollTop > before;
}
