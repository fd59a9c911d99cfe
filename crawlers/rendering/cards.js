// Where cards lead that are click handlers and no links: each is clicked, where it wants to go is noted, and it is held back.
// Returns the addresses, how many cards there are, and the first that was not tried because the page had changed by then.
async ({ first, most }) => {
  const found = new Set();
  const note = (address) => {
    try {
      const url = new URL(address, document.baseURI);
      if (/^https?:$/.test(url.protocol)) found.add(url.href);
    } catch {
      return;
    }
  };
  const alike = new Map();
  for (const element of document.querySelectorAll("div, li, article, section, figure, dl, tr, span, img")) {
    const clickable = element.onclick || element.getAttribute("role") === "link" || getComputedStyle(element).cursor === "pointer";
    if (!clickable || element.closest("a[href], button, label, nav, header, footer") || element.querySelector("a[href]")) continue;
    const above = element.parentElement;
    if (above && getComputedStyle(above).cursor === "pointer") continue;
    if (!element.querySelector("img, [style*=background]") && element.innerText.trim().length < 8) continue;
    const key = `${element.tagName}.${element.className}`;
    alike.set(key, [...(alike.get(key) || []), element]);
  }
  const cards = [...alike.values()].filter((group) => group.length > 1).flat().slice(0, most);
  for (const card of cards) for (const name of ["href", "url", "link"]) if (card.dataset[name]) note(card.dataset[name]);
  const hold = (event) => {
    note(event.destination.url);
    if (event.cancelable) event.preventDefault();
  };
  const opened = window.open;
  window.open = (address) => (note(address), null);
  window.navigation.addEventListener("navigate", hold);
  let next = first;
  for (; next < cards.length && cards[next].isConnected; next += 1) {
    const inner = cards[next].querySelector("img, h1, h2, h3, h4, [class*=title], [class*=name]");
    (inner || cards[next]).click();
    await new Promise((done) => setTimeout(done, 20));
  }
  window.navigation.removeEventListener("navigate", hold);
  window.open = opened;
  window.stop(); // what still hangs must not hold the page open
  return { addresses: [...found], cards: cards.length, next };
}
