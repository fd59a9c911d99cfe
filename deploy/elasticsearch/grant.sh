#!/bin/sh
# Gives rights on the indices of one division: grant.sh role ROLE [NAMESPACE] puts the role markwatch_ROLE_NAMESPACE (one that is for
# all divisions is markwatch_ROLE), to be given to users; grant.sh key ROLE [NAMESPACE [EXPIRES]] makes an API key with these rights alone and prints it, for [elasticsearch] api_key.
# ROLE is a file of roles/, NAMESPACE that of [elasticsearch] (default: default), EXPIRES such as 90d (default: never).
# The server is ELASTIC_URL (default: http://localhost:9200), who asks ELASTIC_USER (default: elastic) with ELASTIC_PASSWORD; for a
# certificate of your own CURL_CA_BUNDLE names the authority's file. A key is ended by
# DELETE _security/api_key {"name": "markwatch_ROLE_NAMESPACE"}.
set -eu
usage() { sed -n '2,7s/^# //p' "$0" >&2; exit 2; }
what=${1:-} role=${2:-} namespace=${3:-default} expires=${4:-}
file=$(dirname "$0")/roles/$role.json
case $what in role | key) ;; *) usage ;; esac
case $role in '' | *[!a-z_]*) usage ;; esac
case $namespace in '' | *[!a-z0-9_]*) echo "$namespace: a namespace is of small letters, digits and underscores" >&2; exit 2 ;; esac
case $expires in *[!0-9dhm]*) echo "$expires: 90d would be right" >&2; exit 2 ;; esac
if [ ! -f "$file" ]; then
  echo "$role: no such role; there are: $(cd "$(dirname "$0")/roles" && ls | sed 's/\.json$//' | tr '\n' ' ')" >&2
  exit 2
fi
: "${ELASTIC_PASSWORD:?is not set: the password of ${ELASTIC_USER:-elastic}}"
name=markwatch_$role
if grep -q NAMESPACE "$file"; then name=${name}_$namespace; fi
rights=$(sed "s/NAMESPACE/$namespace/g" "$file")

# The password goes in by standard input: arguments are seen by every user of the machine.
ask() {
  printf 'user = "%s:%s"\n' "${ELASTIC_USER:-elastic}" "$ELASTIC_PASSWORD" |
    curl -sS --fail-with-body -K - -X "$1" -H 'Content-Type: application/json' "${ELASTIC_URL:-http://localhost:9200}/_security/$2" -d "$3" ||
    { echo >&2; echo "grant.sh: $name was not granted" >&2; return 1; }
}

if [ "$what" = role ]; then
  said=$(ask PUT "role/$name" "$rights") || { echo "$said" >&2; exit 1; }
  echo "$name"
else
  said=$(ask POST api_key "{\"name\": \"$name\", ${expires:+\"expiration\": \"$expires\", }\"role_descriptors\": {\"$name\": $rights}}") ||
    { echo "$said" >&2; exit 1; }
  echo "$said" | sed -n 's/.*"encoded":"\([^"]*\)".*/\1/p'
fi
