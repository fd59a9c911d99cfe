// Before any script of a page: no connection that would not go through the proxy, nobody to ask for anything, and no tree of
// elements that is shown to a visitor and closed to us; and who listens for clicks is known to cards.js.
(() => {
  for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "WebTransport", "Notification", "PaymentRequest"]) {
    try {
      Object.defineProperty(globalThis, name, { value: undefined, configurable: false, writable: false });
    } catch {
      continue;
    }
  }
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: "open" });
  };
  const listening = new WeakSet();
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (type === "click" && this instanceof Element) listening.add(this);
    return listen.call(this, type, ...rest);
  };
  globalThis[Symbol.for("listens for clicks")] = (element) => listening.has(element);
})();
