"""VERB 1, find: from the web to Listings. The only room that knows Scrapy."""
