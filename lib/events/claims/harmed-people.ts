// How many people were killed, hurt or lost, told by a number and the words beside it.
import type { ClaimField } from "../claim";
import { harmBefore, personWords, populationOf, tollMoves, wordsBeforePeople } from "../english/claim-words";
import { firstHarm, type Count } from "./count";
import type { NumberBeside } from "./number-beside";

const person = new RegExp(
  String.raw`^["”’]?\s+(?:of (?:its|their|his|our)\s+)?(${wordsBeforePeople}(?:${personWords}))\b`,
  "iu",
);
/** "admits to losing four": nothing but people is lost in bare numbers. */
const lostAlone = /^\s*(?:[,.;:)]|$|(?:of (?:its|their|his|our)|in|at|when|during|on)\b)/i;
const lostBefore =
  /\b(?:lost|losing|loss(?:es)?(?: of|:(?:[^.;]{0,60},)?| amounted to| at| were| stood at)|lost (?:a|an) (?:overall )?total of)\s+$/i;
/** "Six people, two of them children, were killed": past what is set between commas. */
const aside =
  /^(?:[^,.;:]{0,40},[^,.;:]{1,60},|[^(.;:]{0,40}\([^)]{1,80}\)|[^,.;:]{0,40}\s[–—-]\s[^.;:–—]{1,60}\s[–—-]|[^.;:]{0,30}\b(?:including|among them)\b[^.;:]{1,50}?|\s+(?:who|whom|that)\s(?!said|say|told|claim)[^.;:,]{1,80}?)\s+((?:were|was|have|had|died|lost|perished|are)\b[^.;]{0,60})/i;
/** "6 more were injured", "two sustained injuries", "seven of those killed": a number that stands for people. */
const bareHarm =
  /^["”’]?(?:\+|\s+(?:others?|more|further|people|also|all|on board|aboard|inside|in it|of (?:them|us|ours|those|these|the|whom)|ha(?:ve|d|s) (?:since|also)|later|since))*\s+(?:(?:\w+ly\s+)?(?:killed|fallen|dead|died|die|fatally|wounded|injured|hurt|deaths|lives|slain|perished|fatalities|casualties|martyrs?|bodies|corpses|kia|wia|fell|maimed|drowned|suffocated|burned|burnt|missing|succumbed|fighting for)\b|(?:with|have|has|had) (?:[\w-]+ ){0,2}(?:burns|wounds|injuries|fractures|concussion)\b|(?:were|was|are|is|have|had|has|did|never|needed|sought|required|inhaled|lost|suffered|sustained|received|ended|lie|lay|remain|remained)\b(?=[^,.;:]{0,60}$|[^.;:]{0,60}\b(?:killed|dead|died|wounded|injured|hurt|survive|alive|injuries|wounds|burns|condition|care|hospital\w*|clinic|smoke|limbs?|legs?|stitches|came home|returned|help|treatment|attention|bruises|treated|amputated|maimed|slain|martyred|buried|laid to rest|missing|unaccounted|martyrdom|fighting for|rubble|ruins|looked for|searched for|been found|surgery|fallen(?! (?:to|into|from|off|on|behind|back))|got bullets)\b)|went to hospital|attained martyrdom|gave their lives)/i;
/** Whatever is killed, hurt or dies in numbers is people, whatever word names them; of beasts it is said too. */
const anyPlural =
  /^\s+((?:(?!(?:in|on|at|by|from|and|or|of|were|was|are|is|had|have|has|than|to|for|with|when|as|who|that|others|more|also|later)\b)["“]?[\p{L}’'-]+\s+){0,4}?(?!(?:others|more|also|later|animals|cows|goats|sheep|horses|dogs|camels|chickens|birds|cattle|hours|days|weeks|months|years|times|miles|attacks|strikes|raids)\b)["“]?[\p{L}’'-]+(?:s["”]?|["”]?(?=\s(?:were|have been|had been)\s)))(?=\s+(?:(?:were|was|are|have been|had been|got)\s+)?(?:\w+ly\s+)?["“]?(?:killed|sent to hell|dead|died|wounded|injured|hurt|(?:sustained|suffered|received|have|had) (?:[\w-]+ )?(?:injuries|wounds|burns)|shot dead|gunned down|perished|slain|martyred|massacred|beheaded)\b)/iu;

/** "has fallen to three a day". */
const isRate = /^\s+(?:a|per|each|every)\s+(?:day|week|month|year)\b/i;
const calamity =
  /\b(?:floods?|flooding|(?:earth)?quake|cholera|epidemic|outbreak|virus|disease|measles|accidents?|crash|storm|cyclone|heat ?wave|landslide|mudslide)\b/i;
/** "29 dead and wounded": one number for both. */
const deadAndHurt = /^\s+(?:dead|killed) (?:and|or) (?:wounded|injured|hurt|missing)\b/i;
/** What is left of people, and what they are carried in. */
const theDead = /\b(?:bodies|body|corpses?|coffins|caskets|biers|body bags)\b/i;

const takenAway = /^\s+(?:hostages?|prisoners?|captives?|away|into (?:custody|captivity))\b/i;

/** "were under 18": how old they were. */
const isUnderAge = /\b(?:is|are|was|were|aged) (?:under|over) \d{1,2}(?:[.,;]|$)/i;

/** "Two gunmen killed a policeman", "three men shot dead the mayor": who did it, not whom it befell. */
const actsOn =
  /^["”’]?\s+(?:(?!\b(?:were|was|been|being|are|is|got|who|whom|that|which|and|or|died|of)\b)[^.;:,]){1,60}?\b(?:killed|shot dead|shot and killed|shot|gunned down|murdered|beheaded|executed|wounded|injured|hurt|massacred|assassinated|stabbed|kills?|wounds?|injures?)\s+(?!(?:the|an?|two|three|four|five|six|seven|eight|nine|ten|\d+|several|some|a few) (?:\w+ )?(?:days?|nights?|weeks?|months?|years?|hours?|minutes?|mornings?|evenings?|afternoons?|km|kilomet\w+|miles?|met(?:re|er)s?)\b)(?:an?|the|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|dozens|scores|hundreds|several|his|her|their|its|at least|up to|more than|over|about|around|nearly|some|all|another|one|him|them|civilians|people|soldiers|police\w*)\b/i;

/** "Some 30 men entered the village": who came. */
const came =
  /^["”’]?\s+(?:armed\s+|masked\s+)?(?:m[ae]n|gunm[ae]n|fighters|militants|rebels|insurgents|jihadists|bandits|militiamen|soldiers|troops|settlers|youths|attackers)(?:\s+(?:on|in)\s+\w+)?\s+(?:(?:entered|stormed|attacked|raided|surrounded|ambushed|seized|besieged|overran)\s+(?:the|an?|his|her|its|their|two|three|four|five|several|\d+|\p{Lu}\p{L}+)\b|(?:came|burst|broke|crossed)\s+(?:into|to|over)\b|opened fire\b)/u;
const harmedThere =
  /\b(?:killed|wounded|injured|hurt|dead|died|burns|wounds|executed|arrested|captured)\b(?!\s+(?:the|an?|his|her|two|three|four|five|six|\d+|several|at least|people|civilians|villagers)\b)/i;

/** The people, told by a word for them or by harm alone; "no" where the number is said of people whom nothing befell, null where it is said of none. */
export function harmedPeople(beside: NumberBeside, isThing: (after: string) => boolean): Count | "no" | null {
  const { text, number, clause, end, before, after, wide, base } = beside;
  if (actsOn.test(wide) || (came.test(wide) && !harmedThere.test(wide))) return isThing(after) ? null : "no";
  const family = familyHarm(before, after);
  if (family !== null)
    return {
      ...base,
      span: number.span,
      field: family,
      population: "civilian",
      unit: "family",
      scopeAt: { start: number.span.end, end },
    };
  const both = deadAndHurt.exec(after);
  if (both !== null)
    return {
      ...base,
      span: { start: number.span.start, end: number.span.end + both[0].length },
      field: "casualties",
      population: "unknown",
      unit: null,
      scopeAt: { start: number.span.end, end },
    };
  const who = person.exec(after) ?? anyPlural.exec(after);
  const afterNoun = who === null ? after : after.slice(who[0].length);
  if (takenAway.test(afterNoun)) return "no";
  const closeHarm = firstHarm(afterNoun.slice(0, 24));
  const inNoun = who === null ? null : harmInNoun(who[1] ?? "");
  const sentenceBefore = /[^.;\n]*$/.exec(
    text.slice(Math.max(0, number.span.start - 180), number.span.start),
  );
  const moved =
    isRate.test(after) || calamity.test(sentenceBefore?.[0] ?? "")
      ? undefined
      : tollMoves.find((entry) => entry.words.test(sentenceBefore?.[0] ?? ""));
  const labelled =
    moved ??
    harmBefore.find(
      (entry) => entry.words.test(before) && !(closeHarm !== null && /\bcounts?\s+$/i.test(before)),
    );
  // "Casualties: 4 dead": the noun says which.
  const harmFirst = labelled?.field === "casualties" && inNoun !== null ? undefined : labelled;
  const isLost = who === null && lostBefore.test(before) && lostAlone.test(after);
  if (who === null && harmFirst === undefined && !isLost && !bareHarm.test(after)) return null;
  const harmAfter =
    firstHarm(afterNoun) ??
    (who === null ? null : firstHarm(aside.exec(wide)?.[1] ?? "")) ??
    // "lost nine men": people who are lost in fighting are dead.
    (who !== null && lostBefore.test(before) ? "killed" : null);
  const leftDead = /\bleft\s+$/i.test(before) ? firstHarm(after) : null;
  const field =
    (isLost ? "killed" : null) ??
    leftDead ??
    (theDead.test(who?.[1] ?? "") ? "killed" : null) ??
    harmFirst?.field ??
    harmAfter ??
    (who === null ? firstHarm(after) : inNoun);
  const ofNobody = who === null ? null : "no";
  if (field === null) return ofNobody;
  if (isUnderAge.test(text.slice(Math.max(clause.start, number.span.start - 12), number.span.end + 1)))
    return "no";
  if (who === null && harmFirst !== undefined && isThing(after)) return ofNobody;
  const unit = who?.[1]?.replace(/^of (?:the|its|his|their|these|them)\s+/i, "").trim() ?? null;
  const nounEnd = number.span.end + (who?.[0].length ?? 0);
  const orMore = /^(?:\s+(?:deaths|dead|killed|injured|wounded))?\s+or more\b/i.exec(
    text.slice(nounEnd, clause.end),
  );
  const span = { start: number.span.start, end: nounEnd + (orMore?.[0].length ?? 0) };
  return {
    ...base,
    ...(orMore === null ? {} : { max: null, approximation: "or more" }),
    span,
    field,
    population: unit === null ? "unknown" : populationOf(unit),
    unit,
    scopeAt: { start: span.start, end },
  };
}

/** "A family of seven was wiped out": the number stands behind its people. */
function familyHarm(before: string, after: string): ClaimField | null {
  const household = /\b(?:an?|the|one|whole|entire)\s+(?:[\w-]+\s+)?(?:family|household) of\s+$/i.exec(
    before,
  );
  if (household === null) return null;
  const told = before.slice(0, household.index);
  return harmBefore.find((entry) => entry.words.test(told))?.field ?? firstHarm(after.slice(0, 40));
}

// "three slain soldiers", "15 dead civilians", "2,000 lives".
function harmInNoun(noun: string): ClaimField | null {
  if (theDead.test(noun) || /\b(?:slain|dead|killed|lives)\b/i.test(noun)) return "killed";
  return /\b(?:injured|wounded)\b/i.test(noun) ? "injured" : null;
}
