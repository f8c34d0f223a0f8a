import type { NextConfig } from 'next';

/** Next serves pages and actions only: the API answers ahead of it, in server.ts. */
const config: NextConfig = {
  /** A second server in the same tree builds elsewhere, so that neither rewrites the other's files. */
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

export default config;
