// Harm and figures told by the way: after a relative clause, in a note, in quotation marks, put right, denied; all sentences are invented.
import { expect, test } from "vitest";
import { factsTold } from "../../testing/facts-told";

test.each([
  ["A baker wounded on Monday when shells came down died of his injuries.", "killed 1-1"],
  ["A girl who was injured in the raid later succumbed.", "killed 1-1"],
  ["A woman of 71 did not survive.", "killed 1-1"],
  ["The shells came down, killing a street sweeper.", "killed 1-1"],
  ["A mine wounded a carpet weaver and two others.", "injured 1-1, injured 2-2"],
  ["The blast killed the power.", ""],
  ["A guard was shot in the leg.", "injured 1-1"],
  ["Three guards lost their hearing.", "injured 3-3"],
  ["Two stokers have burns.", "injured 2-2"],
  ["The engineer is now presumed dead.", "killed 1-1"],
  ["Five men who had laid down their arms were taken outside and executed.", "killed 5-5"],
  ['"Several" of its troops had fallen, the ministry said.', "killed 3-9"],
  [
    "Eight soldiers and, according to the hospital, thirteen civilians lost their lives.",
    "killed 8-8, killed 13-13",
  ],
  ["All 22 crew accounted for and no injuries.", "casualties 0-0"],
  ["Nine people were killed. We first thought six.", "killed 9-9, killed 6-6"],
  ["Nine people were killed. A priest keeps a list of 89.", "killed 9-9, killed 89-89"],
  ["Nine people were killed. Some told of up to thirty.", "killed 9-9, killed -30"],
  ["Nine people were killed. The number of bodies at the mill is seven.", "killed 9-9, killed 7-7"],
  ["Civilians were not touched.", "casualties 0-0"],
  ["There was no harm to anyone.", "casualties 0-0"],
  ["It found no evidence of deaths.", "casualties 0-0"],
  ["There is no truth in what they say, that shepherds were killed.", "casualties 0-0"],
  ["They set fire to some fifty huts.", "targets 50-50"],
  ["They burned some fifty huts.", "targets 50-50"],
  ["Two hideouts were wiped out by the jets.", "targets 2-2"],
  ["Nine of these were air strikes.", "strikes 9-9"],
  ["Artillery hit the village 132 times.", "attacks 132-132"],
  ["She has visited the village 12 times.", ""],
  ["The deaths of the three soldiers were mourned.", ""],
])("%s", (text, expected) => {
  expect(factsTold(text)).toBe(expected);
});
