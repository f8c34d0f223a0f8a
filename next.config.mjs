/**
 * Next serves pages and actions only: server.ts answers the API before Next sees a request. This file is JavaScript so
 * that a running server needs no compiler, which is 100 MB.
 * @type {import('next').NextConfig}
 */
export default {
  /** A second server in the same tree builds into another folder, so that neither changes the other's files. */
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  agentRules: false,
  /** `npm test` type-checks the whole tree once; the build does not repeat it. */
  typescript: { ignoreBuildErrors: true },
  allowedDevOrigins: ['127.0.0.1', 'localhost'],
  serverExternalPackages: ['better-sqlite3', 'pino', 'kysely', 'better-auth'],
  experimental: {
    agentUpgrade: false,
    optimizePackageImports: ['react-aria-components', 'lucide-react'],
  },
};
