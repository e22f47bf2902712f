// The link to one version, with a button that copies it.
import { siteOrigin } from "../../_http/site-origin";
import { ShareLine } from "../../_ui/share-line";
import { versionPath, type AskedVersion } from "../../_ui/version-address";
import { serverWords } from "../../_words/server-words";

type Props = { readonly version: AskedVersion; readonly hasCode: boolean };

export async function ExactLine({ version, hasCode }: Props) {
  const [t, origin] = await Promise.all([serverWords("versions"), siteOrigin()]);
  return (
    <ShareLine
      shortUrl={`${origin}${versionPath(version)}`}
      label={t("exactLink")}
      says={t("exact")}
      hasCode={hasCode}
    />
  );
}
