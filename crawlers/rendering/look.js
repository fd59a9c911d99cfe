// How much the page holds: [elements, characters of visible text].
() => [document.getElementsByTagName("*").length, document.body ? document.body.innerText.trim().length : 0]
