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

# What runs, and nothing else: the lists of Scrapy's own parts are replaced. What they name is loaded even where it is left out by
# None, 0.3 s for each crawl [measured]; and what a later Scrapy adds to them, as it did a door, stays out.
# From the engine (low) to the wire (high), with Scrapy's own numbers.
DOWNLOADER_MIDDLEWARES_BASE = {
    "scrapy.downloadermiddlewares.downloadtimeout.DownloadTimeoutMiddleware": 350,
    "scrapy.downloadermiddlewares.defaultheaders.DefaultHeadersMiddleware": 400,
    "scrapy.downloadermiddlewares.useragent.UserAgentMiddleware": 500,
    "scrapy.downloadermiddlewares.httpcompression.HttpCompressionMiddleware": 590,
}
# Ours, in the places of Scrapy's own whose rules are not ours.
DOWNLOADER_MIDDLEWARES = {
    "crawlers.middlewares.staying.StayOnSite": 50,
    "crawlers.middlewares.robots.RobotsRules": 100,
    "crawlers.middlewares.patience.Patience": 550,
    "crawlers.middlewares.turns.Turns": 560,
    "crawlers.middlewares.redirects.Redirects": 600,
    "crawlers.middlewares.cookies.SiteCookies": 700,
    "crawlers.middlewares.keeping.KeepEverything": 950,
}
SPIDER_MIDDLEWARES_BASE = {
    "scrapy.spidermiddlewares.start.StartSpiderMiddleware": 25,
    "scrapy.spidermiddlewares.httperror.HttpErrorMiddleware": 50,
}
EXTENSIONS_BASE = {
    "scrapy.extensions.corestats.CoreStats": 0,
    "scrapy.extensions.logcount.LogCount": 0,
    "crawlers.memory.OwnMemory": 0,
    "scrapy.extensions.throttle.AutoThrottle": 0,
}

LOG_LEVEL = "WARNING"
STATS_DUMP = False
