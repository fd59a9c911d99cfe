"""Scrapy's settings for every crawl; :func:`crawlers.running.settings_for` adds what an order says.

They are *process* settings: a resolver or handler that a spider names for itself would be silently not used.
"""

BOT_NAME = "markwatch"
SPIDER_MODULES = ["crawlers.spiders"]

# What is reached, and how. Nothing but http and https; no proxies from the environment, which would look names up for us.
TWISTED_DNS_RESOLVER = "crawlers.guarding.GuardResolver"
DOWNLOAD_HANDLERS = {"data": None, "file": None, "ftp": None, "s3": None}
DOWNLOAD_VERIFY_CERTIFICATES = True
HTTPPROXY_ENABLED = False
REACTOR_THREADPOOL_MAXSIZE = 16

# No doors into the process. REMOTE_CONTROL runs code and is on by default since Scrapy 2.19.
TELNETCONSOLE_ENABLED = False
REMOTE_CONTROL_ENABLED = False

# Bounds. 8 MiB after decompression: the largest page met on thirteen real shops was 650 kB.
DOWNLOAD_MAXSIZE = 8 * 1024 * 1024
DOWNLOAD_WARNSIZE = 4 * 1024 * 1024
REDIRECT_MAX_TIMES = 8
RETRY_TIMES = 2
# The spider yields nothing, and Scrapy starts so many tasks for every answer to wait for what it yields.
CONCURRENT_ITEMS = 1
SCRAPER_SLOT_MAX_ACTIVE_SIZE = 16 * 1024 * 1024
MEMUSAGE_LIMIT_MB = 1_024
MEMUSAGE_CHECK_INTERVAL_SECONDS = 5.0

# The frontier is the ledger: it alone knows what was seen.
SCHEDULER = "crawlers.scheduling.LedgerScheduler"
DUPEFILTER_CLASS = "scrapy.dupefilters.BaseDupeFilter"

# Who we are to a shop. No request carries a Referer.
REFERER_ENABLED = False
DEFAULT_REQUEST_HEADERS = {
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,image/*;q=0.8,*/*;q=0.5",
    "Accept-Language": "zh-CN,zh;q=0.9,en;q=0.8",
}
METAREFRESH_ENABLED = False
HTTPERROR_ALLOW_ALL = True

# From the engine (low) to the wire (high). Ours take the places of Scrapy's own where its rules are not ours.
DOWNLOADER_MIDDLEWARES = {
    "scrapy.downloadermiddlewares.offsite.OffsiteMiddleware": None,
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
    "scrapy.downloadermiddlewares.httpauth.HttpAuthMiddleware": None,
    "scrapy.downloadermiddlewares.retry.RetryMiddleware": None,
    "scrapy.downloadermiddlewares.redirect.MetaRefreshMiddleware": None,
    "scrapy.downloadermiddlewares.redirect.RedirectMiddleware": None,
    "scrapy.downloadermiddlewares.cookies.CookiesMiddleware": None,
    "scrapy.downloadermiddlewares.httpproxy.HttpProxyMiddleware": None,
    "scrapy.downloadermiddlewares.stats.DownloaderStats": None,
    "scrapy.downloadermiddlewares.httpcache.HttpCacheMiddleware": None,
    "crawlers.middlewares.staying.StayOnSite": 50,
    "crawlers.middlewares.robots.RobotsRules": 100,
    "crawlers.middlewares.patience.Patience": 550,
    "crawlers.middlewares.turns.Turns": 560,
    "crawlers.middlewares.redirects.Redirects": 600,
    "crawlers.middlewares.cookies.SiteCookies": 700,
    "crawlers.middlewares.keeping.KeepEverything": 950,
}
SPIDER_MIDDLEWARES = {
    "scrapy.spidermiddlewares.referer.RefererMiddleware": None,
    "scrapy.spidermiddlewares.urllength.UrlLengthMiddleware": None,
    "scrapy.spidermiddlewares.depth.DepthMiddleware": None,
    "scrapy.spidermiddlewares.metacopy.MetaCopyDetectionMiddleware": None,
}
EXTENSIONS = {
    "scrapy.extensions.feedexport.FeedExporter": None,
    "scrapy.extensions.logstats.LogStats": None,
    "scrapy.extensions.spiderstate.SpiderState": None,
    "scrapy.extensions.memdebug.MemoryDebugger": None,
}

LOG_LEVEL = "WARNING"
STATS_DUMP = False
