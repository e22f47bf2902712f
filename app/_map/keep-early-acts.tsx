// The line in the page that keeps what is done before its scripts listen. First in the page: what it has not seen is lost.
import { pageNonce } from "../_http/page-nonce";
import { earlyActsScript } from "./early-acts";

export async function KeepEarlyActs() {
  const nonce = await pageNonce();
  // Browsers hide the nonce from scripts, so what is drawn and what is found differ.
  return (
    <script nonce={nonce} suppressHydrationWarning>
      {earlyActsScript}
    </script>
  );
}
