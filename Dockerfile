# One image for every process. Its build holds the key for Server Actions, which all processes behind one address share.
FROM node:24-bookworm-slim AS build
WORKDIR /juca
COPY package.json package-lock.json .npmrc ./
COPY scripts/*.mjs scripts/
RUN node scripts/juca.mjs install
COPY . .
# Without a key the build makes one. Keep one to let pages that are open during an upgrade go on (docs/operations.md).
ARG NEXT_SERVER_ACTIONS_ENCRYPTION_KEY
RUN node scripts/juca.mjs image /image

FROM debian:bookworm-slim
WORKDIR /juca
COPY --from=build /image ./
RUN useradd --uid 10001 juca && install --directory --owner=juca data data/assets && ln -s /juca/scripts/juca.mjs /usr/local/bin/juca
USER juca
ENV PATH=/juca/node_modules/node/bin:$PATH HOST=0.0.0.0 ASSETS_DIR=/juca/data/assets
EXPOSE 3000
VOLUME /juca/data
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/api/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", ".next/juca/server.mjs"]
