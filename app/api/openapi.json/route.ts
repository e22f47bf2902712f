// The API described for programs: OpenAPI 3.1, made of the schemas that check the requests.
import { siteOrigin } from "../../_http/site-origin";
import { answerPreflight, answerPublic } from "../../_http/public-answer";
import { openApiDocument } from "./openapi-document";

export const dynamic = "force-dynamic";

/** GET /api/openapi.json */
export async function GET(request: Request): Promise<Response> {
  const origin = await siteOrigin();
  return answerPublic(request, () => () => ({ body: openApiDocument(origin), type: "application/json" }));
}

/** OPTIONS: pages of other sites may ask. */
export function OPTIONS(): Response {
  return answerPreflight("GET, HEAD, OPTIONS");
}
