#!/usr/bin/env bash
# Makes requirements.lock anew from pyproject.toml: every package for Python 3.11 and newer, pinned, hashed, without index addresses.
set -euo pipefail
cd "$(dirname "$0")/.."
{
  echo "# Every package this project runs and is tested with, pinned and hashed. Made from pyproject.toml by \`make lock\`."
  uv pip compile pyproject.toml --all-extras --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --quiet
} > requirements.lock.new
mv requirements.lock.new requirements.lock
