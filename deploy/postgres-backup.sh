#!/usr/bin/env bash
# Backs up Juca's PostgreSQL database while Juca runs, with the server's own tools (of its version or a newer one):
#   deploy/postgres-backup.sh postgres://postgres@127.0.0.1:5432/juca FOLDER
# The user of the address must see every row: a superuser or a role with BYPASSRLS. Row level security hides the rows from
# every other user, the tables' owner included, and a dump by one fails or is empty.
# Writes juca-<time>.dump (custom format, policies and grants included), and beside it the rows of each table at that
# moment (.counts) and a digest (.sha256). A file that is named .dump is whole.
set -euo pipefail

url=${1:?Usage: deploy/postgres-backup.sh postgres://ADMINISTRATOR@HOST:PORT/DATABASE FOLDER}
folder=${2:?Usage: deploy/postgres-backup.sh postgres://ADMINISTRATOR@HOST:PORT/DATABASE FOLDER}
umask 077

fail() {
  echo "The backup failed: $1" >&2
  exit 1
}
ask() {
  psql --no-psqlrc --quiet --tuples-only --no-align --set=ON_ERROR_STOP=1 "$@"
}

sees_all=$(ask --dbname="$url" --command='select rolsuper or rolbypassrls from pg_roles where rolname = current_user')
[ "$sees_all" = t ] || fail 'this user does not see every row. Use a superuser or a role with BYPASSRLS.'
[ "$(ask --dbname="$url" --command="select to_regclass('sessions') is not null")" = t ] ||
  fail 'the database has no sessions of Juca.'

mkdir -p "$folder"
file="$folder/juca-$(date --utc +%Y-%m-%dT%H-%M-%SZ).dump"
partial="$file.partial"
trap 'rm -f "$partial" "$file.counts.partial"' EXIT

# One transaction gives the dump and the counts the same moment. It lasts as long as this script.
coproc moment { ask --dbname="$url"; }
exec {to_moment}>&"${moment[1]}" {from_moment}<&"${moment[0]}"
echo 'begin isolation level repeatable read read only; select pg_export_snapshot();' >&"$to_moment"
read -r -t 60 -u "$from_moment" snapshot || fail 'the server gave no snapshot.'
echo "select format('select %L, count(*) from %I', tablename, tablename) from pg_tables where schemaname = current_schema() order by 1 \\gexec" >&"$to_moment"
echo "select 'end';" >&"$to_moment"
while read -r -u "$from_moment" line && [ "$line" != end ]; do echo "$line"; done | tr '|' ' ' >"$file.counts.partial"
grep --quiet '^sessions [0-9]' "$file.counts.partial" || fail 'the rows could not be counted.'

pg_dump --format=custom --snapshot="$snapshot" --file="$partial" --dbname="$url"
echo 'rollback; \quit' >&"$to_moment"
contents=$(pg_restore --list "$partial")
grep --quiet ' TABLE DATA [^ ]* sessions ' <<<"$contents" || fail 'the dump has no sessions.'

mv "$file.counts.partial" "$file.counts"
(cd "$folder" && sha256sum "$(basename "$partial")" | sed 's/\.partial$//') >"$file.sha256"
sync "$partial" "$file.counts" "$file.sha256"
mv "$partial" "$file"
sync "$folder"
echo "$file"
