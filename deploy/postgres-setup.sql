-- Creates a database for Juca, the user that owns it, and the roles that Juca's statements run as (docs/operations.md).
-- An administrator of the server runs it once:
--   psql --dbname=postgres --set=ON_ERROR_STOP=1 --set=database=juca --set=user=juca --set=password=SECRET --file=deploy/postgres-setup.sql
-- The name of the database has at most 40 bytes. Roles belong to the whole server, so each database has its own.
\set sessions juca_sessions_:database
\set sign_in juca_sign_in_:database
\set copy juca_copy_:database

create role :"user" login nosuperuser nocreaterole nocreatedb nobypassrls password :'password';
create role :"sessions" nologin nobypassrls;
create role :"sign_in" nologin nobypassrls;
create role :"copy" nologin nobypassrls;
grant :"sessions", :"sign_in", :"copy" to :"user";
create database :"database" owner :"user";
-- PostgreSQL lets every user of the server connect to every database, unless that is taken back.
revoke all on database :"database" from public;
