#!/usr/bin/env bash
# Installs Debian's Chromium for the pages that need a browser, where this user may; says so and goes on where not. Quick when it is there.
set -euo pipefail
for name in chromium chromium-browser google-chrome google-chrome-stable; do command -v "$name" >/dev/null && exit 0; done
compgen -G "$HOME/.cache/ms-playwright/chromium-*/chrome-linux*/chrome" >/dev/null && exit 0

without() { printf 'browser: %s; tests that need a browser are skipped by name\n' "$*" >&2; exit 0; }
command -v apt-get >/dev/null || without "please install chromium"
if [ "$(id -u)" = 0 ]; then as=""; elif sudo -n true 2>/dev/null; then as="sudo -n"; else without "please run: sudo apt-get install chromium"; fi
printf 'browser: installing Debian package: chromium\n' >&2
{ $as apt-get update -qq && DEBIAN_FRONTEND=noninteractive $as apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk; } >&2 ||
  without "apt-get could not install chromium"
