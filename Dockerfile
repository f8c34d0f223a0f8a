# One image for every process: its build holds the key for Server Actions, which all processes behind one address share.
FROM node:24-bookworm-slim AS build
WORKDIR /juca
COPY package.json package-lock.json .npmrc ./
COPY scripts scripts
RUN node -e "import('./scripts/install.mjs').then(({ ensureInstalled }) => ensureInstalled())"
COPY . .
RUN node scripts/juca.mjs build && npm prune --omit=dev --ignore-scripts && rm -rf .next/cache

FROM debian:bookworm-slim
WORKDIR /juca
COPY --from=build /juca/node_modules node_modules
COPY --from=build /juca/.next .next
COPY --from=build /juca/src src
COPY --from=build /juca/scripts scripts
COPY --from=build /juca/package.json /juca/package-lock.json /juca/next.config.ts /juca/server.ts ./
RUN useradd --system --uid 10001 juca && mkdir data && chown juca .next data
USER juca
ENV PATH=/juca/node_modules/node/bin:$PATH HOST=0.0.0.0
EXPOSE 3000
VOLUME /juca/data
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server.ts"]
