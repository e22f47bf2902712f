// What each route of the API is for, as the Arabic page about it says it.
import { expect, test } from "vitest";
import { apiRoutes } from "../api/api-routes";
import { retold } from "./ar/retold";
import { sentenceIn } from "./retold";

const summaries = apiRoutes.flatMap(({ operations }) =>
  Object.values(operations).map((operation) => operation.summary),
);

test.each([...new Set(summaries)])("%s", (summary) => {
  expect(sentenceIn(retold, `${summary}.`)).toMatchObject({ language: "ar" });
});
