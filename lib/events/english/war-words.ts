// Tells reports of war from other news: "hit", "battle" and "shot" are said of goals, illness and crime as well.
import { SwiftPattern } from "../../text/swift-pattern";

const warWords =
  /\b(air ?strikes?|air raids?|warplanes?|fighter jets?|bombers?|jets|(?:aircraft|planes|helicopters?) (?:struck|hit|bomb\w*|target\w*|attacked|pounded|fired)|drones?|missiles?|rockets?|mortars?|artillery|shell(?:s|ed|ing)|bomb(?:s|ed|ing|ardment|er|ers)?|militants?|militias?|militiamen|rebels?|insurgents?|gunmen|fighters|factions?|soldiers?|troops|army|air force|warships?|coalition|front lines?|cease-?fires?|truces?|checkpoints?|peacekeepers?|airbase|air base|headquarters of|ministry of defen[cs]e|defen[cs]e ministry|pentagon|centcom|occupation|occupied|armed groups?|jihadists?|daesh|isis|isil|islamic state|hezbollah|hamas|houthis?|taliban|al-qaeda|al-shabaab|idf|landmines?|guerrillas?|paramilitar\w+|offensive|war|terrorists?|bandits|explosives|battalions?|brigades?|commanders?|destroyers?|frigates?|navy|security forces|armed forces|marines|snipers?|gunfire|besieged|siege|hostilities|combatants?|convoys?|outposts?|garrisons?|hostages?|infantry|wounded|stormed|massacred?|massacres|rampaged?|interceptors?|sirens|civilians|quadcopters?|katyushas?|howitzers?|loitering munitions|explosive devices?|land ?mines?|mines? (?:went off|exploded|blew)|pirates?|raiders?|settlers?|saboteurs?|sabotage|special forces|(?:government|israeli|russian|ukrainian|syrian|turkish|iraqi|american|allied|joint) forces|gunned down|shot dead|assassinated|beheaded|abducted|machetes?|strikes? (?:on|against|in|near)|(?:israeli|us|u\.s\.|american|russian|ukrainian|turkish|saudi|british|french|iranian) (?:strikes?|attacks?|raids?)|(?:heavy|fierce|intense|hard) (?:fighting|clashes)|fighting (?:raged|rages|broke out|erupted|flared)|warring|junta)\b/giu;

/** Said of war and hardly of anything else: each counts as two. */
const surelyWar =
  /\b(air ?strikes?|air raids?|warplanes?|war ?ships?|(?:ballistic|cruise|anti-ship|guided|anti-tank) missiles?|warheads?|drone (?:strikes?|attacks?)|(?:mortar|artillery|tank) (?:fire|shells?|rounds?)|shelling|suicide (?:bomb\w*|attack\w*|vests?)|(?:car|truck|roadside|barrel|cluster) bombs?|improvised explosive devices?|ieds?|uavs?|unmanned aerial vehicles?|grenades?|gunm[ae]n|militants|insurgents|jihadis(?:ts?|m)?|terrorists|armed men|warlords?|opened fire|bombardments?|ambush(?:ed|es)?|air defen[cs]es?|revolutionary guards?|houthis?|hezbollah|hamas|taliban|al-shabaa?b|boko haram|is(?:is|il)|peacekeepers)\b/giu;

/** True where enough different words of war stand in a text for its length: one in a line, three in an article. */
export function isWarReport(text: string): boolean {
  const words = text.split(/\s+/).length;
  const needed = Math.min(4, Math.max(1, Math.ceil(words / 70)));
  const found = new Set<string>();
  let weight = 0;
  for (const [pattern, each] of [
    [surelyWar, 2],
    [warWords, 1],
  ] as const)
    for (const match of text.matchAll(pattern)) {
      const word = match[0].toLowerCase().replace(/s$/, "");
      if (found.has(word)) continue;
      found.add(word);
      weight += each;
      if (weight >= needed) return true;
    }
  return false;
}

/** Turns of speech of sport, trade, illness, weather and crime in which the words of attack are none. */
export const peacefulTurns = SwiftPattern.of(
  /\b(?:explosions?|blasts?) (?:at|in) (?:an? |the )?(?:\w+ )?(?:coal|gold|copper|salt|iron|silver|diamond)[ -]?(?:mines?|pits?)|(?:gas|boiler|cylinder|furnace|grain|dust|fireworks|transformer|steam) (?:explosions?|blasts?)|(?:hit|hits) (?:an? |the |his |her |its |their )?(?:[\w-]+ ){0,3}?(?:jumper|layup|pointer|three|homer|home run|ball|record|high|highest|lowest|low|peak|target of|snag|wall|brakes|buffers|stride|jackpot|screens?|shelves|road|ground running|bottom|ceiling)|\bhits leader|\b(?:battle|battles|battled|battling|fight|fought|fighting) (?:with|against|for|over) (?:an? |the |his |her )?(?:[\w-]+ )?(?:cancer|illness|disease|courts?|addiction|depression|covid|virus|poverty|corruption|inflation|flames?|fires?|blaze|survival|his life|her life|custody)|\b(?:trade|legal|court|custody|political|bidding|price|turf|culture|flood|fire|ratings|title|relegation|promotion)[- ](?:battles?|wars?|fight(?:ing)?|clash(?:es)?)|\b(?:sexual|indecent|aggravated|verbal|sexually|physical) assault(?:s|ed)?|assault (?:charges?|with)|\b(?:cyber|malware|phishing|ransomware|hacking|shark|dog|bear|asthma|personal|verbal) ?-?attacks?|\bexecuted (?:an? |the )?(?:search )?(?:warrant|plan|order|agreement|will|deed)|\b(?:hit|struck|killed|injured)(?:,? (?:and|or) \w+)? by (?:an? |the )?(?:[\w-]+ )?(?:car|cars|truck|bus|train|vehicle|van|motorcycle|lightning|tree|flooding|tornado|hurricane|avalanche|tariffs?|punishing|recession|strike action)\b(?![ -](?:bomb|packed|laden|loaded|rigged|full of explosives))|\b(?:road|traffic|plane|helicopter|train|boating|training|car|bus|truck|aircraft) (?:accidents?|crash(?:es)?)\b|\bdied (?:in \p{L}+ )?(?:at|aged) (?:the age of )?[6-9]\d\b|\b(?:hit|hits|hitting|struck|strikes) (?:an? |the )?(?:[\w-]+ )?(?:rocks?|reef|iceberg|sandbank|potholes?)\b|\bdied (?:of|from|after) (?:an? |the )?(?:[\w-]+ )?(?:fever|cancer|illness|disease|heart|stroke|natural causes|old age|malaria|cholera|covid|pneumonia)\b|\blightning (?:struck|strikes?|hit)|(?:storm|cyclone|typhoon(?!s)|tornado(?!s)|floods?|earthquake|quake|hurricane|avalanche|landslide|tsunami|heatwave)s?(?: \p{L}+)? (?:struck|hits?|strikes?|battered|pounded|destroyed|damaged|killed|flattened)|\b(?:puck|shot on goal|free kick|penalty)|\d+ pounds|pounds \(|egyptian pounds|british pounds|gas (?:cylinders?|bottles?|tanks?|canisters?|stoves?|pipes?|mains?) (?:\w+ )?(?:exploded|blew up|leaked)|hail(?:stones?|storms?)\b[^.;]{0,40}\b(?:bombard\w+|pelted|pummel\w+|battered|hammered|hit|struck)|(?:buses|bus|cars?|lorry|lorries|trucks?|trains?|coach(?:es)?|vans?|minibus(?:es)?) (?:\w+ )?(?:plunged|overturned|skidded|derailed|veered)|hackers?\b[^.;]{0,40}\b(?:attack\w*|hit|struck|targeted|brought down)|(?:attack(?:ed|s|ing)?|hit|brought down|targeted) (?:on )?(?:the |its |their )?(?:[\w-]+ )?(?:websites?|servers?|computers?|computer systems?|networks?)|(?:fought|fights?|battles?|battled|battling|fighting) (?:two |three |a |an |the )?(?:[\w-]+ )?(?:fires?|blazes?|flames|crime|words|chance)|rail strikes?|strikes by (?:pilots|teachers|nurses|workers|staff)|(?:ATC|rail|tube|teachers['’]?|nurses['’]?|pilots['’]?|workers['’]?|train|transport) strikes?/iu,
);
