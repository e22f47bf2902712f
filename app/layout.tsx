// The frame around every page: language and its direction, type, colours, header.
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { themes } from "../lib/basemap/palette";
import { askedAddress } from "./_http/asked-path";
import { SiteHeader } from "./_ui/site-header";
import { directionOf } from "./_words/language";
import { LendWords } from "./_words/lend-words";
import { pageLanguage, serverWords } from "./_words/server-words";
import "./colours.css";
import "./globals.css";
import "./shapes.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await serverWords("site");
  return {
    title: { default: t("title"), template: "%s · Dateline" },
    description: t("description"),
    applicationName: "Dateline",
    referrer: "strict-origin-when-cross-origin",
    formatDetection: { telephone: false, address: false, email: false },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#FBFAF7" },
    { media: "(prefers-color-scheme: dark)", color: "#12171D" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const language = await pageLanguage();
  const { path, query } = await askedAddress();
  const base = new URLSearchParams(query).get("base");
  // Inside other people's pages the map brings its own line of words.
  const isFramed = path === "/embed";
  return (
    <html
      lang={language}
      dir={directionOf[language]}
      data-base={themes.find((theme) => theme === base)}
      suppressHydrationWarning
    >
      <body>
        <LendWords namespaces={["site", "labels", "search"]} retold="usual">
          {!isFramed && <SiteHeader />}
          {children}
        </LendWords>
      </body>
    </html>
  );
}
