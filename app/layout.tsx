// The frame around every page: language, type, colours, header.
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { SiteHeader } from "./_ui/site-header";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Dateline: a map of reported events", template: "%s · Dateline" },
  description:
    "An open map of reported conflict events: every mark leads back to a sentence, every number says whose it is, and what is not known is drawn as not known.",
  applicationName: "Dateline",
  referrer: "strict-origin-when-cross-origin",
  formatDetection: { telephone: false, address: false, email: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#FBFAF7" },
    { media: "(prefers-color-scheme: dark)", color: "#12171D" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <SiteHeader />
        {children}
      </body>
    </html>
  );
}
