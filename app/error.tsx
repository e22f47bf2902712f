"use client";
// Shown where a page broke. Next.js insists on this name and this directive; the page itself is the client component beside it.
export { PageError as default } from "./_ui/page-error.client";
