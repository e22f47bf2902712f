// Directions in words, all around the compass.
import { expect, it } from "vitest";
import { compassWord } from "./compass-word";

it.each([
  [0, "north"],
  [22, "north"],
  [23, "north-east"],
  [93, "east"],
  [135, "south-east"],
  [180, "south"],
  [247, "south-west"],
  [270, "west"],
  [337, "north-west"],
  [338, "north"],
  [360, "north"],
  [-45, "north-west"],
])("%d degrees is %s", (bearing, word) => expect(compassWord(bearing)).toBe(word));
