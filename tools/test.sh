#!/usr/bin/env bash
# Runs pytest (with the arguments given) in three processes for every two cores, beside one PostgreSQL and one Elasticsearch for all
# of them: the tests wait a third of their time, for servers, shops and grace periods [measured]. What cannot be had here is named,
# and the tests that need it say so themselves.
set -euo pipefail
cd "$(dirname "$0")/.."
python=.venv/bin/python
unset PYTHONDONTWRITEBYTECODE # each crawl is a process of its own: compiled once, it starts in a fifth of the time
started=()
finish() { for each in "${started[@]}"; do "$python" "tools/${each%%:*}.py" stop "${each#*:}"; done; }
trap finish EXIT

serve() { # SCRIPT VARIABLE: starts a server unless its URL is given already
  [ -n "${!2:-}" ] && return
  local said
  said=$("$python" "tools/$1.py" start) || return 0
  export "$2=$(head -n 1 <<<"$said")"
  started+=("$1:$(tail -n 1 <<<"$said")")
}
serve postgres MARKWATCH_TEST_POSTGRESQL
serve elasticsearch MARKWATCH_TEST_ELASTICSEARCH
.venv/bin/pytest --numprocesses $((($(nproc) * 3 + 1) / 2)) --dist loadscope --no-loadscope-reorder "$@"
