// The document with its doctype, or null when it is longer than `most` characters.
(most) => {
  const type = document.doctype ? new XMLSerializer().serializeToString(document.doctype) : "";
  const text = type + document.documentElement.outerHTML;
  return text.length > most ? null : text;
}
