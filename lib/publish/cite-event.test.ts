// Citations say which version, where and when, and no sign of a headline is read as a command.
import { describe, expect, test } from "vitest";
import { citeInBibtex, citeInCslJson, type CitedVersion } from "./cite-event";

const cited: CitedVersion = {
  id: "7kq2m4x",
  number: 2,
  title: "Depots struck near Abu Kamal",
  url: "https://map.example/events/7kq2m4x@2",
  madeAt: "2024-02-05T14:03:00.000Z",
  accessedOn: "2026-11-22",
  note: "Event E-7KQ2M4X, version 2, SHA-256: 00ff",
  language: "en",
};

describe("a citation", () => {
  test("in BibTeX", () => {
    expect(citeInBibtex(cited)).toBe(
      [
        "@misc{dateline-7kq2m4x-2,",
        "  author = {{Dateline}},",
        "  title = {{Depots struck near Abu Kamal}},",
        "  year = {2024},",
        "  date = {2024-02-05},",
        "  version = {2},",
        "  url = {https://map.example/events/7kq2m4x@2},",
        "  urldate = {2026-11-22},",
        "  note = {Event E-7KQ2M4X, version 2, SHA-256: 00ff},",
        "  langid = {english},",
        "}",
      ].join("\n"),
    );
  });

  test.each([
    ["50% of R&D_x", "50\\% of R\\&D\\_x"],
    ["a {b} \\c $1 #2 ~ ^", "a \\{b\\} \\textbackslash{}c \\$1 \\#2 \\textasciitilde{} \\textasciicircum{}"],
  ])("in BibTeX holds %s as text", (title, written) => {
    expect(citeInBibtex({ ...cited, title })).toContain(`title = {{${written}}},`);
  });

  test("in CSL-JSON", () => {
    expect(JSON.parse(citeInCslJson({ ...cited, title: 'The "depot"', language: "ar" }))).toEqual([
      {
        id: "dateline-7kq2m4x-2",
        type: "webpage",
        title: 'The "depot"',
        author: [{ literal: "Dateline" }],
        "container-title": "Dateline",
        version: "2",
        issued: { "date-parts": [[2024, 2, 5]] },
        accessed: { "date-parts": [[2026, 11, 22]] },
        URL: "https://map.example/events/7kq2m4x@2",
        note: "Event E-7KQ2M4X, version 2, SHA-256: 00ff",
        language: "ar",
      },
    ]);
  });
});
