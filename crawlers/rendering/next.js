// Presses "next" in a pager whose buttons have no addresses. Says what the page showed and linked before, and whether it was pressed.
() => {
  const pager = /pag(er|ination|inator|enavi|e-numbers)|(^|[\s_-])pages?($|[\s_-])|fenye/i;
  const slides = /swiper|slick|carousel|slide|gallery/i;
  const words = /^(next( page)?|›|»|>|→|下一[页頁]|下页|次へ|다음|weiter|suivant|siguiente)[\s›»>→]*$/i;
  const marks = (element) => `${element.getAttribute("class") || ""} ${element.id}`;
  const said = (element) => (element.textContent || "").trim().slice(0, 40);
  const dead = (element) => /^(#(?!!?\/[^/])|javascript:|$)/.test(element.closest("a[href]")?.getAttribute("href") || "");
  const off = (element) => element.disabled || element.getAttribute("aria-disabled") === "true" || /disabled/i.test(marks(element));
  const above = (element, most) => {
    const found = [];
    for (let at = element; at && found.length < most; at = at.parentElement) found.push(at);
    return found;
  };
  const all = (selector) => roots().flatMap((root) => [...root.querySelectorAll(selector)]);
  const parts = all("a, button, li, [role=button]").filter(
    (element) =>
      element.getClientRects().length > 0 &&
      dead(element) &&
      above(element, 5).some((one) => pager.test(marks(one))) &&
      !above(element, 5).some((one) => slides.test(marks(one))),
  );
  const follows = (element) => {
    const before = parts[parts.indexOf(element) - 1];
    return before && /active|current|selected|(^|\s)on($|\s)/i.test(marks(before)) && Number(said(element)) === Number(said(before)) + 1;
  };
  const next =
    parts.find((element) => /(^|[\s_-])next($|[\s_-])/i.test(marks(element)) || words.test(said(element))) || parts.find(follows);
  const links = all("a[href]").slice(0, 2000).map((link) => link.href);
  const shown = document.body ? document.body.innerText.slice(0, 20000) : "";
  const pressed = Boolean(next) && !above(next, 2).some(off);
  if (pressed) (next.querySelector("a, button") || next).click();
  return { shown, links, pressed };
}
