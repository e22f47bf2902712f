// English: the words around a name that tell what it names.
import type { PlaceKind } from "../../gazetteer/place";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));
const phrases = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*\n\s*/u));

/** Kind words that stand beside a place name, with the kinds of place they speak of. */
export const kindWords: ReadonlyMap<string, readonly PlaceKind[]> = new Map<string, readonly PlaceKind[]>(
  Object.entries({
    country: ["country"],
    nation: ["country"],
    republic: ["country"],
    kingdom: ["country"],
    province: ["governorate"],
    governorate: ["governorate"],
    state: ["governorate"],
    prefecture: ["governorate"],
    oblast: ["governorate"],
    canton: ["governorate"],
    emirate: ["governorate"],
    county: ["district"],
    parish: ["district"],
    district: ["district"],
    districts: ["district"],
    "sub-district": ["district"],
    subdistrict: ["district"],
    municipality: ["district", "town"],
    borough: ["district", "neighbourhood", "town"],
    raion: ["district"],
    locality: ["district"],
    department: ["governorate", "district"],
    city: ["town"],
    town: ["town"],
    capital: ["town"],
    port: ["town"],
    suburb: ["town", "neighbourhood", "village"],
    township: ["town", "village", "district"],
    settlement: ["village", "town"],
    village: ["village"],
    villages: ["village"],
    hamlet: ["village"],
    kibbutz: ["village"],
    moshav: ["village"],
    neighborhood: ["neighbourhood"],
    neighbourhood: ["neighbourhood"],
    quarter: ["neighbourhood"],
    suburbs: ["neighbourhood", "town"],
    base: ["base", "airfield"],
    airbase: ["airfield", "base"],
    "air base": ["airfield", "base"],
    airfield: ["airfield"],
    airport: ["airfield"],
    garrison: ["base"],
    barracks: ["base"],
    outpost: ["base"],
    camp: ["camp", "base"],
    "refugee camp": ["camp"],
    crossing: ["crossing"],
    "border crossing": ["crossing"],
    checkpoint: ["crossing", "facility"],
    dam: ["dam"],
    oilfield: ["oil_field"],
    "oil field": ["oil_field"],
    refinery: ["facility", "oil_field"],
    facility: ["facility", "site"],
    hospital: ["facility"],
    mosque: ["facility"],
    complex: ["facility"],
    prison: ["facility"],
    plant: ["facility"],
    sea: ["sea"],
    ocean: ["sea"],
    gulf: ["sea"],
    bay: ["sea"],
    strait: ["strait"],
    river: ["river"],
    lake: ["river", "sea"],
    canal: ["river", "strait"],
    island: ["island"],
    islands: ["island"],
    isle: ["island"],
    mountain: ["mountain"],
    mountains: ["mountain"],
    mount: ["mountain"],
    hills: ["mountain", "region"],
    valley: ["region", "river"],
    desert: ["region"],
    peninsula: ["region"],
    plain: ["region"],
    plateau: ["region"],
    heights: ["region", "mountain"],
    coast: ["region", "sea"],
    region: ["region", "governorate"],
    area: [],
    countryside: [],
    strip: ["region", "governorate"],
  }),
);

/** After a name, these make the pair one place: "Boone County", "Umayyad Mosque". In names, so capitalised, except where both occur. */
export const placeHeads = words(
  `county parish borough township district province governorate prefecture oblast region state city village town island islands isle isles
   airport airfield airbase base camp port harbor harbour bridge dam crossing checkpoint border
   river creek lake lakes bay gulf sea ocean strait straits canal channel falls springs beach coast peninsula cape delta basin desert
   mountain mountains mount hill hills valley ridge peak range plain plains plateau heights forest canyon strip
   street avenue road boulevard drive lane highway parkway square plaza circle court crescent terrace
   park garden gardens zoo stadium arena mosque church cathedral temple shrine palace castle tower mall market cemetery
   hospital clinic prison jail school university college library museum theater theatre station terminal refinery plant facility complex
   quarter neighborhood neighbourhood estate ranch farm farms reservation reserve wildlife`,
);

/** Heads of institutions rather than of ground: the place name inside is embedded unless the body is a local one. */
export const organisationHeads = words(
  `police department office bureau agency ministry council committee commission court authority administration board association union
   society institute institution foundation federation league club team party congress parliament senate assembly government cabinet
   army navy force forces brigade brigades battalion division regiment corps guard guards militia front movement group groups coalition
   company corporation corp inc ltd llc limited bank fund holdings industries group partners services service systems insurance airlines airways air
   times post herald tribune news press journal gazette chronicle daily weekly magazine observer guardian telegraph independent mirror wire network radio television tv channel broadcasting media
   university college school schools academy hospital center centre clinic laboratory laboratories library museum church
   observatory organization organisation programme program project campaign task command operations
   championship championships cup olympics games festival conference summit expo show awards marathon open series bowl
   united rovers wanderers fc athletic
   sheriff attorney chamber fire rescue ems jail wildfires crisis war agreement treaty accord accords protocol declaration resolution act bill`,
);

/** Bodies of one town or county: the name inside tells where they are. */
export const localBodies = words(
  `police sheriff county city town township village court courthouse jail school schools hospital fire library council mayor municipal clerk district commissioners commission board chamber high elementary middle medical airport zoo park regional memorial general community`,
);

/** Words before a name that make it a place: "in", "near", "village of". */
export const placePrepositions = words(
  "in at near from outside inside across around throughout within toward towards into via off beyond over above along to through past nearby surrounding",
);
export const weakPrepositions = words("of on between against for with by and or after before about as under");

/** Titles before a person. */
export const titles = words(
  `mr mrs ms miss dr prof professor sir lord lady dame king queen prince princess sheikh sheikha emir sultan imam ayatollah pope bishop archbishop cardinal father rev reverend rabbi saint
   president premier chancellor minister secretary senator congressman congresswoman representative rep sen gov governor lt lieutenant sgt sergeant capt captain cpl corporal col colonel maj major gen general adm admiral cmdr commander specialist pvt private officer detective deputy sheriff chief judge justice attorney mayor councilman councilwoman coach director chairman chairwoman spokesman spokeswoman spokesperson ambassador
   actor actress singer author writer reporter correspondent analyst doctor nurse teacher engineer student brigadier marshal comrade mufti mullah`,
);

/** Verbs of saying, after their subject. */
export const speechVerbs = words(
  `said says say told tells added adds announced announces warned warns claimed claims denied denies insisted argued argues noted notes stated states confirmed confirms declared declares vowed vows pledged urged urges called calls demanded demands accused accuses blamed blames condemned condemns reported explained acknowledged admitted testified recalled replied wrote tweeted hopes hoped believes believed thinks fears insists refuses refused agreed agrees rejects rejected decided`,
);

/** Verbs that only someone who acts can be the subject of: a country before them is its government. */
export const actingVerbs = words(
  `bombed bombs attacked attacks struck strikes launched launches fired fires killed invaded invades shelled retaliated retaliates responded responds began begins began started starts carried sent sends supports supported backs backed funds funded armed arms supplied supplies wants wanted plans planned tried tries seeks sought imposed imposes signed signs lifted lifts joined joins left withdrew withdraws deployed deploys considers considered must will would may might could should can has have had did does is was are were became becomes continues continued maintains maintained faces faced expelled sanctioned voted votes lost won beat defeated brought targeted conducted ordered orders shot downed intercepted gave gives took takes made makes put puts provided provides offered offers asked asks bears ought`,
);

/** Verbs whose object is ground: what is struck, taken, entered or left. */
export const groundVerbs = words(
  `shelled shelling bombed bombing bombarded bombarding struck striking hit hits hitting attacked attacking targeted targeting raided raiding stormed storming entered entering reached reaching left leaving seized seizing captured capturing took retook retaken recaptured besieged besieging pounded pounding visited visiting liberated occupied evacuated surrounded surrounding rocked shook approached toured overran`,
);
/** Prepositions that may take a place, and as often take none. */
export const otherPrepositions = words("on between against for with by about");

/** Words whose "on" takes ground: "fell on X", "the march on X". */
export const attackTakers = words(
  `fell fall falls landed fired descended rained dropped down strike strikes attack attacks raid raids assault march marched advance attacked opened up fire airstrike airstrikes shelling bombing bombardment offensive`,
);
/** What is spoken of where shells fall; names nobody knows stand oftener for villages there. */
export const attackWords = words(
  `shell shells shelled shelling bomb bombs bombed bombing bombardment strike strikes struck airstrike airstrikes rocket rockets missile missiles mortar mortars artillery drone drones raid raids raided attack attacks attacked clash clashes clashed fighting gunfire guns warplanes jets troops soldiers militants fighters killed wounded injured offensive ambush explosion explosions blast blasts`,
);
/** Nouns that take "of" and a place: "residents of X", "the mayor of X". */
export const groundNouns = words(
  `residents resident people inhabitants mayor governor outskirts suburb suburbs streets center centre heart north south east west northeast northwest southeast southwest edge edges side part parts area areas countryside border borders coast shores airport port hospital siege battle capture fall liberation capital skies sky neighbourhood neighborhood quarter villages towns cities troops native citizens`,
);

/** Nouns of attack whose object stands after "of": "the shelling of X". "The attacks of X" are X's own. */
export const attackNounsOf = words(
  `shelling bombing bombings bombardment bombardments siege sieges besieging encirclement invasion storming pounding destruction`,
);
/** Nouns of attack whose object stands after "on" or "against": "air strikes on X". */
export const attackNounsOn = words(
  `attack attacks strike strikes airstrike airstrikes raid raids assault assaults offensive offensives onslaught bombing bombings bombardment bombardments shelling`,
);

/** Nouns of people and power: a country name or demonym before them modifies an actor. */
export const actorNouns = words(
  `troops forces soldiers soldier army military militia militias navy fighters fighter jets jet warplanes warplane warships aircraft planes plane drones drone missile missiles bombers bomber helicopter helicopters strike strikes airstrike airstrikes raid raids bombardment shelling attack attacks base bases personnel officials official officer officers government regime president minister ministers ministry secretary embassy ambassador diplomats diplomat leader leaders leadership lawmakers senator parliament police intelligence commander commanders general generals spokesman spokeswoman spokesperson citizens citizen people nationals national authorities administration delegation proxies proxy allies ally backers rebels rebel groups group marines marine airmen contractor contractors artillery tanks tank navy airforce defense defence state-run media agency television tv policy sanctions dollar economy law foreign supreme federal war wars operation operations offensive invasion campaign hostages prisoners women men woman man children child students student team players player court judge airlines company companies firm flag border-guards border guards guard`,
);

/** Compass words and parts: "western Iraq", "the south of Lebanon". */
export const directions: ReadonlyMap<string, number | null> = new Map<string, number | null>([
  ["north", 0],
  ["northern", 0],
  ["northeast", 45],
  ["northeastern", 45],
  ["north-east", 45],
  ["north-eastern", 45],
  ["east", 90],
  ["eastern", 90],
  ["southeast", 135],
  ["southeastern", 135],
  ["south-east", 135],
  ["south-eastern", 135],
  ["south", 180],
  ["southern", 180],
  ["southwest", 225],
  ["southwestern", 225],
  ["south-west", 225],
  ["south-western", 225],
  ["west", 270],
  ["western", 270],
  ["northwest", 315],
  ["northwestern", 315],
  ["north-west", 315],
  ["north-western", 315],
  ["central", null],
  ["centre", null],
  ["center", null],
  ["middle", null],
  ["heart", null],
]);

/** What comes before "-backed" and its kin. */
export const participles = words(
  `backed led based born held controlled occupied run linked aligned allied sponsored supported made built trained armed funded affiliated friendly owned brokered mediated dominated majority bound speaking wide area style era registered flagged administered designated supplied educated raised`,
);
export const prefixWords = words("anti pro non ex post pre trans inter cross mid");

/** Common words that open sentences or stand capitalised in headlines; never a place by themselves unless the text insists. */
export const commonWords = words(
  `rural a about above across after again against ago ahead air all almost alone along already also although always am amid among an and another any anyone anything are area army around as ask at attack away back bad bar base bath battle be because become bed been before behind being below best better between beyond big bill bitter black blue board body book border both boy boys bridge bring british brown building bus business but buy by call camp can capital car care case center central centre change chapel chief child children church city claim class clean clear clearly close clinic coach coal coast cold college come common company corn could country county couple court cross crown cut dad data day days dead deal dear death deep defence defense despite did die do does dog down dozens dr drive due during each earlier early east eastern easy eight either eleven else end enough even evening ever every everyone everything eye face fact fair fall family far farm father few field fifth fifteen fifty fight film final find fine fire first five flag flat follow food foot for force forces former forty four free freedom fresh friend from front full further game garden gas general get girl give given go goal god going gold golden good got government great green ground group grove guard gun guy had half hall hand hard harbor has have he head health heart heavy hell help her here hers high hill him his holy home hope hospital hot hour house how however huge human hundred i ice idea if image images imperial in independence indeed inside instead into iron is island it its jail job join joint journal judge just justice keep key kid kill killed kind king lady lake land large last late later law lead leader least leave left less let letter life light like likely line list little live lives local long look lord lost lot love low mail main make man many march mark market married matter may maybe me mean meanwhile media meet men middle might mill mine minister mission mobile model modern money month moon moreover more morning most mother mount move mr mrs ms much must my name nation national near nearby nearly need neither never nevertheless new news next nice night nine no none nor normal north northern not note nothing now number of off offer office officer officers official officials often oh oil ok old on once one only open opera or orange order other others otherwise our out over own page pair paper park part party past peace people per perhaps person photo place plain plan plant play please plus point police poor port post power president press price prime print prison private product progress public put queen question quick quite race radio rain read reader reading ready real really record red related remember report reports republic rescue rest return rich right rise river road rock roman room rose round royal rule run sad safe said saint same sand save say school sea season second secretary section see seem senate send service set seven several share she ship shop short should show side since sir site six sky small smart so social society soldiers some something sometimes soon source south southern special split sport spring staff star start state states station steel still stone stop storm story straight street strike strong student study such sugar summer sun supreme sure surprise take talk tea teacher team tell ten than thank that the their them then there therefore these they thing things think third thirteen thirty this those though thought thousand thousands three through thus time times tired to today together tomorrow too top total tour tower town trade train trial tribune trip true truth try turn twelve twenty two under union united university unless until up upon upper us use valley van very via victim victory view village visit vote wait wall want war warm was watch water way we weather week well were west western what when where whether which while white who whole whose why wide wife will win wind window wine winter wise with within without woman women wood word work worker world worth would write year yellow yes yesterday yet you young your zone
   authorities residents witnesses activists troops militants rebels according analysts experts investigators critics supporters democrats republicans muslims christians jews catholic protestant sunni shia shiite druze kurd kurds arab arabs islam islamic christian jewish muslim hindu buddhist democrat republican congress internet web facebook twitter google youtube telegram email online server comment subscribe continued advertisement copyright tags share shares print follow sponsored caption photograph video update breaking exclusive opinion editorial sports entertainment lifestyle home menu search login
   marines administration alert amendment angel angels arms article axis bank banner battery beauty belt bishop boulder bow brook buffalo button cable cannon carbon castle cave champion chance charity charm cheer circle classic cliff cloud college comfort commerce concord concrete coral corner cotton count cradle crane creek crest crystal dale dale dawn delight delta desert diamond dome dream dune eagle echo eden empire energy enterprise equality evergreen excel fairy falcon fish flora flower forest fork fort fortune fountain fox friendship frost gap gate gem gift glory grace grand grant granite gravity grey grill guide hammer harmony harvest hawk hazard honey horizon horn horse hunter industry inn jasper jewel joy jubilee judge jungle keen kite knife lance laurel lawn lean liberal liberty lily lime lion loop loyal magic magnet major manor maple marble marina marine mars mason meadow mercury mint miracle mirror model monitor moss motion mountain mud nature nickel nobody oak oasis ocean olive opal orchard orient oval oxford palace palm panic paradise parade parish parrot peak pearl pepper phoenix pilot pine pioneer plaza polo pool pope post pride priest prince princess prosper prospect quality quarry quartz radar ransom rapid raven ray republic rice ridge ring robin rover ruby sage sale salt sandy scholar security seminar senior shade sheriff shell shelter signal silver slate snow solo speed spirit splendor square stable standard steady sterling stocks strand success sunset surf swan swift temple thunder tide tiger timber title torch trail treasure trinity triumph trout troy tulip tunnel twin unity universal urban vale vanguard veteran viking vine vista vital volcano wagon wave welcome whale wheat wing wolf wonder woods yard zero`,
);

/** Days and months, which are also towns and women. */
export const calendarWords = words(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ramadan eid hanukkah passover thanksgiving am pm gmt utc est edt pst`,
);

/** Agencies and broadcasters; captions glue them to the sentence that follows. */
export const agencies = words(
  "reuters afp ap epa getty pa upi cnn bbc gettyimages shutterstock alamy tass xinhua wafa sana irna isna mehr kuna spa anadolu dpa ansa efe apa photomod photo afptv image images caption",
);
export const media = words(
  `reuters afp ap epa getty upi cnn bbc nbc abc cbs fox msnbc npr pbs itv sky aljazeera tass xinhua wafa sana irna isna tasnim fars kuna anadolu dpa ansa efe bloomberg politico axios haaretz ynet ria interfax kyodo yonhap`,
);

/** Named bodies and groups that hold no place, or one they are not at. */
export const knownOrganisations = phrases(
  `pentagon
   white house
   kremlin
   downing street
   capitol hill
   state department
   west wing
   oval office
   supreme court
   security council
   islamic state
   islamic jihad
   hamas
   hezbollah
   hizbollah
   al-qaeda
   al qaeda
   taliban
   houthi
   houthis
   ansarallah
   isis
   isil
   daesh
   nato
   centcom
   unifil
   irgc
   idf
   pmu
   sdf
   congress
   fatah
   likud
   plo
   mossad
   fbi
   cia
   who
   eu
   un
   quds force
   nusra front
   al-nusra front
   hashed al-shaabi
   hashd al-shaabi`,
);

/** Ship prefixes: the name after them is a ship. */
export const shipPrefixes = words("uss hms hmas hmcs ins rfa rms mv ss usns iris mt");

/** Words after which a capitalised name is a product or weapon. */
export const weaponNames = words(
  `tomahawk patriot hellfire javelin stinger katyusha grad scud shahed qasef samad burkan kornet merkava abrams bradley typhoon tornado reaper predator apache hawk paveway brimstone himars atacms iskander kalibr kinzhal bayraktar fateh zulfiqar qiam mirage rafale eurofighter sukhoi hercules chinook osprey`,
);

/** Lower-case particles that may stand inside a name. */
export const innerParticles = words(
  "of the de del della di da do dos das du des la las le les el al ul ur ar er as es ash esh at et ath ad ed adh az ez an en bin ibn ben bint van von der den ten ter upon sur am im an on and y e und u aux ibn abu umm um lo li i",
);
/** Articles that may open a name: "al-Qaim". */
export const articleParticles = words("al el ul ur ar er as es ash esh at et ath ad ed adh az ez an en");
/** "The Hague", "Los Angeles": first words that belong to the place. */
export const namePrefixWords = words(
  "new north south east west northern southern eastern western central upper lower great greater little old saint st san santa los las el la le port fort mount mt lake cape isle point camp raf fob the",
);
/** Forces whose short form stands before the name of their base: "RAF Akrotiri". */
export const facilityPrefixes = words("raf raaf fob cob nas mcas");
/** First words of names in the Middle East: monastery, hill, spring, well, ruin, village, house, gate, mountain, valley. */
export const semiticOpeners = words(
  "deir dayr tell tall tel ain ayn ein bir khan khirbet khirbat khirbit kafr kfar kufr beit bayt bayit bab jabal jebel jabel wadi umm um abu ras bani banu shatt sahl qalat qasr jisr marj nahr",
);

/** Abbreviations of places in news style, without the stop; value is the full name and its kind. */
export const abbreviatedPlaces: ReadonlyMap<
  string,
  { readonly name: string; readonly country: string; readonly needsContext: boolean }
> = new Map(
  [
    ...`US=United States U.S.=United States U.S=United States USA=United States U.S.A.=United States UK=United Kingdom U.K.=United Kingdom U.K=United Kingdom UAE=United Arab Emirates U.A.E.=United Arab Emirates DRC=Democratic Republic of the Congo KSA=Saudi Arabia PRC=China P.R.C.=China USSR=Russia`
      .split(/ (?=[A-Z.]+=)/u)
      .map((pair) => [pair, "", false] as const),
    ...`Ala=Alabama Ariz=Arizona Ark=Arkansas Calif=California Cal=California Colo=Colorado Conn=Connecticut Del=Delaware Fla=Florida Ga=Georgia Ill=Illinois Ind=Indiana Kan=Kansas Kans=Kansas Ky=Kentucky La=Louisiana Md=Maryland Mass=Massachusetts Mich=Michigan Minn=Minnesota Miss=Mississippi Mo=Missouri Mont=Montana Neb=Nebraska Nev=Nevada N.H.=New Hampshire N.J.=New Jersey N.M.=New Mexico N.Y.=New York N.C.=North Carolina N.D.=North Dakota Okla=Oklahoma Ore=Oregon Pa=Pennsylvania Penn=Pennsylvania R.I.=Rhode Island S.C.=South Carolina S.D.=South Dakota Tenn=Tennessee Tex=Texas Vt=Vermont Va=Virginia Wash=Washington W.Va=West Virginia W.Va.=West Virginia Wis=Wisconsin Wisc=Wisconsin Wyo=Wyoming D.C.=District of Columbia`
      .split(/ (?=[A-Za-z.]+=)/u)
      .map((pair) => [pair, "US", true] as const),
    ...`AL=Alabama AK=Alaska AZ=Arizona AR=Arkansas CA=California CO=Colorado CT=Connecticut DE=Delaware DC=District of Columbia FL=Florida GA=Georgia HI=Hawaii ID=Idaho IL=Illinois IN=Indiana IA=Iowa KS=Kansas KY=Kentucky LA=Louisiana ME=Maine MD=Maryland MA=Massachusetts MI=Michigan MN=Minnesota MS=Mississippi MO=Missouri MT=Montana NE=Nebraska NV=Nevada NH=New Hampshire NJ=New Jersey NM=New Mexico NY=New York NC=North Carolina ND=North Dakota OH=Ohio OK=Oklahoma OR=Oregon PA=Pennsylvania RI=Rhode Island SC=South Carolina SD=South Dakota TN=Tennessee TX=Texas UT=Utah VT=Vermont VA=Virginia WA=Washington WV=West Virginia WI=Wisconsin WY=Wyoming`
      .split(/ (?=[A-Z]{2}=)/u)
      .map((pair) => [pair, "US", true] as const),
  ].map(([pair, country, needsContext]) => {
    const [short = "", name = ""] = pair.split("=");
    return [short, { name, country: country || nameToCountry(name), needsContext }];
  }),
);

function nameToCountry(name: string): string {
  const codes: Record<string, string> = {
    "United States": "US",
    "United Kingdom": "GB",
    "United Arab Emirates": "AE",
    "Democratic Republic of the Congo": "CD",
    "Saudi Arabia": "SA",
    China: "CN",
    Russia: "RU",
  };
  return codes[name] ?? "";
}

/** Lines of web pages that are no part of the report. Matched against a whole line, lower case. */
export const boilerplateLine =
  /^(?:leave a (?:comment|reply)|send a comment|post a comment|related posts?|most read|read more|share(?: this)?|print(?: this page)?(?: \| share)?|follow us.*|subscribe.*|advertisement|your email address will not be published.*|required fields.*|\d+ (?:comments?|shares?)\b.*|tags:.*|related topics.*|you may also like.*|home\s*(?:>|»).*|\[?\/?caption\]?|all rights reserved.*|copyright\b.*|©.*)$/iu;
