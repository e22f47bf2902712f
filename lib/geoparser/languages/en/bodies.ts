// English words for bodies and for who acts: institutions, forces, media, people in offices.
import { phrases, words } from "./word-list";

/** Heads of institutions rather than of ground: the place name inside is embedded unless the body is a local one. */
export const organisationHeads = words(
  `police department office bureau agency ministry council committee commission court authority administration board association union
   society institute institution foundation federation league club team party congress parliament senate assembly government cabinet
   army navy force forces brigade brigades battalion division regiment corps guard guards militia front movement group groups coalition
   company corporation corp inc ltd llc limited bank fund holdings industries group partners services service systems insurance airlines airways air
   times post herald tribune news press journal gazette chronicle daily weekly magazine observer guardian telegraph independent mirror wire network radio television tv channel broadcasting media
   university college school schools academy hospital center centre clinic laboratory laboratories library museum church
   observatory organization organisation watch watchdog monitor programme program project campaign task command operations
   championship championships cup olympics games festival conference summit expo show awards marathon open series bowl
   united rovers wanderers fc athletic
   sheriff attorney chamber fire rescue ems jail wildfires crisis war agreement treaty accord accords protocol declaration resolution act bill`,
);

/** Bodies of one town or county: the name inside tells where they are. */
export const localBodies = words(
  `police sheriff county city town township village court courthouse jail school schools hospital fire library council mayor municipal clerk district commissioners commission board chamber high elementary middle medical airport zoo park regional memorial general community`,
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

/** Agencies and broadcasters; captions glue them to the sentence that follows. */
export const agencies = words(
  "reuters afp ap epa getty pa upi cnn bbc gettyimages shutterstock alamy tass xinhua wafa sana irna isna mehr kuna spa anadolu dpa ansa efe apa photomod photo afptv image images caption",
);

export const media = words(
  `reuters afp ap epa getty upi cnn bbc nbc abc cbs fox msnbc npr pbs itv sky aljazeera tass xinhua wafa sana irna isna tasnim fars kuna anadolu dpa ansa efe bloomberg politico axios haaretz ynet ria interfax kyodo yonhap`,
);

/** Nouns of people and power: a country name or demonym before them modifies an actor. */
export const actorNouns = words(
  `troops forces soldiers soldier army military militia militias navy fighters fighter jets jet warplanes warplane warships aircraft planes plane drones drone missile missiles bombers bomber helicopter helicopters strike strikes airstrike airstrikes raid raids bombardment shelling attack attacks base bases personnel officials official officer officers government regime president minister ministers ministry secretary embassy ambassador diplomats diplomat leader leaders leadership lawmakers senator parliament police intelligence commander commanders general generals spokesman spokeswoman spokesperson citizens citizen people nationals national authorities administration delegation proxies proxy allies ally backers rebels rebel groups group marines marine airmen contractor contractors artillery tanks tank navy airforce defense defence state-run media agency television tv policy sanctions dollar economy law foreign supreme federal war wars operation operations offensive invasion campaign hostages prisoners women men woman man children child students student team players player court judge airlines company companies firm flag border-guards border guards guard`,
);

/** Who bears arms for a town or a cause: a town's name before them says which, not where. */
export const fighters = words(
  "fighters fighter militiamen militiaman militia militias gunmen gunman rebels insurgents vigilantes jihadists guerrillas unit units",
);

/** Titles before a person. */
export const titles = words(
  `mr mrs ms miss dr prof professor sir lord lady dame king queen prince princess sheikh sheikha emir sultan imam ayatollah pope bishop archbishop cardinal father rev reverend rabbi saint
   president premier chancellor minister secretary senator congressman congresswoman representative rep sen gov governor lt lieutenant sgt sergeant capt captain cpl corporal col colonel maj major gen general adm admiral cmdr commander specialist pvt private officer detective deputy sheriff chief judge justice attorney mayor councilman councilwoman coach director chairman chairwoman spokesman spokeswoman spokesperson ambassador
   actor actress singer author writer reporter correspondent analyst doctor nurse teacher engineer student brigadier marshal comrade mufti mullah`,
);
