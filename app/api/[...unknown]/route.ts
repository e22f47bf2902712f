// An address under /api that there is none of: a program asked, so the answer is data and not a page.
import { AppError } from "../../../lib/errors";
import { failPublic } from "../../_http/public-answer";

function answerUnknown(request: Request): Response {
  const { pathname } = new URL(request.url);
  return failPublic(
    new AppError(
      "not_found",
      `There is nothing at ${pathname}. /api/openapi.json names every route, /api explains them.`,
    ),
  );
}

export {
  answerUnknown as GET,
  answerUnknown as POST,
  answerUnknown as PUT,
  answerUnknown as PATCH,
  answerUnknown as DELETE,
};
