"use client";
// Next.js wants this name and this directive; the page itself is app/_ui/page-error.client.tsx.
import { PageError } from "./_ui/page-error.client";

export default function ErrorRoute({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <PageError error={error} retry={reset} />;
}
