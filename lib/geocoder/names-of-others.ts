// Names that stand in every report and are no place: broadcasters, agencies, bodies, weapons, ships. They only sound like one.
import { fold } from "../text/fold";

const named: readonly (readonly [what: string, names: string])[] = [
  [
    "a broadcaster or newspaper",
    "Al Jazeera|Aljazeera|الجزيرة نت|Al Arabiya|Al Mayadeen|Al Manar|Al Alam|Al Hadath|Al Hurra|Al Masirah|Al Ikhbariya|Al Akhbar|Al Ahram|Asharq Al-Awsat|Al-Monitor|" +
      "Al Mashhad|Al Araby|Enab Baladi|Rudaw|Kurdistan 24|Shafaq|Press TV|Tasnim|Fars|Mehr|IRNA|SANA|ISNA|Anadolu|Reuters|Interfax|Xinhua|Kyodo|Tass|Ukrinform|Suspilne|" +
      "Haaretz|Maariv|Yedioth Ahronoth|Kan|Walla|Ynet|Bild|Spiegel|Le Monde|Figaro|Liberation|El Pais|Guardian|Telegraph|Bloomberg|Newsweek|Axios|Politico|Telegram|Bellingcat|Novaya Gazeta|Meduza|Kommersant|Izvestia|Pravda|Hurriyet|Sabah|Daily Sabah|Cumhuriyet|Dawn",
  ],
  [
    "an armed body or party",
    "Hezbollah|Hizballah|Hizbullah|Hamas|Fatah|Taliban|Al Qaeda|Al-Qaida|Al Nusra|Jabhat al-Nusra|Ahrar al-Sham|Hayat Tahrir al-Sham|Daesh|ISIS|ISIL|Houthi|Houthis|Ansar Allah|Peshmerga|Asayish|" +
      "Hashd al-Shaabi|Basij|Quds Force|Kataib|Kata'ib|Saraya|Liwa|Harakat|Asaib|Badr|Fatemiyoun|Zainabiyoun|Shabiha|Wagner|Azov|Janjaweed|Mossad|Shin Bet|Haganah|Irgun|Likud|Knesset|Majlis|Duma|Rada|" +
      "Frontex|Interpol|Europol|Unicef|Unesco|Unrwa|Unifil|Undof|Centcom|Africom|Pentagon Papers|Nato|Opec",
  ],
  [
    "a weapon or vehicle",
    "Kornet|Katyusha|Grad|Kalibr|Iskander|Kinzhal|Tomahawk missile|Shahed|Geran|Lancet|Orlan|Bayraktar|Hermes|Heron|Reaper|Predator|Fateh|Zolfaghar|Qiam|Shahab|Fajr|Burkan|Badr-1|Quds-1|Samad|Qasef|" +
      "Javelin|Himars|Patriot missile|Stinger|Merkava|Abrams|Leopard|Bradley|Sukhoi|Mirage|Rafale|Typhoon|Kalashnikov|Dragunov|Novichok|Sarin|Arrow missile|Iron Dome|Iron Beam|Paveway|Hellfire",
  ],
];

const kinds: ReadonlyMap<string, string> = new Map(
  named.flatMap(([what, names]) => names.split("|").map((name) => [fold(name), what] as const)),
);

/** What bears this name though it is no place: "a broadcaster or newspaper"; null for every other name. A place written so is still one. */
export function otherBearerOf(name: string): string | null {
  return kinds.get(fold(name)) ?? null;
}
