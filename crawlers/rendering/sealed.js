// Before any script of a page: no connection that would not go through the proxy, nobody to ask for anything, and no tree of
// elements that is shown to a visitor and closed to us.
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
})();
