// Loss told by burials, names, survivors, and what befell the last of the wounded; all sentences are invented.
import { expect, test } from "vitest";
import { factsTold } from "../../testing/facts-told";

test.each([
  // Coffins, funerals and bodies.
  ["The bodies of seven millers were brought down the river.", "killed 7-7"],
  ["Seven were buried on Tuesday.", "killed 7-7"],
  ["Six of the men were laid to rest at dusk.", "killed 6-6"],
  ["Five coffins stood in a row before the town hall.", "killed 5-5"],
  ["Mourners carried six coffins up to the cemetery.", "killed 6-6"],
  ["Funerals were held on Friday for nine ferrymen.", "killed 9-9"],
  ["A joint funeral was held for the five brothers.", "killed 5-5"],
  ["Two soldiers were buried under the rubble.", "missing 2-2"],
  ["Medics carried out four body bags.", "killed 4-4"],
  ["Nine dead dogs were buried.", ""],
  // Names.
  ["Among the dead were Samir Haddad, Leila Nasser and Omar Khalil.", "killed 3-3"],
  ["The dead were named as Samir Haddad, 34, a baker, and Leila Nasser, 28.", "killed 2-2"],
  ["The dead are Samir Haddad, his wife Leila and their son Omar.", "killed 3-3"],
  ["Police named those killed as Ivan Petrov, 41, and Anna Petrova, 39.", "killed 2-2"],
  ["Killed were Corporal Ann Hill, Private Tom Reed and Sergeant Mark Dunn.", "killed 3-3"],
  ["Among the wounded was the journalist Hana Saad.", "injured 1-1"],
  ["The dead man was identified as Samir Haddad.", "killed 1-1"],
  ["The dead are Free Syrian Army fighters.", ""],
  ["The dead were buried in Tal Asfar.", ""],
  // Survivors.
  ["None of the five survived.", "killed 5-5"],
  ["None of the crew of six came home alive.", "killed 6-6"],
  ["Eleven people were on board and none of them survived.", "killed 11-11"],
  ["There were no survivors among the eleven on board.", "killed 11-11"],
  ["The sole survivor of a family of eight is a girl of six.", "killed 7-7"],
  ["Only two of the nine survived.", "killed 7-7"],
  ["All but two of the nine died.", "killed 7-7"],
  ["All but one of the 14 passengers were hurt.", "injured 13-13"],
  ["All nine passengers survived.", ""],
  // The last of the wounded.
  ["A third soldier succumbed to his injuries on Sunday.", "killed 1-1"],
  ["Two of the injured later succumbed, raising the toll to nine.", "killed 2-2, killed 9-9"],
  ["Three are fighting for their lives.", "injured 3-3"],
  ["Surgeons operated on 14 people.", "injured 14-14"],
  ["Fourteen patients had surgery.", "injured 14-14"],
  ["The hospital treated 14 people.", "injured 14-14"],
  ["The attack led to the injury of three farmers.", "injured 3-3"],
  // Not found.
  ["Four people remain under the rubble.", "missing 4-4"],
  ["Four have not been found.", "missing 4-4"],
  ["Four others are still being looked for.", "missing 4-4"],
  // Tolls put right.
  ["The toll, revised down from 31, now stands at 28.", "killed 31-31, killed 28-28"],
  ["Deaths numbered four.", "killed 4-4"],
  ["Fatalities reached nine.", "killed 9-9"],
  // Turns of speech.
  ["Four people paid the ultimate price.", "killed 4-4"],
  ["Four soldiers attained martyrdom.", "killed 4-4"],
  ["Four people were blown to pieces.", "killed 4-4"],
  ["Four fell in the fighting.", "killed 4-4"],
  ["Gunmen mowed down six shepherds.", "killed 6-6"],
  // How many.
  ["A dozen or so villagers were killed.", "killed 12-12"],
  ["Thirty-odd people were hurt.", "injured 30-30"],
  ["A couple dozen were hurt.", "injured 24-24"],
  ["Tens of people were hurt.", "injured 20-99"],
  ["Tens of thousands of people were killed.", "killed 20000-99999"],
  ["Not fewer than 30 people were killed.", "killed 30-"],
  ["At least another ten people were hurt.", "injured 10-"],
  ["Anywhere from 20 to 30 people were hurt.", "injured 20-30"],
  ["At the very least 30 people were killed.", "killed 30-"],
  // What was stopped in the air.
  ["A drone was downed over the port.", "munitions 1-1"],
  ["Gunners intercepted another cruise missile.", "munitions 1-1"],
  ["One of the drones was shot down.", "munitions 1-1"],
  ["A drone operator was intercepted at the gate.", ""],
  ["Police intercepted a lorry.", ""],
])("%s", (text, expected) => {
  expect(factsTold(text)).toBe(expected);
});
