#!/usr/bin/env bash
# Makes .venv with exactly what requirements.lock pins and the command .venv/bin/markwatch. A second run that finds nothing changed ends at once.
set -euo pipefail
cd "$(dirname "$0")/.."
python="${PYTHON:-python3}"
stamp=.venv/.installed
wanted=$(cat requirements.lock pyproject.toml tools/setup.sh | sha256sum | cut -d' ' -f1)
[ "$(cat "$stamp" 2>/dev/null || true)" = "$wanted" ] && exit 0

fail() { printf 'setup: %s\n' "$*" >&2; exit 1; }
command -v "$python" >/dev/null || fail "no $python here; install it with: apt-get install python3 python3-venv"
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || fail "$("$python" --version) is too old; markwatch needs Python 3.11 or newer (Debian 12 has it: apt-get install python3 python3-venv)"

install_debian() { # PACKAGE…: installs them where this user may, else says which to install
  command -v apt-get >/dev/null || fail "please install: $*"
  if [ "$(id -u)" = 0 ]; then set -- "" "$@"; elif sudo -n true 2>/dev/null; then set -- "sudo -n" "$@"; else fail "please run: sudo apt-get install $*"; fi
  local as="$1"; shift
  printf 'setup: installing Debian packages: %s\n' "$*" >&2
  { $as apt-get update -qq && DEBIAN_FRONTEND=noninteractive $as apt-get install -y -qq --no-install-recommends "$@"; } >&2 || fail "apt-get could not install $*; please install them by hand"
}
"$python" -c 'import ensurepip, venv' 2>/dev/null || install_debian python3-venv

[ -x .venv/bin/python ] || "$python" -m venv .venv
printf 'setup: installing the packages of requirements.lock into .venv\n' >&2
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps --prefer-binary --use-pep517 -r requirements.lock
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
printf '%s' "$wanted" > "$stamp"
