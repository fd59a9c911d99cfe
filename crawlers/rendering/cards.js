// Where cards lead that are click handlers and no links: each is clicked, where it wants to go is noted, and it is held back.
// Where asked for, or where no card has a price, so are the parts of a menu: they may bring more cards. Returns the addresses, how
// many cards there are, and the first that was not tried because the page had changed by then.
async ({ first, most, menu, bare }) => {
  const found = new Set();
  const note = (address) => {
    try {
      const url = new URL(address, document.baseURI);
      if (/^https?:$/.test(url.protocol)) found.add(url.href);
    } catch {
      return;
    }
  };
  const tags = /^(A|DIV|LI|ARTICLE|SECTION|FIGURE|DL|TR|SPAN|IMG|.+-.+)$/;
  const all = roots().flatMap((root) => [...root.querySelectorAll("*")]).filter((element) => tags.test(element.tagName));
  const price = /[¥￥$€£₽₩]\s?\d|\d\s?[元円€₽]|\d[.,]\d\d(?!\d)/;
  const points = (element) => getComputedStyle(element).cursor === "pointer";
  const pictured = (element) => element.querySelector("img, [style*=background]");
  // An offer by its looks: who listens for clicks may be anyone above it.
  const offered = (element) => pictured(element) && element.textContent.length < 400 && price.test(element.textContent);
  const listens = globalThis[Symbol.for("listens for clicks")] || (() => false);
  const live = "a[href]:not([href='']):not([href^='#']):not([href^='javascript:']), a[href^='#/'], a[href^='#!/']";
  const does = /购|買|买|登|注册|註冊|删|清空|收藏|关注|分享|客服|取消|确定|cart|buy|log|sign|regist|delete|clear|share|close|btn|button/i;
  const roams = menu || (bare && !all.some(offered));
  const leads = (element, text) => text.length > 1 && text.length < 13 && !does.test(text + element.getAttribute("class"));
  const clickable = (element) => {
    if (element.closest(live) || element.closest("button, label") || element.querySelector(live)) return false;
    const above = element.parentElement;
    if (above && points(above)) return false;
    const text = (element.innerText || "").trim();
    const acts = element.onclick || element.getAttribute("role") === "link" || points(element) || listens(element);
    if (roams && acts && leads(element, text)) return true;
    if (element.closest("nav, header, footer")) return false;
    return acts ? pictured(element) || text.length >= 8 : offered(element);
  };
  const alike = new Map();
  for (const element of all.filter(clickable)) {
    const key = `${element.tagName}.${element.className}`;
    alike.set(key, [...(alike.get(key) || []), element]);
  }
  const groups = [...alike.values()].filter((group) => group.length > 1).flat();
  const inner = new Set(groups.flatMap((element) => (element.parentElement ? [element.parentElement] : [])));
  for (const element of inner) if (element.parentElement) inner.add(element.parentElement);
  const cards = groups.filter((element) => !inner.has(element)).slice(0, most); // the innermost of what looks alike
  for (const card of cards) for (const name of ["href", "url", "link"]) if (card.dataset[name]) note(card.dataset[name]);
  const hold = (event) => {
    note(event.destination.url);
    if (event.cancelable) event.preventDefault();
  };
  const opened = window.open;
  window.open = (address) => (note(address), null);
  const turned = { pushState: history.pushState, replaceState: history.replaceState };
  for (const name of Object.keys(turned)) {
    history[name] = (state, title, address) => {
      note(address ?? location.href);
      throw new Error("held back"); // so that a router shows nothing else: the other cards are still to be tried
    };
  }
  window.navigation.addEventListener("navigate", hold);
  let next = first;
  for (; next < cards.length && cards[next].isConnected; next += 1) {
    const heart = cards[next].querySelector("img, h1, h2, h3, h4, [class*=title], [class*=name]");
    (heart || cards[next]).click();
    await new Promise((done) => setTimeout(done, 20));
  }
  if (next > first) await new Promise((done) => setTimeout(done, 100)); // a router may ask for its next view first
  window.navigation.removeEventListener("navigate", hold);
  Object.assign(history, turned);
  window.open = opened;
  window.stop(); // what still hangs must not hold the page open
  return { addresses: [...found], cards: cards.length, next };
}
