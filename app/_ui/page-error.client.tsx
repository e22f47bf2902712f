// What a reader sees when a page broke: said plainly, with a way to try again and a way out.
"use client";
import Link from "next/link";

type Props = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void };

export function PageError({ error, reset }: Props) {
  return (
    <main id="main" className="stack">
      <h1>This page could not be made</h1>
      <p>Something broke on our side. Nothing you did was lost on the server.</p>
      {error.digest === undefined ? null : (
        <p className="muted small">
          Reference for whoever runs this map: <span className="mono">{error.digest}</span>
        </p>
      )}
      <p>
        <button type="button" className="button" onClick={reset}>
          Try again
        </button>{" "}
        <Link className="button" href="/">
          Go to the map
        </Link>
      </p>
    </main>
  );
}
