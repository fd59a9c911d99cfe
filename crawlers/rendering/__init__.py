"""Pages that are empty without JavaScript, seen through a real browser: Chromium by scrapy-playwright, behind the network guard.

A page is asked for plainly first; only what reads as an empty shell or leaves its price, its cards or a description in a frame to
the browser, has its address behind a ``#``, or is to be photographed comes here (:mod:`crawlers.rendering.needing`). Without the
extra ``browser`` or without a Chromium the crawl goes on and such pages are named as not seen
(:func:`crawlers.rendering.chromium.lacking`).
"""
