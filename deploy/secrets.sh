#!/bin/sh
# Writes deploy/.env with a password for each part, readable by you alone. Run once; what is there already is kept.
set -eu
umask 077
file=${1:-$(dirname "$0")/.env}
if [ -e "$file" ]; then
  echo "$file: is there already and is kept; delete it only together with the volumes" >&2
  exit 0
fi
draft=$(mktemp "$file.XXXXXX")
for name in POSTGRES_PASSWORD ELASTIC_PASSWORD KIBANA_PASSWORD WRITER_PASSWORD MIGRATOR_PASSWORD OFFICER_PASSWORD \
  KIBANA_ENCRYPTION_KEY KIBANA_SESSION_KEY; do
  echo "$name=$(od -An -N 24 -t x1 /dev/urandom | tr -d ' \n')" >> "$draft"
done
mv "$draft" "$file"
echo "$file: written; OFFICER_PASSWORD is what the user officer types in Kibana"
