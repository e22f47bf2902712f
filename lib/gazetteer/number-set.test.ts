// A set that is emptied at once forgets everything, and what is put in later stands for itself.
import { describe, expect, it } from "vitest";
import { NumberSet } from "./number-set";

describe("NumberSet", () => {
  it("tells each number's slot, in the order they came", () => {
    const set = new NumberSet(10);
    expect([set.add(7), set.add(0), set.add(3)]).toEqual([0, 1, 2]);
    expect([7, 0, 3, 4].map((number) => set.slotOf(number))).toEqual([0, 1, 2, -1]);
    expect([set.at(0), set.at(2), set.size]).toEqual([7, 3, 3]);
  });

  it("holds nothing of before once it is emptied", () => {
    const set = new NumberSet(10);
    set.add(7);
    set.add(5);
    set.clear();
    expect([set.slotOf(7), set.slotOf(5), set.size]).toEqual([-1, -1, 0]);
    set.add(5);
    expect([set.slotOf(7), set.slotOf(5)]).toEqual([-1, 0]);
  });
});
