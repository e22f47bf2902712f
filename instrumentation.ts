// Next calls this once, before the server takes requests.

export async function register(): Promise<void> {
  // The build also makes a version of this file for the edge runtime, which has no sockets.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { tellPeers } = await import("./app/_http/tell-peers");
  tellPeers();
  const { nameEncodings } = await import("./app/_http/name-encoding");
  nameEncodings();
  // While developing, scripts are fetched as Next means it.
  if (process.env.NODE_ENV !== "production") return;
  const { sendPages } = await import("./app/_http/send-pages");
  sendPages();
}
