// A picture is drawn once, asked for again by its tag, and never many at a time.
import { describe, expect, it } from "vitest";
import type { MapPicture } from "../../lib/basemap/map-picture";
import { isAppError } from "../../lib/errors";
import { answerPicture } from "./answer-picture";

const picture = (width: number): MapPicture => ({ width, height: 80, theme: "light", areas: [] });
const asking = (tag?: string): Request =>
  new Request("http://localhost/map-picture", tag === undefined ? {} : { headers: { "If-None-Match": tag } });

describe("a picture as an answer", () => {
  it("is a PNG with a tag, and 304 for who holds it", async () => {
    const first = await answerPicture(asking(), picture(120));
    expect(first.headers.get("content-type")).toBe("image/png");
    expect(first.headers.get("vary")).toBe("Authorization, Cookie");
    expect(
      Buffer.from(await first.arrayBuffer())
        .subarray(1, 4)
        .toString("latin1"),
    ).toBe("PNG");
    const tag = first.headers.get("etag") ?? "";
    expect((await answerPicture(asking(`W/${tag}, "x"`), picture(120))).status).toBe(304);
    expect((await answerPicture(asking(tag), picture(121))).status).toBe(200);
  });

  it("is AVIF where that was asked, and says that others may get another", async () => {
    const answer = await answerPicture(asking(), { ...picture(122), format: "avif" });
    expect(answer.headers.get("content-type")).toBe("image/avif");
    expect(answer.headers.get("vary")).toBe("Authorization, Cookie, Accept");
    expect(Buffer.from(await answer.arrayBuffer()).toString("latin1", 4, 12)).toBe("ftypavif");
  });

  it("refuses the many, serves the same one to all, and is free again after", async () => {
    const widths = Array.from({ length: 12 }, (_, index) => 200 + index);
    const answers = await Promise.allSettled(widths.map((width) => answerPicture(asking(), picture(width))));
    const refused = answers.filter(({ status }) => status === "rejected");
    expect(refused.length).toBe(8);
    for (const answer of answers)
      if (answer.status === "rejected") expect(isAppError(answer.reason) && answer.reason.kind).toBe("busy");

    const same = await Promise.all(widths.map(() => answerPicture(asking(), picture(300))));
    expect(same.map(({ status }) => status)).toEqual(widths.map(() => 200));
  });
});
