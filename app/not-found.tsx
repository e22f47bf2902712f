// Nothing is kept under the address that was asked for, or nothing that this reader may see.
import Link from "next/link";
import { connection } from "next/server";
import { askedName } from "./_http/asked-path";
import { PageFrame } from "./_ui/page-frame";
import { SearchForm } from "./search/search-form";

export default async function NotFound() {
  // Drawn for each request: a page drawn at build time has no nonce, and the policy would stop its scripts.
  await connection();
  const name = await askedName();
  return (
    <PageFrame>
      <div className="stack">
        <h1>There is nothing here</h1>
        <p>
          No page is kept under this address. It may have been mistyped, or what it leads to is not published.
          Links with an id, such as <span className="mono">/e/7kq2m4x</span>, never change.
        </p>
        <SearchForm query={name} />
        <p>
          <Link className="button" href="/">
            Go to the map
          </Link>
        </p>
      </div>
    </PageFrame>
  );
}
