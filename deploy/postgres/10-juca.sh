#!/bin/sh
# Runs once, in an empty cluster.
set -eu
psql --username "$POSTGRES_USER" --dbname postgres --set ON_ERROR_STOP=1 --file /juca/postgres-setup.sql \
  --set database=juca --set user=juca --set password="$JUCA_DATABASE_PASSWORD"
