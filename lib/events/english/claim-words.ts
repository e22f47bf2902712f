// The words English counts harm, targets and weapons with, as data.
import { SwiftPattern } from "../../text/swift-pattern";
import type { ClaimField, Population } from "../claim";

/** Peoples as they are counted ("three Nigerians"); listed, for patterns of people are read in any case. */
const peoples =
  "Palestinians?|Israelis?|Syrians?|Iraqis?|Lebanese|Yemenis?|Iranians?|Americans?|Britons?|Ukrainians?|Russians?|Sudanese|Turks?|Kurds?|Houthis|Afghans?|Pakistanis?|Indians|Egyptians?|Jordanians?|Libyans?|Tunisians?|Algerians?|Moroccans?|Saudis?|Emiratis?|Kuwaitis?|Nigerians?|Nigeriens?|Malians?|Ethiopians?|Eritreans?|Somalis?|Kenyans?|Ugandans?|Congolese|Chadians?|Cameroonians?|Germans?|Italians?|Spaniards?|Poles|Georgians?|Armenians?|Azerbaijanis?|Chechens?|Chinese|Koreans?|Filipinos?|Nepalis?|Bangladeshis?|Burmese|Colombians?|Canadians?|Australians?|Belarusians?|Serbs?|Albanians?|Yazidis?|Druze|Christians|Muslims|Rohingya";

/** "three Lebanese soldiers", "an Israeli drone": before another noun they only say whose it is. */
const noNounBehind = String.raw`(?!\s+(?!(?:was|were|is|are|has|had|have|who|whom|that|and|or|in|on|at|by|from|near|to|as|after|when|while|of|died|dead|killed|wounded|injured|hurt|fell|lost|missing|among|with|out|too|also|including|aboard|inside|outside|under|over|during|so|this|last|since|yesterday|today|got|did|may|could|will)\b)\p{L})`;

export const personWords =
  "(?<!government |state |international |official |professional |local |of )(?:dead )?bodies(?! of\\b)|corpses|coffins|caskets|biers|body bags|people|persons?|men|man|women|woman|child(?:ren)?|boys?|girls?|civilians?|residents?|villagers?|workers?|labou?rers?|contractors?|journalists?|medics?|doctors?|patients?|peacekeepers?|students?|farmers?|shepherds?|traders?|soldiers?|troops?|fighters?(?! (?:jets?|planes?|bombers?|aircraft|pilots?))|militants?|militiamen|gunmen|gunman|rebels?|insurgents?|terrorists?|officers?|policem[ea]n|police|members|recruits|servicem[ea]n|commanders?|guards?|personnel|sailors?|crew|pilots?|dead|wounded|injured|marines?|airmen|conscripts?|others|victims?|civilian lives|lives|occupiers?|invaders?|migrants?|refugees?|detainees?|prisoners?|inmates?|hostages?|captives?|passengers?|commuters?|pedestrians?|passers-?by|bystanders?|onlookers?|worshippers?|mourners?|pilgrims?|guests?|tourists?|neighbou?rs?|locals|teachers?|pupils?|schoolchildren|schoolgirls?|schoolboys?|nurses?|paramedics?|rescuers?|volunteers?|drivers?|fishermen|fisherman|herders?|miners?|merchants?|shopkeepers?|babies|baby|infants?|toddlers?|teenagers?|youths?|minors?|relatives?|siblings?|brothers?|sisters?|monks?|priests?|clerics?|imams?|officials?|attackers?|assailants?|suicide bombers?|operatives?|reservists?|paratroopers?|gendarmes?|cadets?|mercenaries|jihadists?|extremists?|combatants?|reporters?|photographers?|cameramen|cameraman|medical staff|aid workers?|employees?|families|motorcyclists?|cyclists?|riders?|bandits?|pirates?|smugglers?|vigilantes?|settlers?|protesters?|demonstrators?|shoppers?|looters?|herdsmen|hunters?|vendors?|cooks?|clerks?|engineers?|lawyers?|judges?|mayors?|governors?|elders?|leaders?|chiefs?|colonels?|captains?|generals?|majors?|lieutenants?|sergeants?|corporals?|firefighters?|responders?|porters?|orphans?|widows?|souls|kids|teens?|mothers?|fathers?|sons?|daughters?|wives|wife|husbands?|grandmothers?|grandfathers?|grandchildren|nephews?|nieces?|cousins?|uncles?|aunts?|twins?|adults?|weapon-wounded|war-wounded|occupants?|aid staff|staff(?: members)?|crew members|deputies|rangers?|customers?|waiters?|waitress(?:es)?|barbers?|taxi drivers?|privates?|jawans?|havildars?|naiks?|sepoys?|subedars?|constables?|inspectors?|sub-inspectors?|conductors?|seam[ae]n|commandos?|scouts?|kin|caretakers?|bakers?|bodyguards?|supporters?|activists?|politicians?|businessm[ae]n|truckers?|boatmen|seafarers?|mariners?|technicians?|electricians?|students|tenants?|collaborators?|mates?|assistants?|cashiers?|butchers?|mechanics?|welders?|gardeners?|janitors?|cleaners?|watchm[ae]n|sweepers?|tailors?|hairdressers?|sellers?|musicians?|singers?|poets?|professors?|lecturers?|headmasters?|surgeons?|pharmacists?|dockers?|woodcutters?|revellers?|clansm[ae]n|tribesm[ae]n|railwaym[ae]n|party-?goers|concert-?goers|church-?goers|beach-?goers|spectators|parishioners|swimmers|campers|voters|farmhands?|novices?|nuns?|apprentices?|widowers?|colleagues?|companions?|friends?|comrades?|spouses?|brides?|grooms?|midwi(?:fe|ves)|newborns?|" +
  `(?:${peoples})${noNounBehind}`;

/** One person of them, for patterns behind "a", "the", "his": the same words in the singular. */
export const onePersonWords = String.raw`(?:${personWords.replaceAll("s?|", "|").replaceAll("(?:ren)?", "").replaceAll("m[ea]n", "man").replaceAll("men|", "man|").replaceAll("s?(", "(")}|toddler|teenager|youth|passer-by|labou?rer|paramedic|\d{1,2}-year-old(?:\s(?:boy|girl|man|woman|child))?)`;

/** What may stand between a number and the people it counts: "three [of the wounded young] men". */
export const wordsBeforePeople = String.raw`(?:(?:of\s+(?:the|its|his|their|these|them)\s+)?(?!(?:in|on|at|by|from|and|or|were|was|are|is|had|have|has|than|to|for|with|when|as|who|that|since|after|before|during|following|amid|others|dropped|fired|launched|released|threw|hit|struck)\b)[\w’‘'.“”"-]+\s+){0,5}?`;

export const populationOf = (words: string): Population => {
  const lower = words.toLowerCase();
  if (
    /\b(?:peacekeeper|journalist|reporter|photographer|camera(?:man|men)|medic|paramedic|nurse|rescuer|aid worker)/.test(
      lower,
    )
  )
    return "other";
  if (
    /civilian|child|women|woman|\bboys?\b|\bgirls?\b|resident|villager|labou?rer|student|farmer|shepherd|trader|contractor|patient|migrant|refugee|passenger|commuter|pedestrian|passer|bystander|worshipper|mourner|pilgrim|tourist|neighbou?r|\blocals\b|teacher|pupil|\bbab(?:y|ies)\b|infant|toddler|teenager|minors?\b|fisherm[ae]n|herder|miner|merchant|shopkeeper|famil(?:y|ies)|\bdrivers?\b|\b(?:grand)?(?:mother|father|son|daughter)s?\b|wife|wives|husband|assistant|cashier|butcher|mechanic|tailor|seller|vendor|barber|baker|musician|singer|poet|professor|priest|imam|monk/.test(
      lower,
    )
  )
    return "civilian";
  if (
    /soldier|troop|fighter|militant|militia|gunm|rebel|insurgent|terrorist|officer|police|recruit|service|command|guard|sailor|marine|airm|conscript|security forces|havildar|\bnaik|sepoy|subedar|constable|inspector|jawan|occupier|invader|\bpilots?\b|attacker|assailant|\bsuicide bombers?\b|operative|reservist|paratrooper|gendarme|cadet|mercenar|jihadist|extremist|combatant/.test(
      lower,
    )
  )
    return "combatant";
  return "unknown";
};

type HarmWords = readonly { readonly words: RegExp; readonly field: ClaimField }[];

/** Words after or around a count of people that say what befell them, the earliest wins. */
export const harmWords: HarmWords = [
  {
    words:
      /\b(?:killed (?:or|and) (?:wounded|injured|maimed|captured|missing)|dead (?:or|and) wounded|casualties|killed or hurt|neutrali[sz]ed)\b/i,
    field: "casualties",
  },
  {
    words:
      /\b(?:killed|dead|died|die|dies|lost (?:their|his|her) li(?:ves|fe)|perished|martyred|massacred|slaughtered|beheaded|executed|assassinated|burn(?:ed|t) to death|deaths?|fatalities|slain|martyrs?|lives|did not survive|gunned down|shot (?:dead|and killed)|lined up and shot|murdered|stabbed to death|hacked to death|bled to death|(?:had|have|has) fallen|succumbed|eliminated|liquidated|wiped out|suffocated|asphyxiated|drowned|(?:beaten|crushed|choked|starved|frozen|froze) to death|burned alive|sent to hell|put out of action|breathed (?:his|her|their) last|lost to (?:his|her|their) wounds|(?:embraced|attained|achieved|ascended to|rose to) martyrdom|gave their lives|(?:paid|pay) the ultimate (?:price|sacrifice)|(?:torn|blown|ripped) (?:apart|to (?:pieces|shreds|bits))|cut down|(?:was|were|been|be) (?:\w+ )?(?:buried|laid to rest)(?! (?:under|beneath|in (?:the )?(?:rubble|ruins|debris|wreckage|snow|mud|ground)|by|alive))|buried(?= (?:yesterday|today|on \w+day|at dawn|side by side|in (?:a )?mass grave))|never (?:came (?:out|home|back)|returned|woke up)|fatally|paid with (?:their|his|her) li(?:ves|fe)|met (?:their|his|her) deaths?|did(?: not|n[’']t) (?:come (?:home|back|out)|make it)|kia)\b|\bfell\b(?! (?:on|onto|in(?! (?:battle|combat|action|the (?:fighting|battle|clashes|line)))|inside|into|at|to|short|silent|back|behind|apart|ill|from|off|over|down|asleep|near|outside|within|by))/i,
    field: "killed",
  },
  {
    words:
      /\b(?:injured|wounded|hurt|maimed|injuries|wounds|scratches|burns|hospitali[sz]ed|in hospital|being treated|(?:has|have|had) (?:shrapnel|splinters?|glass|(?:an? )?bullets?) (?:in|lodged)|(?:were|was|had been|have been) treated(?! (?:as|like|with|badly|well|for free|fairly|un\w+|ill))|(?:had|have had|underwent|needing) (?:[\w-]+ )?(?:surgery|operations?|amputations?)|(?:went|go|gone) to (?:an? |the )?(?:[\w-]+ )?(?:hospitals?|clinics?)|treated (?:at the (?:scene|site|spot)|on the spot|in (?:an? |the )?(?:hospital|clinic))|under treatment|receiving treatment|(?:critical|serious|grave) condition|critical(?=[.;,]|$)|(?:intensive|critical) care|fighting for (?:his|her|their) li(?:fe|ves)|concussion|concussed|wia|maimed|amputat\w+|bruises|bruised|cuts|fractures|smoke inhalation|(?:hospital|medical|urgent|emergency) (?:treatment|help|attention|care|surgery)|(?:needed|need|required?|sought|given|received) (?:[\w-]+ )?(?:treatment|surgery|stitches|first aid)|inhaled smoke|admitted|(?:taken|rushed|brought|sent|flown|driven|carried|moved|evacuated|transferred|airlifted|ferried|transported) to (?:an? |the )?(?:[\w-]+ ){0,2}?(?:hospitals?|clinics?|emergency (?:room|ward))|treated for|lost (?:an? |his |her |one |both |their |the )?(?:legs?|arms?|hands?|foot|feet|eyes?|limbs?|fingers?|toes?|hearing|sight|eyesight)|grazed|scalded|(?:broken|fractured) (?:hips?|legs?|arms?|ribs?|bones?|jaw|skull)|(?:were|was|been) shot(?! (?:dead|down|at|and killed))|(?:hit|struck|grazed|caught) by (?:an? |the )?(?:[\w-]+ )?(?:bullets?|shrapnel|gunfire|fragments|live (?:rounds|fire|ammunition)|splinters|debris|flying glass)|cut by (?:flying |broken )?(?:glass|metal|shrapnel|splinters|debris)|got (?:[\w-]+ )?bullets|(?:were|was|been) (?:badly |severely )?burn(?:ed|t)(?! (?:to death|alive|down))|(?:gunshot|bullet|shrapnel|stab|machete) (?:wounds?|injur(?:y|ies)))\b/i,
    field: "injured",
  },
  {
    words:
      /\b(?:missing|unaccounted for|(?:trapped|buried|stuck) (?:under|beneath|in|inside) (?:the |a |its |their )?(?:[\w-]+ )?(?:rubble|ruins|debris|building|wreckage|collapsed)|(?:lie|lay|remain|remained|are|were|is|was|still|be|being)(?: still)? (?:under|beneath) (?:the |a |its |their )?(?:[\w-]+ )?(?:rubble|ruins|debris|wreckage)|not (?:yet )?been (?:found|located|traced|heard from|accounted for)|not accounted for|(?:(?:are|is|were|being) )?(?:still )?(?:being )?(?:looked|searched) for|feared (?:trapped|buried))\b/i,
    field: "missing",
  },
];

export const harmBefore: HarmWords = [
  // Tables and notices: "Killed: 12", "Wounded - 30".
  {
    words: /\b(?:killed|dead|deaths|fatalities|kia|(?:death )?toll|slain|martyrs|losses)\s*(?:[:=–—(-])\s*$/i,
    field: "killed",
  },
  { words: /\b(?:wounded|injured|wia|hurt|injuries)\s*(?:[:=–—(-])\s*$/i, field: "injured" },
  { words: /\bcasualties\s*(?:[:=–—(-])\s*$/i, field: "casualties" },
  // "Dead 14, wounded 33".
  { words: /(?:^|[,;:|/]\s*)(?:dead|deaths|fatalities)\s+$/i, field: "killed" },
  { words: /(?:^|[,;:|/]\s*)missing(?:\s*[:=–-])?\s+$/i, field: "missing" },
  {
    words:
      /\b(?:number of (?:the )?(?:wounded|injured|injuries)(?:,? [\w-]+){0,6},?:? (?:to|at|of|from|reached|passed|topped|(?:was|is) (?:given as|put at)|stands? at)|(?:bullets?|shrapnel|splinters?|fragments?|ricochets?) (?:hit|struck|grazed)|the (?:wounded|injured)(?: (?:has|had|now|is|are|was|were|stands?|stood|rose|risen|put)){0,3} (?:to|at|number(?:ed|s)?|reached)|among the (?:wounded|injured) (?:are|is|was|were))\s+$/i,
    field: "injured",
  },
  {
    words:
      /\b(?:the dead (?:number(?:ed|s)?)|among the (?:dead|killed|slain) (?:are|is|was|were)|puts? (?:the |its |their )?(?:[\w’'-]+ ){0,3}(?:killed|dead|deaths|fatalities|victims|slain|losses)(?: (?:by|in|at|on|of) (?:[\w’'-]+ ){1,5}?)?(?:,? (?:higher|lower),?)? ?at)\s+$/i,
    field: "killed",
  },
  {
    words: /\b(?:eliminat(?:ed|ing)|liquidat(?:ed|ing)|wip(?:ed|ing) out)\s+$/i,
    field: "killed",
  },
  // Armies say it of the dead, the wounded and sometimes the captured.
  { words: /\bneutrali[sz](?:ed|ing)\s+$/i, field: "casualties" },
  {
    words: /\b(?:kill(?:ed|ing|s)? (?:or|and) (?:wound(?:ed|ing)|injur(?:ed|ing)|captur(?:ed|ing)))\s+$/i,
    field: "casualties",
  },
  {
    words:
      /\b(?:kill(?:ed|ing|s)?(?: (?:was|were|are))?|shot dead|shot and killed|gunned down|(?:cut|mow(?:ed|n)|mowing|cutting|gunning) down|murder(?:ed|ing)|assassinat(?:ed|ing)|execut(?:ed|ing)|behead(?:ed|ing)|massacr(?:ed|ing)|slaughter(?:ed|ing)|hacked|burned alive|slew|slaying|(?:body|bodies|remains|corpses?) of|tolls? (?:[^.;:,]{1,60} )?(?:from|to|at|as|hits?|hit|tops|topped|passe[ds]|nears|now|exceeds|reach(?:es|ed)|is|was|of)|(?:tolls?|losses|number of (?:the )?(?:dead|deaths|victims|martyrs|fatalities|people killed|bodies|killed)|dead)(?: (?:in|at|from) (?:the )?[\w’'-]+(?: [\w’'-]+)?)?(?: (?:has|had|have|now|is|was|were|stands?|stood|rose|risen|rises|climbed|climbs|jumped|reached|put)){0,3} (?:of|to|at|(?<=\b(?:rose|risen|rises|climbed|climbs|jumped|up|down|fell|grew|grown) )from|is|was|reached|passed|exceeded|topped|surpassed|crossed)|(?:deaths|fatalities) (?:(?:has|had|have) )?(?:number(?:ed|s)?|reached|passed|exceeded|topped|stood at|stand at|rose to|now at)|toll reach(?:ed|es)|(?:claim(?:ed|ing|s)|tak(?:en|ing|es)|took) the li(?:fe|ves) of|claim(?:ed|ing)(?= \S+ lives)|cost(?:s|ing)?(?: (?:the|its|his) [\w-]+| them| us)?|(?:deaths?|killings?|murders?|slayings?|executions?|assassinations?|massacres?|beheadings?|loss|martyrdom) (?:of|for)|(?:burials?|funerals?|funeral (?:prayers|processions?|services?|rites?)|processions?|requiems?) (?:(?:was|were|is|are|will be|has been|have been|had been) )?(?:[\w-]+ )?(?:(?:in|at|on) (?:the |a )?[\w’'-]+ ){0,2}(?:of|for)(?: the| those)?|(?:buried|burying|buries|bury|mourn(?:ed|ing|s)?|laid to rest)|(?:morgue|mortuary)(?: [\w-]+){0,3}? (?:holds?|held|took in|received|has|had|counted|listed)|(?:the|those) (?:dead|killed|slain|victims)(?: (?:were|are|was|include[ds]?|including|(?:were |are )?(?:identified|named) as)|,)|the victims(?: (?:were|are|include[ds]?|(?:were |are )?(?:identified|named) as))|of (?:the |those )(?:dead|killed|slain|victims|deaths)(?: [^,.;]{1,30})?,|martyred|raised its toll to|tolls?, [^,.;]{1,60}, (?:now |has |had )?(?:stands?|stood|reached|risen to|rose to|is|was)(?: at| now| now at)?|tolls?,? (?:revised|raised|lowered|corrected|cut|up|down) (?:up |down )?(?:from|to)|(?:revised|raised|lowered|increased|updated) (?:the|its|their) (?:death )?tolls? (?:up |down )?(?:to|from))\s+(?:the lives of\s+)?$/i,
    field: "killed",
  },
  {
    words:
      /\b(?:injur(?:ed|ing|es?)(?: (?:was|were|are))?|wound(?:ed|ing|s)?|hurt(?:ing)?|injur(?:y|ies) (?:to|of|for)|injuring of|wounding of|(?:treat(?:ed|ing|s)|operat(?:ed|ing) on|patch(?:ed|ing) up|hospitali[sz](?:ed|ing))|(?:the|those) (?:wounded|injured)(?: (?:are|were|was|include[ds]?|including)|,)|of (?:the |those )(?:wounded|injured)(?: [^,.;]{1,30})?,)\s+$/i,
    field: "injured",
  },
];

/** "The number of people killed when jets bombed the hills has gone up from three to five": over more than one clause. */
export const tollMoves: HarmWords = [
  {
    words:
      /\bnumber of (?:the )?(?:[\w-]+ )?(?:killed|dead|deaths|fatalities|martyrs)\b[^.;]{0,100}?\b(?:risen|rose|gone up|went up|climbed|grown|grew|increased|jumped|gone down|come down|fallen|dropped) (?:from \S+ )?(?:to|from)\s+$/i,
    field: "killed",
  },
  {
    words:
      /\bnumber of (?:the )?(?:[\w-]+ )?(?:injured|wounded|hurt|injuries)\b[^.;]{0,100}?\b(?:risen|rose|gone up|went up|climbed|grown|grew|increased|jumped|gone down|come down|fallen|dropped) (?:from \S+ )?(?:to|from)\s+$/i,
    field: "injured",
  },
];

/** Things counted as hit, fired or flown. */
export const thingWords: readonly { readonly words: string; readonly field: ClaimField }[] = [
  {
    words:
      "targets|sites(?<!displacement sites)|places|houses|homes|huts|hideouts|hide-outs|dens|caves|bunkers|trenches|stalls|classrooms|cars|buses|minibuses|buildings|vehicles|posts|positions|tunnels|boats|ships|ports|schools|hospitals|checkpoints|launchers|motorcycles|motorbikes|trucks|lorries|pickups|tanks|bridges|silos|hangars|mosques|churches|shops|clinics|factories|apartments|flats|ambulances|shelters|tents|mills|barges|armou?red (?:vehicles|carriers)",
    field: "targets",
  },
  {
    words:
      "facilities|bases|locations|depots|installations|headquarters|camps|warehouses|strongholds|compounds",
    field: "facilities",
  },
  {
    words:
      "(?:ballistic |cruise |guided |anti-tank |precision |anti-ship |hypersonic )*missiles|tomahawks|katyushas|interceptors|warheads|rockets|(?:barrel |cluster |glide |guided )?bombs|(?:mortar |artillery )?(?:shells|rounds)|(?:attack |strike |combat |suicide |one-way )?drones|unmanned (?:aerial vehicles|aircraft|systems)|uavs|shaheds|mortars|projectiles|munitions|weapons|grenades",
    field: "munitions",
  },
  {
    words:
      "(?:direct |precision )?hits|(?:precision |air ?|aerial |drone )*strikes?|air[ -]?strikes?|(?:air )?raids?|sorties|airstrikes?",
    field: "strikes",
  },
  { words: "attacks?|assaults?|attempts(?= to (?:storm|break|push|advance|dislodge))", field: "attacks" },
  {
    words:
      "(?:(?:f|b|a|su|mig)-?\\d+\\w*|typhoons?|tornados?|reapers?)(?: (?:fighter )?(?:jets?|bombers?|fighters?|warplanes?|gr4s?|drones?))?|(?:fighter |combat )?jets?|war ?planes?|bombers?|aircraft|planes?|helicopters?",
    field: "aircraft",
  },
];

/** Said of nobody: nought killed or hurt. */
export const nobodyHurt = new SwiftPattern(
  [
    String.raw`no(?:body|[ -]one|ne of (?:them|those|(?:the|its|their|our|his|her) (?:[\w’'-]+ ){0,2}[\w’'-]+))(?: (?!who\b|that\b|but\b|in\b)[\w’'-]+){0,3}? (?:was|were|is|has been|had been|have been)(?: reported)?(?: to have been)? (?:killed(?: or (?:hurt|injured|wounded))?|hurt|injured|wounded|harmed|touched|hit)`,
    String.raw`no (?:(?:\w+ )?(?:people|persons?|civilians?|soldiers?|troops|personnel|staff|sailors?|crew(?: members?)?|residents?|\p{Lu}\p{Ll}+)) (?:was|were|has been|had been|have been) (?:killed|hurt|injured|wounded|harmed)`,
    String.raw`no(?:body|[ -]one)(?: (?:inside|aboard|on board|there))? (?:hurt|injured|wounded|harmed|killed)(?=[.,;:)]|$)`,
    String.raw`without (?:hitting|hurting|harming|injuring|wounding|killing) (?:any(?:one|body|of them)|a soul)(?=[.,;:)]|$)`,
    String.raw`(?:lost|losing) (?:no(?:body|[ -]one)|no (?:man|men|soldiers?|fighters?))|lost none of (?:its|their|his|her|our) (?:own|[\p{L}-]+)`,
    String.raw`no (?:wounds|bloodshed)(?=[.,;:)]|$| (?:were|was) )`,
    String.raw`no(?: word of| (?:immediate )?reports? of|) (?:immediate |known |human |civilian |further |loss of )?(?:casualties|injuries|deaths|fatalities|victims|life)(?: or damage)?`,
    String.raw`no (?:[\p{L}’'-]+ ){1,3}?(?:was|were|has been|had been|have been) (?:killed|hurt|injured|wounded|harmed)`,
    String.raw`no (?:[\p{L}’'-]+ ){0,2}?(?:${personWords}) (?:was|were|has been|had been|have been) hit(?=[.,;]|$)`,
    String.raw`(?:walked|climbed|crawled|got|jumped|swam|made it|returned|came) (?:away|out|off|home|back|ashore) (?:alive and )?(?:unhurt|unharmed|uninjured|unscathed|safely|in one piece)`,
    String.raw`(?:crew|everybody|everyone|passengers|all|staff|sailors)(?: (?:\d+|[a-z-]+) crew)?(?: of (?:\d+|[a-z-]+)| (?:aboard|on board|inside|there))? (?:is|are|was|were)(?: all)?(?: reported| said to be)? (?:safe|well|fine|alive|unhurt|unharmed)(?: and (?:well|safe|sound))?(?=[.,;]|$| and)`,
    String.raw`(?:reported|suffered|took|had|caused|saw|counted|with|and|but|left|:) no (?:losses|victims|casualties|dead|wounded|injured)(?! (?:were|was|had|have|has)\b)`,
    String.raw`(?:mentions?|mentioned|reports?|reported|counts?|counted|speaks? of|spoke of|admits?(?: to)?|admitted(?: to)?|acknowledges?|gives?|gave|confirms?|confirmed) none(?=[.,;)]|$)|none,? according to`,
    String.raw`for the loss of no (?:[\p{L}-]+ )?(?:life|lives|soldiers?|man|men)`,
    String.raw`none (?:was|were|(?:has|have|had) been) (?:reported )?(?:hurt|injured|wounded|harmed|killed)`,
    String.raw`no[ -]one,? [^.,;]{1,20},? (?:was|were) (?:hurt|injured|wounded|harmed|killed)`,
    String.raw`no (?:lives|human lives) (?:was|were) lost|no (?:human )?losses(?: of life)?(?= (?:was|were|have|had)|[.,;])`,
    String.raw`no harm (?:came|was done) to (?:the |any )?(?:[\w-]+ ){0,2}(?:crew|staff|people|residents|workers|passengers|personnel|anyone|anybody)`,
    String.raw`(?:escaped|emerged|came (?:out|away)|got away) (?:unhurt|unharmed|uninjured|unscathed|without (?:injury|injuries|harm))`,
    String.raw`(?:have|has|had|are|were) no (?:dead|wounded|injured|fatalities|casualties|injuries)(?: (?:or|and|nor) (?:dead|wounded|injured))?`,
    String.raw`(?:did|does|has|had)(?: not|n[’']t) (?:caused? any|caused?|result(?:ed)? in(?: any)?|led? to(?: any)?) (?:casualties|injuries|deaths|victims|loss of life)`,
    String.raw`no reports? of any(?:one|body) (?:being )?(?:hurt|killed|injured|harmed)`,
    String.raw`(?:(?:know|knew) of|with|and) no[ -]one (?:hurt|killed|injured|harmed)`,
    String.raw`all (?:its|their|the|our|of its|of the) (?:[\w’'-]+ ){0,2}?(?:staff|workers|employees|crew|people|sailors|passengers|personnel|team) (?:are|were|was|is) (?:safe|unharmed|unhurt)`,
    String.raw`all (?:\S+ )?(?:on board|aboard|[a-z]+) (?:are|were|is) safe`,
    String.raw`there (?:was|were) (?:no[ -]one|nobody|none) (?:killed|hurt|injured|wounded|harmed)`,
    String.raw`(?:all|everyone|everybody)(?: (?:aboard|on board|inside))? (?:are |were |is |was )?alive(?=[.,;]|$)`,
    String.raw`(?:the |its |her )?(?:crew|staff|passengers|people) (?:remained|stayed) (?:safe|unhurt|unharmed)|crews? safe(?=[.,;]|$)`,
    String.raw`neither (?:[\p{L}’'-]+ ){1,8}?nor (?:[\p{L}’'-]+ ){1,8}?(?:reported|spoke of|knew of|know of|counted) (?:any )?(?:casualties|victims|injuries|deaths|losses)`,
    String.raw`(?:den(?:y|ies|ied)) that (?:any )?civilians (?:were|had been|was) (?:killed|hurt|harmed|hit)`,
    String.raw`no (?:loss|casualty)(?=[.,;]|$| (?:to|on|of|among|of) (?:the|its|their|our|his|any)\b)`,
    String.raw`every(?:one|body)['’]s (?:fine|safe|alive|well|ok|okay|all right)`,
    String.raw`no(?:body|[ -]one) (?:died|perished|suffered|lost (?:their|his|her) li(?:fe|ves))`,
    String.raw`(?:suffered|caused|were|was|had) no (?:losses|victims|dead(?: (?:or|and) (?:wounded|injured))?|killed(?: (?:or|and) (?:wounded|injured))?)`,
    String.raw`neither (?:dead|killed|deaths|casualties) nor (?:wounded|injured|injuries|damage)`,
    String.raw`(?:everyone|everybody)(?: (?:aboard|on board|inside|there))? (?:survived|escaped)`,
    String.raw`all (?:of them|on board|aboard|(?:[\\w-]+ ){0,2}(?:passengers|crew|people|workers|residents|staff|soldiers|sailors|children|patients)) survived`,
    String.raw`(?:people|residents|staff|personnel|passengers|crew|civilians) (?:were|was|had) not (?:been )?(?:hurt|injured|harmed|killed|touched)`,
    String.raw`no(?: \w+)? evidence of (?:any )?(?:deaths|casualties|killings)`,
    String.raw`there (?:is|was) no truth in [^.;]{1,50} (?:was|were|had been) (?:killed|hurt|injured|harmed)`,
    String.raw`(?:there (?:was|were) )?no harm to (?:anyone|anybody|people|civilians)`,
    String.raw`no reports? that any(?:one|body) was (?:hurt|killed|injured|harmed)`,
    String.raw`neither (?:[\w’'-]+ ){1,3}nor (?:[\w’'-]+ ){1,4}(?:was|were|sustained|suffered|took|came to)(?: any)? (?:harm|hurt|harmed|injured|injur(?:y|ies)|damaged?)`,
    String.raw`(?:the |its |his |her )(?:drivers?|pilots?|rider|captain|skipper) (?:is|was|were|remained) (?:unhurt|unharmed|uninjured|unscathed)(?!,? (?:but|while|though))`,
    // Another person may be unharmed where others are not.
    String.raw`(?:are|were)(?: all)?(?: reported)? (?:unharmed|unhurt|uninjured|unscathed)`,
    String.raw`(?:everybody|everyone|all)(?: (?:aboard|inside|on board))?(?: (?:is|are|was|were))? safe(?= *[.;,]|$| and)|(?:everybody|everyone|all (?:aboard|hands|crew(?: members)?|personnel|staff)|(?:the |her |its )?crew(?: members)?)(?: (?:is|are|was|were))?(?: all)?(?: (?:reported|said to be))? safe`,
    String.raw`without (?:any )?(?:casualties|injuries|loss of life)|without a scratch`,
    String.raw`(?:everybody|everyone|all)(?: (?:aboard|inside|on board))? (?:is|are|was|were) (?:fine|well|accounted for)`,
    String.raw`(?:kill(?:ed|ing|s)?|hurt(?:ing|s)?|injur(?:ed|ing|es)|wound(?:ed|ing|s)?|harm(?:ed|ing|s)?) (?:no(?:body|[ -]one)|no (?:civilians|soldiers|people))`,
    String.raw`no(?:body|[ -]one) came to (?:any )?harm`,
    String.raw`(?:casualties|losses|killed|dead|wounded|injured|victims): (?:none|nil|no)|(?:zero|nil) casualties`,
    String.raw`nothing (?:\w+ ){0,4}(?:suggest|indicate) that (?:civilians|anyone) (?:was|were) (?:harmed|hurt|killed)`,
  ].map((words) => String.raw`\b(?:${words})\b`),
  "iu",
);

/** What a place struck was used for, or was. */
export const usePattern = SwiftPattern.of(
  /\b(?:used as|serving as|served as|described as|describing (?:it|the target|the site|the place) as|believed to be|said to be|identified as|known as|turned out to be)\s+((?:an?\s+|the\s+)?(?:[\w’'-]+\s+){0,5}?(?:depots?|warehouses?|headquarters|stores?|factor(?:y|ies)|command (?:cent(?:er|re)s?|posts?)|bases?|launch(?:ing)? sites?|cache|safe houses?|hideouts?|workshops?|barracks|laborator(?:y|ies)|airfields?|strongholds?))\b/gi,
);

/** Military places named as object of a strike, without a count. */
export const objectPattern = SwiftPattern.of(
  /\b(?:struck|hit|bombed|targeted|destroyed|shelled|attacked|flattened|hitting|striking|targeting)\s+((?:an?\s+|the\s+)?(?:[\w’'-]+\s+(?:and\s+)?){0,4}?(?:(?:stores?|caches?|stockpiles?|depots?) of [\w’'-]+(?: and [\w’'-]+)?|depots?|warehouses?|headquarters|factor(?:y|ies)|command (?:cent(?:er|re)s?|posts?)|launch(?:ing)? sites?|launchers?|caches?|hideouts?|workshops?|barracks|runways?|radar(?:s| stations?)?|strongholds?))\b/gi,
);
