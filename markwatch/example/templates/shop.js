// Pictures below the fold are loaded when they come into sight.
const show = image => { image.src = image.dataset.src; if (image.dataset.srcset) image.srcset = image.dataset.srcset; };
const watcher = new IntersectionObserver(seen => seen.forEach(entry => {
  if (entry.isIntersecting) { show(entry.target); watcher.unobserve(entry.target); }
}), { rootMargin: "1200px" });
document.querySelectorAll("img[data-src]").forEach(image => watcher.observe(image));
