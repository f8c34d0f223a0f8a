#!/usr/bin/env bash
# Restores a backup that deploy/postgres-backup.sh made, and checks it:
#   deploy/postgres-restore.sh FILE.dump postgres://postgres@127.0.0.1:5432/juca USER
# The database must be empty and belong to USER: make it with deploy/postgres-setup.sql. The user of the address is an
# administrator. Fails where the file was changed, a row is missing, or a role, a policy or a grant is not there: without
# these a restored database looks healthy and shows nobody anything.
set -euo pipefail

usage='Usage: deploy/postgres-restore.sh FILE.dump postgres://ADMINISTRATOR@HOST:PORT/DATABASE USER'
file=${1:?$usage}
url=${2:?$usage}
user=${3:?$usage}

fail() {
  echo "The restore failed: $1" >&2
  exit 1
}
ask() {
  psql --no-psqlrc --quiet --tuples-only --no-align --set=ON_ERROR_STOP=1 --dbname="$url" "$@"
}

(cd "$(dirname "$file")" && sha256sum --check --status "$(basename "$file").sha256") || fail 'the file is not the one that was backed up.'
[ "$(ask --command='select count(*) from pg_tables where schemaname = current_schema()')" = 0 ] || fail 'the database is not empty.'

# Roles belong to the server and are not in the dump. Those of a database with another name pass their rights to this
# database's own roles when Juca starts.
contents=$(pg_restore --list "$file")
schema=$(pg_restore --schema-only --file=- "$file")
roles=$(grep --extended-regexp '^(GRANT|CREATE POLICY) ' <<<"$schema" |
  grep --extended-regexp --only-matching '("juca_(sessions|sign_in|copy)_[^"]+"|\bjuca_(sessions|sign_in|copy)_[a-z0-9_$]+)' | tr --delete '"' | sort --unique)
[ -n "$roles" ] || fail 'the dump names none of the roles of Juca.'
while read -r role; do
  ask --set=role="$role" <<'SQL'
select format('create role %I nologin nobypassrls', :'role') where not exists (select 1 from pg_roles where rolname = :'role') \gexec
SQL
done <<<"$roles"

pg_restore --exit-on-error --single-transaction --no-owner --role="$user" --dbname="$url" "$file" || fail 'pg_restore ended with an error. Nothing was restored.'

while read -r table rows; do
  found=$(ask --set=table="$table" <<<'select count(*) from :"table"')
  [ "$found" = "$rows" ] || fail "$table has $found rows and not $rows."
done <"$file.counts"

# compare NAME EXPECTED QUERY
compare() {
  local found
  found=$(ask --command="$3")
  [ "$found" = "$2" ] || fail "there are $found $1 and not $2."
}
compare policies "$(grep --count ' POLICY ' <<<"$contents")" \
  'select count(*) from pg_policies where schemaname = current_schema()'
compare 'tables with row level security' "$(grep --count ' ROW SECURITY ' <<<"$contents")" \
  'select count(*) from pg_class where relrowsecurity and relforcerowsecurity and relnamespace = current_schema()::regnamespace'
compare 'tables with grants' "$(grep --count ' ACL public TABLE ' <<<"$contents")" \
  "select count(distinct c.oid) from pg_class c cross join aclexplode(c.relacl) a where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace and a.grantee <> c.relowner"
compare 'tables of another owner' 0 \
  "select count(*) from pg_tables where schemaname = current_schema() and tableowner <> '${user//\'/\'\'}'"
ask --command=analyze
echo "Restored and checked: $(wc --lines <"$file.counts") tables, $(awk '{ sum += $2 } END { print sum }' "$file.counts") rows. Start Juca."
