// How likely words name a place: the fitted weights, and the plain cases the news they come from shows too seldom.
import type { PlaceKind } from "../gazetteer/place";
import { foreignLikelihood } from "./foreign-names";
import type { NameProposal } from "./name-evidence";
import type { TokenText } from "./read-tokens";
import { mark } from "./languages/word-marks";

/** 0..1 from log-odds. */
export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** The least likelihood of what the text itself calls a place, and of the plain cases. */
const told = 0.8;
const plain = 0.65;

/** 0..1, that the words name a place. Scripts without capitals have rules of their own: the fitted weights know English alone. */
export function nameLikelihood(text: TokenText, proposal: NameProposal): number {
  const foreign = foreignLikelihood(text, proposal);
  if (foreign !== null) return foreign;
  const fitted = sigmoid(proposal.features.score);
  if (
    fitted < told &&
    (toldToBePlace(proposal) || isToldFacility(text, proposal) || isGoverned(text, proposal))
  )
    return told;
  return fitted < plain && plainlyPlace(proposal) ? plain : fitted;
}

/** After these words and "of" stands a place, whatever given name or title the place is named after. */
const settlementWords = new Set(
  "village town city hamlet suburb neighbourhood neighborhood district governorate province".split(" "),
);

/** "the village of X": the text itself says that X is a place, known or not. */
function toldToBePlace(proposal: NameProposal): boolean {
  const { features } = proposal;
  return (
    (features.has("after kind word of") ||
      features.has("called a village, a town") ||
      isCalledVillage(proposal)) &&
    (features.has("known run is whole") || features.has("unknown run is whole")) &&
    (proposal.person === null || settlementWords.has(proposal.kindWord ?? "")) &&
    proposal.organisation === null &&
    !features.has("calendar word") &&
    !features.has("before other verb")
  );
}

/** With "of" behind them: who holds such an office holds it in a place, whatever follows ("the mayor of Al-Qaim said"). */
const localOffices = new Set("mayor mayors governor governors prefect sheriff".split(" "));

function isGoverned({ tokens }: TokenText, { span, features, organisation }: NameProposal): boolean {
  return (
    tokens[span.first - 1]?.lower === "of" &&
    localOffices.has(tokens[span.first - 2]?.lower ?? "") &&
    (features.has("known run is whole") || features.has("unknown run is whole")) &&
    organisation === null
  );
}

const facilityKinds: readonly PlaceKind[] = ["airfield", "base", "camp", "crossing", "dam", "oil_field"];
const facilityWords = new Set([
  "airport",
  "airbase",
  "base",
  "airfield",
  "camp",
  "crossing",
  "dam",
  "oilfield",
]);

/** "the Kuweires military airport", "RAF Mildenhall": the text itself says what it is, whoever knows it. */
function isToldFacility({ tokens }: TokenText, proposal: NameProposal): boolean {
  const { features, span, answer } = proposal;
  const first = tokens[span.first];
  if (first === undefined || proposal.person !== null || first.is(mark.demonym)) return false;
  if (first.is(mark.facilityPrefix)) return span.last > span.first && first.shape === "upper";
  return (
    features.has("facility attached") &&
    facilityWords.has(tokens[span.last]?.lower ?? "") &&
    (answer.strong.length === 0 || facilityKinds.some((kind) => answer.kinds.has(kind))) &&
    proposal.organisation === null &&
    !features.has("capital before") &&
    !features.has("holds an ordinary small word") &&
    !first.is(mark.commonWord | mark.calendarWord)
  );
}

const villageWords = new Set(
  "village town hamlet sub-district subdistrict governorate oblast raion locality".split(" "),
);

/** "Kruhliakivka village": the word after the name says it, but not of "the Olympic village". */
function isCalledVillage({ features, kindWord, demonymOf }: NameProposal): boolean {
  return (
    demonymOf === null &&
    features.has("before kind word") &&
    villageWords.has(kindWord ?? "") &&
    !features.has("after the") &&
    !features.has("common word") &&
    !features.has("small letters elsewhere")
  );
}

const placeWords = [
  "after in, at, near",
  "after a verb that takes ground",
  "after attack on, fell on",
  "after residents of, outskirts of",
  "listed after in, at, near",
  "heads an entry, as places do",
  "before was shelled, came under fire",
];
/** What makes a small name a place where ground is spoken of. */
const lookedWords = [
  "tier curated",
  "sounds like one, after in, at",
  "sounds like one, listed after in, at",
  "small place of the text's country, by ear",
  "heads an entry, as places do",
];
const otherWords = [
  "person",
  "person met before",
  "organisation",
  "local body",
  "media, ship or weapon",
  "common word",
  "calendar word",
  "capital before",
  "capital after",
  "small letters elsewhere",
  "before a currency sign",
];

/**
 * Plain cases the news the weights come from shows too seldom: a looked-at spelling or a great city where a place must
 * stand, and a great city that speaks.
 */
function plainlyPlace(proposal: NameProposal): boolean {
  const { features, span } = proposal;
  if (span.countryCode !== null) return false;
  const ground = placeWords.some((word) => features.has(word));
  if (!ground && !features.has("before verb of saying")) return false;
  const looked = ground && lookedWords.some((word) => features.has(word));
  const isLonger = features.has("person, but a longer name here");
  return (
    (looked || (ground && isSlip(proposal)) || isGreat(proposal) || (ground && isLonger)) &&
    !otherWords.some((word) => features.has(word) && !(isLonger && word === "person"))
  );
}

/** "in Cypus": one letter away from a place everybody knows, where a place must stand. */
const isSlip = ({ span, answer, features }: NameProposal): boolean =>
  span.asked.speltLike !== null &&
  answer.hits.some(({ tier, place }) => tier === "edit" && place.prominence >= 0.6) &&
  features.has("unknown run is whole") &&
  !features.has("given name");

const isGreat = ({ answer }: NameProposal): boolean =>
  answer.prominence > 0.75 &&
  answer.strong.some(({ tier, place }) => tier !== "article" && place.prominence > 0.75);
