"""What every request and answer passes: the site's border, robots.txt, patience, redirects, cookies, the archive."""
