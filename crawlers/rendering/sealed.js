// Before any script of a page: no connection that would not go through the proxy, and nobody to ask for anything.
(() => {
  for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "WebTransport", "Notification", "PaymentRequest"]) {
    try {
      Object.defineProperty(globalThis, name, { value: undefined, configurable: false, writable: false });
    } catch {
      continue;
    }
  }
})();
