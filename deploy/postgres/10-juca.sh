#!/bin/sh
# Runs once, in an empty cluster: creates a database for Juca and a user that owns it and is no superuser. Juca creates
# the roles that its statements run as (docs/operations.md).
set -eu
psql --username "$POSTGRES_USER" --dbname postgres --set ON_ERROR_STOP=1 --set password="$JUCA_DATABASE_PASSWORD" <<'SQL'
create role juca login createrole password :'password';
create database juca owner juca;
SQL
