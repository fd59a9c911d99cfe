// The document with its doctype, or null when it is longer than `most` characters. What stands in shadow trees and in frames of
// the same site is written where a visitor sees it: HTML has no other way to say it in one document.
(most) => {
  const type = document.doctype ? new XMLSerializer().serializeToString(document.doctype) : "";
  const inside = (frame) => {
    try {
      return frame.getClientRects().length > 0 ? frame.contentDocument && frame.contentDocument.body : null;
    } catch {
      return null;
    }
  };
  const all = (selector) => roots().flatMap((root) => [...root.querySelectorAll(selector)]);
  const plain = roots().length === 1 && !all("iframe").some(inside);
  const inert = document.implementation.createHTMLDocument("");
  let left = 200_000; // nodes
  const flat = (node, framed) => {
    left -= 1;
    if (left < 0 || (framed && /^(script|style|link|meta)$/i.test(node.nodeName))) return null;
    const body = node.nodeName === "IFRAME" ? inside(node) : null;
    const copy = body ? inert.createElement("div") : inert.importNode(node, false);
    let parts = node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes;
    if (node.nodeName === "SLOT" && node.assignedNodes().length) parts = node.assignedNodes();
    if (body) parts = body.childNodes;
    for (const part of parts) {
      const child = flat(part, framed || Boolean(body));
      if (child) copy.append(child);
    }
    return copy;
  };
  const text = type + (plain ? document.documentElement : flat(document.documentElement, false)).outerHTML;
  return text.length > most ? null : text;
}
