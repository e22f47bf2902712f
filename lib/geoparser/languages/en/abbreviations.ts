// Abbreviations of places, as English news writes them.

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
