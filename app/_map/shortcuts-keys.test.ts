// Keys are known by what they write, in other scripts by where they lie; pairs are two keys one soon after the other.
import { expect, test } from "vitest";
import { readKey } from "./shortcuts-keys";

const known = ["j", "?", "/", "[", "Esc", "Space", "g e", "Alt+i", "Alt+ArrowUp"];
const plain = { altKey: false, ctrlKey: false, metaKey: false, timeStamp: 0 };

test.each([
  [{ key: "j", code: "KeyJ" }, "j"],
  [{ key: "ت", code: "KeyJ" }, "j"],
  [{ key: "о", code: "KeyJ" }, "j"],
  [{ key: "ج", code: "BracketLeft" }, "["],
  [{ key: "?", code: "Slash" }, "?"],
  [{ key: "J", code: "KeyJ" }, null],
  [{ key: "Escape", code: "Escape" }, "Esc"],
  [{ key: " ", code: "Space" }, "Space"],
  [{ key: "x", code: "KeyX" }, null],
  [{ key: "j", code: "KeyJ", ctrlKey: true }, null],
  [{ key: "j", code: "KeyJ", metaKey: true }, null],
  [{ key: "ˆ", code: "KeyI", altKey: true }, "Alt+i"],
  [{ key: "ArrowUp", code: "ArrowUp", altKey: true }, "Alt+ArrowUp"],
  [{ key: "j", code: "KeyJ", altKey: true }, null],
])("%j is %s", (press, key) => {
  expect(readKey({ ...plain, ...press }, known, null).key).toBe(key);
});

test("two keys one after the other are a pair, too late they are not", () => {
  const first = readKey({ ...plain, key: "g", code: "KeyG" }, known, null);
  expect(first.key).toBeNull();
  const second = { ...plain, key: "e", code: "KeyE" };
  expect(readKey({ ...second, timeStamp: 400 }, known, first.waiting)).toEqual({ key: "g e", waiting: null });
  expect(readKey({ ...second, timeStamp: 4000 }, known, first.waiting).key).toBeNull();
  const between = readKey({ ...plain, key: "j", code: "KeyJ", timeStamp: 300 }, known, first.waiting);
  expect(between).toEqual({ key: "j", waiting: null });
});
